import Console
import Formats
import Language
import Municipality
import Office
import Reports
import Statistics

/// `lods release show`: what was published.
enum ReleaseShowCommand {
  static let number = Argument(
    "number", value: ReleaseCommandPhrase.numberName.wording, help: ReleaseCommandPhrase.number.wording)
  private static let table = Option.whole(
    "table", range: 1...ReleaseQuery.tableLimit, help: ReleaseCommandPhrase.tableNumber.wording)

  /// The number that was typed.
  ///
  /// - Throws: `ReleaseFault.unknownRelease`.
  static func release(_ invocation: Invocation) throws -> Int {
    guard let number = Int(invocation.words[0]), number > 0 else { throw ReleaseFault.unknownRelease }
    return number
  }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "show", summary: ReleaseCommandPhrase.show.wording, details: ReleaseCommandPhrase.showDetails.wording,
      arguments: [number], options: [table, ReleaseOptions.format, ReleaseOptions.file],
      examples: [
        Example("lods release show 3 --format html --output tal.html", ReleaseCommandPhrase.pageExample.wording),
        Example("lods release show 3 --table 1 --format csv", ReleaseCommandPhrase.showExample.wording),
      ]
    ) { invocation in
      let request = try ReleaseRequest(invocation, context)
      let release = try request.ledger.release(try release(invocation))
      let chosen = invocation[table].map { $0 - 1 }
      if let chosen, !release.tables.indices.contains(chosen) { throw ReleaseFault.unknownTable }
      let path = invocation[ReleaseOptions.file]
      let tables = release.tables.indices.filter { chosen == nil || $0 == chosen }
      switch invocation[Command.json] ? .json : invocation[ReleaseOptions.format] ?? .text {
      case .json:
        let object = chosen.map { ReleaseText.json(release.tables[$0]) } ?? ReleaseText.json(release)
        try request.write(object.text() + "\n", to: path)
      case .csv where tables.count == 1:
        try request.write(ReleaseText.csv(release.tables[tables[0]]), to: path)
      case let format:
        let report = ReleaseReport(
          of: release, table: chosen, among: try request.ledger.releases(), office: request.office.profile,
          language: invocation.language, on: request.office.clock.today
        ).report
        try ReportDelivery(report: report, format: format, path: path)
          .write(on: invocation.console, in: invocation.language)
      }
    }
  }
}
