import Console
import Formats
import Language
import Municipality
import Office
import Reports
import Statistics

/// `lods table list`: which tables were released, and what they measure.
enum TableListCommand {
  private static let period = Option<Period>(
    "period", short: "p", value: ReportCommandPhrase.periodValue.wording, help: TableCommandPhrase.listPeriod.wording
  ) { try Period($0) }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "list", summary: TableCommandPhrase.list.wording, options: [period, OfficeOptions.limit]
    ) { invocation in
      let language = invocation.language
      let office = try context.office(invocation)
      let releases = try office.releases().releases()
      var list = Listing(
        [
          TableColumn(ReleaseCommandPhrase.periodColumn(in: language)),
          TableColumn(TableCommandPhrase.tableColumn(in: language)),
          TableColumn(TableCommandPhrase.minutesColumn(in: language)),
          TableColumn(ReleaseCommandPhrase.blanks(in: language), .right),
          TableColumn(TableCommandPhrase.releaseColumn(in: language), .right),
          TableColumn(ReleaseCommandPhrase.day(in: language)), TableColumn(""),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      let wanted = invocation[period]
      for release in releases.reversed() where wanted.map({ $0.days == release.query.period.days }) ?? true {
        let newer = releases.last {
          $0.number > release.number && $0.kind == .revision && $0.query == release.query
        }?.number
        for (place, (asked, table)) in zip(release.query.tables, release.tables).enumerated() {
          add(release, place, asked, table, newer: newer, to: &list, in: language)
        }
      }
      list.write(none: ReleaseCommandPhrase.noReleases(in: language))
    }
  }

  private static func add(
    _ release: Release, _ place: Int, _ asked: ReleaseTable, _ table: ReleasedTable, newer: Int?,
    to list: inout Listing, in language: LanguageCode
  ) {
    let minutes = table.axes.filter { table.margin([$0])?.minutes.dropLast().contains { $0 != nil } ?? false }
    let hasMean = table.minutes.last.map { $0 != nil } ?? false
    let told =
      minutes.isEmpty
      ? hasMean ? TableCommandPhrase.minutesOfAll(in: language) : "–" : minutes.map(\.code).joined(separator: ", ")
    list.add(
      [
        release.query.period.name(in: language), asked.text, told, String(table.blanks), String(release.number),
        DayText.short(release.day, in: language),
        newer.map { TableCommandPhrase.replaced(in: language, ["release": .text("\($0)")]) } ?? "",
      ],
      [
        "id": .text("\(release.number).\(place + 1)"), "release": .whole(release.number), "table": .whole(place + 1),
        "period": .text(release.query.period.code), "axes": JSON(table.axes.map(\.code)),
        "bands": .object(
          table.axes.compactMap { axis in asked.bands[axis].map { JSONMember(axis.code, .text($0.text)) } }),
        "minutesBy": JSON(minutes.map(\.code)), "meanMinutes": JSON(table.minutes.last ?? nil),
        "blanks": .whole(table.blanks), "day": release.day.json, "replacedBy": JSON(newer),
      ])
  }
}
