import Console
import Language
import Municipality
import Office
import Triage

/// `lods triage paths`: the whole decision on one page.
enum TriagePaperCommand {
  /// The forms of the page.
  enum Form: String, CaseIterable, Sendable {
    case markdown, html
  }

  private static let format = Option<Form>.choice("format", help: TriageCommandPhrase.format.wording, of: Form.self)
  private static let output = Option.text(
    "output", value: SessionListPhrase.file.wording, help: TriageCommandPhrase.output.wording)

  static func paths(_ context: LodsContext) -> Command {
    Command(
      "paths", summary: TriageCommandPhrase.paths.wording, details: TriageCommandPhrase.pathsDetails.wording,
      options: [OfficeOptions.data, format, output]
    ) { invocation in
      let office = try context.office(invocation)
      let table = WallTable(model: try office.triageModel(), office: office, language: invocation.language)
      let text = invocation[format] == .html ? WallPage(table).text : PaperMarkdown(table.paper).text
      guard let path = invocation[output] else { return invocation.console.write(text) }
      try OutputFile.write(text, to: path)
      invocation.console.note(ReportCommandPhrase.written(in: invocation.language))
    }
  }
}
