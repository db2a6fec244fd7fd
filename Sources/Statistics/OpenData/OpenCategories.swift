import HelpDesk
import Records
import Municipality
import SQLite

/// All that may stand on the axes of released tables: the categories of the office, and those of what was released.
public struct OpenCategories: Sendable {
  private let found: [ReleaseAxis: [ReleaseCategory]]

  /// The categories of an axis, those of the office first, in their order; each code once, as it is called now.
  public subscript(axis: ReleaseAxis) -> [ReleaseCategory] { found[axis] ?? [] }

  init(_ register: ReleaseRegister, _ releases: [Release]) {
    var all: [ReleaseAxis: [ReleaseCategory]] = [:]
    for axis in ReleaseAxis.allCases {
      all[axis] = register[axis].map { ReleaseCategory(code: $0.code, wording: $0.wording, numbers: [$0.number]) }
    }
    for table in releases.reversed().flatMap(\.tables) {
      for (axis, categories) in zip(table.axes, table.categories) {
        for category in categories where !(all[axis] ?? []).contains(where: { $0.code == category.code }) {
          all[axis, default: []].append(category)
        }
      }
    }
    found = all
  }
}

extension ReleaseLedger {
  /// The categories that released tables have, and may have.
  ///
  /// - Throws: ``ReleaseFault/ledgerBroken(findings:)``.
  public func categories() throws -> OpenCategories {
    let releases = try releases()
    let today = office.clock.today
    let register = try desk.read { try ReleaseRegister($0, country: office.country, over: today...today) }
    return OpenCategories(register, releases)
  }
}
