import Console
import Foundation
import Formats
import HelpDesk
import Language
import Municipality
import Office
import Records

/// The commands that read the log.
enum SessionReading {
  private static let from = Option.day("from", help: SessionListPhrase.from.wording)
  private static let to = Option.day("to", help: SessionListPhrase.to.wording)
  private static let task = Option.text(
    "task", short: "t", value: OptionPhrase.code.wording, help: SessionListPhrase.task.wording)
  private static let all = Flag("all", help: SessionListPhrase.all.wording)
  private static let purpose = Option<Purpose>.choice("for", help: SessionListPhrase.purpose.wording, of: Purpose.self)
  private static let format = Option<ExportFormat>.choice(
    "format", help: SessionListPhrase.format.wording, of: ExportFormat.self)
  private static let output = Option.text(
    "output", value: SessionListPhrase.file.wording, help: SessionListPhrase.output.wording)

  /// So many rows are shown on a screen that asked for no number.
  private static let screenful = 40

  /// What figures are for.
  enum Purpose: String, CaseIterable, Sendable {
    case publication, `internal`
  }

  /// The forms of an export.
  enum ExportFormat: String, CaseIterable, Sendable {
    case csv
    case excel
    case json
  }

  static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: SessionListPhrase.list.wording,
      options: [OfficeOptions.data, from, to, OfficeOptions.branch, task, all, OfficeOptions.limit]
    ) { invocation in
      let office = try context.office(invocation)
      var filter = filter(invocation)
      if invocation[Command.json] {
        try writeJSON(try office.log.entries(filter), to: invocation.console)
        return
      }
      let limit = filter.limit ?? screenful
      filter.limit = limit + 1
      let entries = try office.log.entries(filter)
      try show(entries.prefix(limit), isCut: entries.count > limit, office, invocation)
    }
  }

  static func show(_ context: LodsContext) -> Command {
    Command(
      "show", summary: SessionListPhrase.show.wording, arguments: [SessionCommand.idArgument],
      options: [OfficeOptions.data]
    ) { invocation in
      let office = try context.office(invocation)
      let entry = try office.log.entry(try SessionCommand.id(invocation))
      let console = invocation.console
      if invocation[Command.json] { return console.write(EntryJSON.object(entry).text() + "\n") }
      let lines = try EntryText(office, in: invocation.language).lines(entry)
      let width = lines.map(\.label.count).max() ?? 0
      for line in lines {
        let label = line.label + String(repeating: " ", count: width - line.label.count)
        console.write("\(console.painted(label, [.dim]))  \(line.value)\n")
      }
    }
  }

  static func export(_ context: LodsContext) -> Command {
    Command(
      "export", summary: SessionListPhrase.export.wording, details: SessionListPhrase.exportDetails.wording,
      options: [OfficeOptions.data, purpose, from, to, OfficeOptions.branch, task, all, format, output],
      examples: [
        Example(
          "lods session export --for internal --from 2026-10-01 --format excel --output oktober.csv",
          SessionListPhrase.exportExample.wording)
      ]
    ) { invocation in
      guard invocation[purpose] == .internal else { throw SessionFault.rowsAreNotForPublication }
      let office = try context.office(invocation)
      let entries = try office.log.entries(filter(invocation))
      let text: String =
        switch invocation[Command.json] ? .json : invocation[format] ?? .csv {
        case .json: JSON.array(entries.map { EntryJSON.object($0) }).text() + "\n"
        case .csv: CSVWriter.text(EntryCSV.rows(entries, excel: nil), as: .plain)
        case .excel: CSVWriter.text(EntryCSV.rows(entries, excel: invocation.language), as: .danishExcel)
        }
      // First the audit, then the figures: what has been handed out must stand in it.
      try AuditTrail.append(.entriesExported, subject: "desk log", at: context.now(), to: office.people())
      guard let path = invocation[output] else { return invocation.console.write(text) }
      try OutputFile.write(text, to: path)
      invocation.console.note(
        SessionListPhrase.exported(in: invocation.language, ["n": .number(entries.count)]))
    }
  }

  private static func filter(_ invocation: Invocation) -> EntryFilter {
    var filter = EntryFilter()
    filter.from = invocation[from]
    filter.to = invocation[to]
    filter.branch = invocation[OfficeOptions.branch]
    filter.task = invocation[task]
    filter.includesVoid = invocation[all]
    if invocation.command.last == "list" { filter.limit = invocation[OfficeOptions.limit] }
    return filter
  }

  private static func writeJSON(_ entries: [Entry], to console: Terminal) throws {
    console.write(JSON.array(entries.map { EntryJSON.object($0) }).text() + "\n")
  }

  private static func show(
    _ entries: ArraySlice<Entry>, isCut: Bool, _ office: Office, _ invocation: Invocation
  ) throws {
    let language = invocation.language
    let console = invocation.console
    guard !entries.isEmpty else { return console.note(SessionListPhrase.none(in: language)) }
    let words = try EntryText(office, in: language)
    var table = TextTable(
      [
        TableColumn(EntryLabel.when(in: language)), TableColumn(EntryLabel.branch(in: language)),
        TableColumn(SessionListPhrase.session(in: language)), TableColumn("id", paint: [.dim]),
      ], in: language)
    for entry in entries {
      let mark = entry.isVoid ? "\(EntryLabel.void(in: language)): " : ""
      table.add([words.time(entry), entry.branch, mark + words.line(entry), entry.id.description])
    }
    console.write(table.text(on: console))
    if isCut { console.note(SessionListPhrase.cut(in: language, ["n": .number(entries.count)])) }
  }
}
