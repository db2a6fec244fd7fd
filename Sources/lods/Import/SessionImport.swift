import Console
import Formats
import Foundation
import HelpDesk
import Language
import Municipality
import Office

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
  private static let source = Option.text(
    "source", value: SheetCommandPhrase.name.wording, help: SheetCommandPhrase.source.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "import", summary: SheetCommandPhrase.summary.wording, details: SheetCommandPhrase.details.wording,
      arguments: [file],
      options: [OfficeOptions.data, mapping, suggest, dryRun, skip, rejects, replace, source],
      examples: [
        Example(
          "lods session import oktober.csv --suggest-mapping > oktober.json", SheetCommandPhrase.suggestExample.wording),
        Example(
          "lods session import oktober.csv --mapping oktober.json --dry-run", SheetCommandPhrase.dryExample.wording),
        Example(
          "lods session import oktober.csv --mapping oktober.json --skip-invalid --rejects afvist.csv",
          SheetCommandPhrase.mendExample.wording),
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let path = invocation.words.first ?? ""
      if invocation[suggest] { return try draft(path, office, invocation) }
      if invocation[skip], invocation[rejects] == nil { throw ImportCallFault.rejectsMissing }
      if !invocation[skip], invocation[rejects] != nil { throw ImportCallFault.skipMissing }
      var options = EntryImport.Options()
      options.source = invocation[source]
      options.isDryRun = invocation[dryRun]
      options.rejects = invocation[rejects]
      options.replaces = invocation[replace]
      let job = EntryImport(try readMapping(path, invocation), into: office.log, options: options)
      let words = ImportText(invocation)
      do {
        let report = try run(job, path, invocation)
        words.tell(report)
        if report.isStored, report.refusedRows > 0 {
          invocation.console.note(SheetCommandPhrase.rejectsWritten(in: invocation.language))
        }
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
    // The file's own name is as good a source as any, until somebody chooses a better one.
    let stem = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    let name = invocation[source] ?? Code<ImportMapping>(from: String(stem))?.text
    let draft = try MappingSuggestion.draft(of: path, source: name, for: office.log, in: language)
    invocation.console.write(draft.mapping.json.text(pretty: true) + "\n")
    let isReady = draft.notes.allSatisfy { !$0.isOpen } && draft.isComplete
    invocation.console.note((isReady ? SheetCommandPhrase.draftReady : .draftOpen)(in: language))
    for note in draft.notes { invocation.console.note("  " + ImportText.sentence(note, in: language)) }
  }
}
