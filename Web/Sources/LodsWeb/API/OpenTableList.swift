import Formats
import Language
import Municipality
import Statistics

/// The released tables, the newest first, with where each is.
struct OpenTableList {
  let releases: [Release]
  let language: LanguageCode

  init(_ releases: [Release], language: LanguageCode) {
    self.releases = releases
    self.language = language
  }

  /// The list for programs.
  var json: JSON {
    let all = releases.reversed().flatMap { release in
      release.tables.indices.map { place in table(release, place) }
    }
    return ["tables": .array(all)]
  }

  private func table(_ release: Release, _ place: Int) -> JSON {
    let id = OpenTableID(release: release.number, table: place + 1)
    let figures = release.tables[place]
    let newer = releases.last {
      $0.number > release.number && $0.kind == .revision && $0.query == release.query
    }
    let link = "\(OpenAPIPages.base)/tables/\(id.text)"
    return [
      "id": .text(id.text), "period": .text(release.query.period.code),
      "periodName": .text(release.query.period.name(in: language)), "axes": JSON(figures.axes.map(\.code)),
      "axisNames": JSON(figures.axes.map { $0.wording[language] }), "blanks": .whole(figures.blanks),
      "hasMinutes": .bool(figures.minutes.contains { $0 != nil }), "kind": .text(release.kind.code),
      "releasedOn": .text(release.day.iso), "threshold": .whole(release.query.threshold),
      "replacedBy": newer.map { .text(OpenTableID(release: $0.number, table: place + 1).text) } ?? .null,
      "jsonStat": .text(link), "csv": .text(link + "/csv"),
    ]
  }
}
