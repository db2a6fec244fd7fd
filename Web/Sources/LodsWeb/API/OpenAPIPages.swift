import Foundation
import Formats
import Language
import Municipality
import Office
import Records
import Reports
import Statistics

/// The interface for programs: figures that were released, and nothing else.
///
/// Its one source is the ledger of releases, read as `lods table` reads it; no place of it opens the log, and who asks
/// makes no difference.
enum OpenAPIPages {
  /// The beginning of every address.
  static let base = "/api/v1"

  static let routes = [
    Route.get("/api/v1/openapi.json", .everyone) { visit in
      try OpenRequest(visit, []).answer(APIDocument(office: visit.office.profile.name).json)
    },
    Route.get("/api/v1/tables", .everyone) { visit in
      let request = try OpenRequest(visit, [.lang])
      let releases = try visit.desk.released(on: visit.today)
      return request.answer(OpenTableList(releases, language: request.language).json)
    },
    Route.get("/api/v1/tables/{table}", .everyone) { visit in
      let request = try OpenRequest(visit, [.lang, .measure])
      return request.answer(try document(request).dataset.json)
    },
    Route.get("/api/v1/tables/{table}/csv", .everyone) { visit in
      let request = try OpenRequest(visit, [.lang, .measure])
      let text = try ReportCSV(document(request).report, as: .plain).tidy
      return request.answer(Array(text.utf8), type: "text/csv; charset=utf-8")
    },
    Route.get("/api/v1/definitions", .everyone) { visit in
      let request = try OpenRequest(visit, [])
      // What an office calls its branches and tasks is told with its figures, and not before.
      guard let newest = try visit.desk.released(on: visit.today).last else { throw Refusal.notFound }
      let bytes = try visit.desk.dictionaries.value(newest.number) {
        DataDictionary(
          try visit.office.releases().categories(), office: visit.office.profile, language: .da, on: visit.today
        ).json.bytes() + [UInt8(ascii: "\n")]
      }
      return request.answer(bytes, type: "application/json; charset=utf-8")
    },
    Route.get("/api/v1/indicators", .everyone) { visit in
      let request = try OpenRequest(visit, [.lang])
      return request.answer(definitions(in: request.language))
    },
  ]

  /// The released table that a path names.
  private static func document(_ request: OpenRequest) throws -> OpenTableDocument {
    let visit = request.visit
    let releases = try visit.desk.released(on: visit.today)
    guard let place = OpenTableID(visit.step("table")),
      let release = releases.first(where: { $0.number == place.release }),
      release.tables.indices.contains(place.table - 1)
    else { throw Refusal.notFound }
    let asked = release.query.tables[place.table - 1]
    do {
      let query = try OpenTableQuery(
        rows: release.tables[place.table - 1].axes, measure: request.measure, release: release.number,
        bands: asked.bands)
      return OpenTableDocument(
        of: try OpenTable(query, among: releases), among: releases, office: visit.office.profile,
        language: request.language, on: visit.today)
    } catch is OpenTableFault {
      // Minutes that the release does not tell.
      throw Refusal.notFound
    }
  }

  /// What each indicator counts and how to read it; its figures are not in the interface, as they are not released.
  private static func definitions(in language: LanguageCode) -> JSON {
    [
      "indicators": .array(
        Indicator.allCases.map { indicator in
          [
            "id": .text(indicator.rawValue), "name": .text(indicator.wording[language]),
            "parts": .array(
              IndicatorDefinition(of: indicator).parts.map { part in
                ["heading": .text(part.heading[language]), "text": .text(part.text[language])]
              }),
          ]
        })
    ]
  }
}

extension WebDesk {
  /// The releases of the ledger, checked; kept for a minute, since to check them takes its time.
  func released(on day: Day) throws -> [Release] {
    try ledger.value(day) { try office.releases().releases() }
  }
}
