import Console
import Formats
import Language
import Municipality
import Office
import Statistics

/// `lods release show`: what was published.
enum ReleaseShowCommand {
  static let number = Argument(
    "number", value: ReleaseCommandPhrase.numberName.wording, help: ReleaseCommandPhrase.number.wording)
  private static let table = Option.whole(
    "table", range: 1...ReleaseQuery.tableLimit, help: ReleaseCommandPhrase.tableNumber.wording)
  private static let format = Option<Form>.choice(
    "format", help: ReleaseCommandPhrase.format.wording, of: Form.self)

  /// The forms of a published table.
  private enum Form: String, CaseIterable, Sendable {
    case text, csv, json
  }

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
      arguments: [number], options: [table, format],
      examples: [Example("lods release show 3 --table 1 --format csv", ReleaseCommandPhrase.showExample.wording)]
    ) { invocation in
      let request = try ReleaseRequest(invocation, context)
      let release = try request.ledger.release(try release(invocation))
      let chosen = invocation[table].map { $0 - 1 }
      if let chosen, !release.tables.indices.contains(chosen) { throw ReleaseFault.unknownTable }
      let console = invocation.console
      let form = invocation[Command.json] ? .json : invocation[format] ?? .text
      let tables = release.tables.indices.filter { chosen == nil || $0 == chosen }
      switch form {
      case .json:
        let object = chosen.map { ReleaseText.json(release.tables[$0]) } ?? ReleaseText.json(release)
        console.write(object.text() + "\n")
      case .csv:
        guard let only = tables.first, tables.count == 1 else { throw ReleaseCommandFault.oneTable }
        console.write(ReleaseText.csv(release.tables[only]))
      case .text:
        let language = invocation.language
        let text = ReleaseText(language: language, today: request.office.clock.today)
        console.write(
          ReleaseCommandPhrase.heading(
            in: language,
            [
              "release": .text("\(release.number)"), "period": .text(release.query.period.name(in: language)),
              "day": .day(release.day), "threshold": .number(release.query.threshold),
            ]) + "\n\n")
        for place in tables {
          console.write(text.heading(release.tables[place], number: place + 1) + "\n")
          console.write(text.table(release.tables[place], on: console) + "\n")
        }
        console.write(
          text.minutes(tables.map { release.tables[$0] }, threshold: release.query.threshold, on: console))
        console.write(ReleaseCommandPhrase.blankMeans(in: language) + "\n")
      }
    }
  }
}
