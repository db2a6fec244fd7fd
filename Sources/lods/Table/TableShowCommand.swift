import Console
import Formats
import Language
import Municipality
import Office
import Records
import Reports
import Statistics

/// `lods table show`: one table of what was released, in a form for people or programs.
enum TableShowCommand {
  private static let rows = axes("rows", TableCommandPhrase.rows, isRequired: true)
  private static let columns = axes("columns", TableCommandPhrase.columns)
  private static let measure = Option<OpenMeasure>.choice(
    "measure", short: "m", help: TableCommandPhrase.measure.wording, of: OpenMeasure.self)
  private static let period = Option<Period>(
    "period", short: "p", value: ReportCommandPhrase.periodValue.wording, help: ReleaseCommandPhrase.period.wording
  ) { try Period($0) }
  private static let release = Option.whole("release", range: 1...Int.max, help: TableCommandPhrase.release.wording)
  private static let format = Option<TableFormat>.choice(
    "format", short: "f", help: TableCommandPhrase.format.wording, of: TableFormat.self)

  /// Axes by their names, with a comma or a plus between.
  private static func axes(
    _ name: String, _ help: TableCommandPhrase, isRequired: Bool = false
  ) -> Option<[ReleaseAxis]> {
    Option(name, value: TableCommandPhrase.axesValue.wording, help: help.wording, isRequired: isRequired) { word in
      try word.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "+" }.map { part in
        guard !part.isEmpty else { throw ReleaseFault.noAxis }
        guard let axis = ReleaseAxis(rawValue: String(part)) else {
          throw ReleaseFault.unknownAxis(
            nearest: Nearest.word(to: String(part), among: ReleaseAxis.allCases.map(\.code)))
        }
        return axis
      }
    }
  }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "show", summary: TableCommandPhrase.show.wording, details: TableCommandPhrase.showDetails.wording,
      options: [rows, columns, measure, period, release, ReleaseOptions.band, format, ReleaseOptions.file],
      examples: [
        Example("lods table show --rows area --columns task --period 2026-H1", TableCommandPhrase.showExample.wording),
        Example(
          "lods table show --rows area,age --period 2026-H1 --format json-stat --output tal.json",
          TableCommandPhrase.statExample.wording),
        Example("lods table show --rows age --measure rate --period 2026", TableCommandPhrase.rateExample.wording),
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let releases = try office.releases().releases()
      let query = try query(invocation)
      let table = try OpenTable(query, among: releases)
      var population: Population?
      if query.measure == .rate {
        population = try office.desk.read { try Population.beside(table.release.query.period, in: $0) }
        guard population != nil else { throw OpenTableFault.noPopulation }
      }
      let document = OpenTableDocument(
        of: table, population: population, among: releases, office: office.profile, language: invocation.language,
        on: office.clock.today)
      let path = invocation[ReleaseOptions.file]
      let form = invocation[Command.json] ? .json : invocation[format] ?? .text
      guard let report = form.report else {
        return try TableOutput.write(document.dataset.json.text(pretty: true) + "\n", to: path, invocation)
      }
      try ReportDelivery(report: document.report, format: report, path: path)
        .write(on: invocation.console, in: invocation.language)
    }
  }

  private static func query(_ invocation: Invocation) throws -> OpenTableQuery {
    var bands: [ReleaseAxis: ReleaseBanding] = [:]
    for band in invocation.all(ReleaseOptions.band) {
      guard bands.updateValue(band.banding, forKey: band.axis) == nil else { throw ReleaseFault.badBand }
    }
    return try OpenTableQuery(
      rows: invocation[rows] ?? [], columns: invocation[columns] ?? [],
      measure: invocation[measure] ?? .sessions, period: invocation[period],
      release: invocation[release], bands: bands)
  }
}
