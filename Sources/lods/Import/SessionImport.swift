import Console
import Formats
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records

/// `lods session import`: takes in a sheet.
enum SessionImport {
  private static let file = Argument(
    "file", value: ArgumentPhrase.file.wording, help: SheetCommandPhrase.fileArgument.wording)
  private static let mapping = Option.text(
    "mapping", value: SheetCommandPhrase.file.wording, help: SheetCommandPhrase.mapping.wording)
  private static let suggest = Flag("suggest-mapping", help: SheetCommandPhrase.suggest.wording)
  private static let dryRun = Flag("dry-run", help: SheetCommandPhrase.dryRun.wording)
  private static let skip = Flag("skip-invalid", help: SheetCommandPhrase.skip.wording)
  private static let rejects = Option.text(
    "rejects", value: SheetCommandPhrase.file.wording, help: SheetCommandPhrase.rejects.wording)
  private static let replace = Flag("replace", help: SheetCommandPhrase.replace.wording)
  private static let add = Flag("add", help: SheetCommandPhrase.add.wording)
  private static let source = Option.text(
    "source", value: SheetCommandPhrase.name.wording, help: SheetCommandPhrase.source.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "import", summary: SheetCommandPhrase.summary.wording, details: SheetCommandPhrase.details.wording,
      arguments: [file],
      options: [OfficeOptions.data, mapping, suggest, dryRun, skip, rejects, replace, add, source],
      examples: [
        Example(
          "lods session import oktober.csv --suggest-mapping > oktober.json", SheetCommandPhrase.suggestExample.wording),
        Example(
          "lods session import oktober.csv --mapping oktober.json --dry-run", SheetCommandPhrase.dryExample.wording),
        Example(
          "lods session import oktober.csv --mapping oktober.json --skip-invalid",
          SheetCommandPhrase.mendExample.wording),
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let path = invocation.words.first ?? ""
      if invocation[suggest] { return try draft(path, office, invocation) }
      if invocation[replace], invocation[add] { throw ImportCallFault.replaceOrAdd }
      if !invocation[skip], invocation[rejects] != nil { throw ImportCallFault.skipMissing }
      var options = EntryImport.Options()
      options.source = invocation[source]
      options.isDryRun = invocation[dryRun]
      options.rejects = invocation[rejects] ?? (invocation[skip] ? beside(path, invocation.language) : nil)
      options.language = invocation.language
      options.replaces = invocation[replace]
      options.adds = invocation[add]
      let job = EntryImport(try readMapping(path, invocation), into: office.log, options: options)
      let words = ImportText(invocation)
      do {
        let report = try run(job, path, invocation)
        words.tell(report)
        if report.isStored, report.refusedRows > 0, let rejects = options.rejects {
          invocation.console.note(
            SheetCommandPhrase.rejectsWritten(
              in: invocation.language, ["file": .text(rejects), "n": .number(report.refusedRows)]))
        }
        words.next(report)
        // A dry run that found faults says so to scripts too.
        if !report.isStored, report.findingCount > 0 { throw Stop(.data) }
      } catch let fault as SheetFault {
        if invocation[Command.json] {
          invocation.console.write(ImportJSON.object(fault.report, in: invocation.language).text() + "\n")
        }
        throw fault
      }
    }
  }

  /// Where refused rows go when nobody says: beside the sheet, under its name.
  private static func beside(_ path: String, _ language: LanguageCode) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let dot = path[slash...].lastIndex(of: ".") ?? path.endIndex
    return path[..<dot] + "-" + SheetCommandPhrase.rejectsName(in: language) + ".csv"
  }

  private static func run(_ job: EntryImport, _ path: String, _ invocation: Invocation) throws -> ImportReport {
    let start = ContinuousClock.now
    var progress = Progress(on: invocation.console, in: invocation.language) {
      (ContinuousClock.now - start) / .seconds(1)
    }
    defer { progress.finish() }
    var step: EntryImport.Step?
    return try job.run(path) { now, done, whole in
      if step != now {
        step = now
        let phrase: SheetCommandPhrase =
          switch now {
          case .checking: .reading
          case .comparing: .comparing
          case .waiting: .waiting
          case .writing: .writing
          }
        progress.begin(phrase(in: invocation.language))
      }
      progress.advance(to: done, of: whole)
    }
  }

  private static func readMapping(_ path: String, _ invocation: Invocation) throws -> ImportMapping {
    guard let file = invocation[mapping] else {
      guard let own = try ImportMapping.own(of: path) else { throw SheetImportFault.mappingMissing }
      return own
    }
    guard let data = FileManager.default.contents(atPath: file) else { throw SheetImportFault.unreadableMapping }
    return try ImportMapping(parsing: Array(data))
  }

  private static func draft(_ path: String, _ office: Office, _ invocation: Invocation) throws {
    let language = invocation.language
    let stem = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    let name = invocation[source] ?? SourceName.suggested(by: String(stem))
    let draft = try MappingSuggestion.draft(of: path, source: name, for: office.log, in: language)
    invocation.console.write(draft.mapping.json.text(pretty: true) + "\n")
    let open = draft.notes.filter(\.isOpen)
    let others = draft.notes.filter { !$0.isOpen }
    invocation.console.note(
      (open.isEmpty && draft.isComplete ? SheetCommandPhrase.draftReady : .draftOpen)(in: language))
    let branches = try office.desk.read { try BranchRegister.branches(in: $0).map(\.code.text) }
    func tell(_ note: MappingSuggestion.Note) {
      invocation.console.note("  " + ImportText.sentence(note, branches: branches, in: language))
    }
    for note in open { tell(note) }
    if !open.isEmpty, !others.isEmpty { invocation.console.note(SheetCommandPhrase.draftNotes(in: language)) }
    for note in others { tell(note) }
  }
}
