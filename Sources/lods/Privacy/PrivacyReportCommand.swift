import Console
import Formats
import Language
import Office
import Records

/// `lods privacy report`: what is stored, why, how long and where, with drafts for the data-protection officer.
enum PrivacyReportCommand {
  /// The forms of the paper.
  enum Form: String, CaseIterable, Sendable {
    case markdown, html
  }

  private static let format = Option<Form>.choice("format", help: PrivacyReportPhrase.format.wording, of: Form.self)
  private static let output = Option.text(
    "output", value: SessionListPhrase.file.wording, help: ReportCommandPhrase.output.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "report", summary: PrivacyReportPhrase.report.wording, details: PrivacyReportPhrase.reportDetails.wording,
      options: [format, output],
      examples: [
        Example(
          "lods privacy report --format html --output oplysninger.html", PrivacyReportPhrase.reportExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let text: String
      if invocation[Command.json] {
        text = columns(in: invocation.language).text() + "\n"
      } else {
        let paper = try PrivacyPaper(of: office, in: invocation.language).paper
        text = invocation[format] == .html ? PaperHTML(paper).text : PaperMarkdown(paper).text
      }
      guard let path = invocation[output] else { return invocation.console.write(text) }
      try OutputFile.write(text, to: path)
      invocation.console.note(ReportCommandPhrase.written(in: invocation.language))
    }
  }

  /// Every column with its rule, for a program.
  private static func columns(in language: LanguageCode) -> JSON {
    func rows(_ rules: [ColumnRule], _ file: Folder.File) -> [JSON] {
      rules.map { rule in
        [
          "id": .text(rule.table + "." + rule.column), "file": .text(file.rawValue), "table": .text(rule.table),
          "column": .text(rule.column), "dataClass": .text(rule.dataClass.rawValue),
          "retention": .text(rule.retention.wording[language]),
        ]
      }
    }
    return .array(rows(Schema.deskColumns, .desk) + rows(Schema.peopleColumns, .people))
  }
}
