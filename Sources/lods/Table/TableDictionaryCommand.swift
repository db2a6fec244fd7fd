import Console
import Formats
import Language
import Municipality
import Office
import Reports
import Statistics

/// `lods table dictionary`: what every code in files of released figures means.
enum TableDictionaryCommand {
  private static let format = Option<ReportFormat>.choice(
    "format", short: "f", help: TableCommandPhrase.dictionaryFormat.wording, of: ReportFormat.self)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "dictionary", summary: TableCommandPhrase.dictionary.wording,
      details: TableCommandPhrase.dictionaryDetails.wording, options: [format, ReleaseOptions.file],
      examples: [
        Example(
          "lods table dictionary --format csv --output dataordbog.csv", TableCommandPhrase.dictionaryExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let dictionary = DataDictionary(
        try office.releases().categories(), office: office.profile, language: invocation.language,
        on: office.clock.today)
      let path = invocation[ReleaseOptions.file]
      switch invocation[Command.json] ? .json : invocation[format] ?? .text {
      case .csv: try TableOutput.write(dictionary.csv(as: .plain), to: path, invocation)
      case .excel: try TableOutput.write(dictionary.csv(as: .danishExcel), to: path, invocation)
      case .json: try TableOutput.write(dictionary.json.text(pretty: true) + "\n", to: path, invocation)
      case let format:
        try ReportDelivery(report: dictionary.report, format: format, path: path)
          .write(on: invocation.console, in: invocation.language)
      }
    }
  }
}
