import Console
import Formats
import Language
import Municipality
import Statistics

/// `lods release list`: all releases.
enum ReleaseListCommand {
  static func make(_ context: LodsContext) -> Command {
    Command("list", summary: ReleaseCommandPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let request = try ReleaseRequest(invocation, context)
      let language = invocation.language
      var list = Listing(
        [
          TableColumn("#", .right), TableColumn(ReleaseCommandPhrase.day(in: language)),
          TableColumn(ReleaseCommandPhrase.periodColumn(in: language)),
          TableColumn(ReleaseCommandPhrase.kindColumn(in: language)),
          TableColumn(ReleaseCommandPhrase.tables(in: language)),
          TableColumn(ReleaseCommandPhrase.blanks(in: language), .right),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for release in try request.ledger.releases().reversed() {
        let kind: ReleaseCommandPhrase = release.kind == .release ? .kindRelease : .kindRevision
        list.add(
          [
            String(release.number), DayText.short(release.day, in: language),
            release.query.period.name(in: language), kind(in: language),
            release.query.tables.map { $0.axes.map(\.code).joined(separator: "+") }.joined(separator: ", "),
            String(release.blanks),
          ],
          [
            "number": .whole(release.number), "kind": .text(release.kind.code), "query": .text(release.query.text),
            "period": .text(release.query.period.code), "threshold": .whole(release.query.threshold),
            "day": release.day.json, "blanks": .whole(release.blanks),
          ])
      }
      list.write(none: ReleaseCommandPhrase.noReleases(in: language))
    }
  }
}
