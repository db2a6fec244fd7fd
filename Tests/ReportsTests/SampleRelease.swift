import Language
import Reports
import Testing

@testable import Municipality
@testable import Statistics

/// Releases of an invented office as they would stand in its ledger, without the ledger.
enum SampleRelease {
  static let office = OfficeProfile(
    name: "Nordhavn Kommune", country: .denmark, isDemo: true, edition: SampleReport.day(1, 1))
  static let swedish = OfficeProfile(
    name: "Nordhamns kommun", country: .sweden, isDemo: false, edition: SampleReport.day(1, 1))

  static func category(_ code: String, _ name: String, _ number: Int) -> ReleaseCategory {
    ReleaseCategory(code: code, wording: Wording(same: name), numbers: [number])
  }

  static let branches = [category("main", "Hovedbiblioteket", 1), category("harbour", "Havnen", 2)]
  static let levels = [category("1", "Selv, med et tip", 2), category("2", "Side om side", 3)]
  static let barriers = [category("none", "Ingen", 1), category("language", "Sproget", 8)]

  /// The release of a query, as it is said to have been published.
  static func make(
    _ number: Int, _ query: String, _ tables: [ReleasedTable], kind: Release.Kind = .release, seed: UInt64 = 7,
    witnesses: [ReleaseWitness] = []
  ) throws -> Release {
    Release(
      number: number, kind: kind, query: try ReleaseQuery(text: query), edition: SampleReport.day(1, 1),
      day: SampleReport.day(7, number), bases: [], tables: tables, seed: seed, witnesses: witnesses,
      digest: [UInt8](repeating: UInt8(number), count: 32))
  }

  static func table(
    _ axes: [ReleaseAxis], _ categories: [[ReleaseCategory]], _ cells: [Int?]
  ) -> ReleasedTable {
    ReleasedTable(axes: axes, categories: categories, cells: cells)
  }

  static let query = "2026-H1;5;branch+level;barrier"

  /// A half-year of two tables.
  static func half(_ number: Int = 2, kind: Release.Kind = .release, seed: UInt64 = 7) throws -> Release {
    try make(
      number, query,
      [
        table([.branch, .level], [branches, levels], [30, 1012, 1042, nil, nil, 15, nil, nil, 1057]),
        table([.barrier], [barriers], [nil, nil, 1057]),
      ], kind: kind, seed: seed)
  }

  /// The same half-year of the year before, in which other totals are blank.
  static func before() throws -> Release {
    try make(
      1, "2025-H1;5;branch+level;barrier",
      [
        table([.branch, .level], [branches, levels], [nil, nil, nil, nil, nil, 9, 20, 900, 920]),
        table([.barrier], [barriers], [800, 120, 920]),
      ])
  }

  /// The document of the half-year.
  static func report(_ language: LanguageCode = .da, seed: UInt64 = 7) throws -> Report {
    let half = try half(seed: seed)
    return ReleaseReport(
      of: half, among: [try before(), half], office: office, language: language, on: SampleReport.day(7, 20)
    ).report
  }
}
