import DisclosureControl
import HelpDesk
import Language
import Municipality
import Office
import Records
import Testing

@testable import Statistics

/// What a small group has none of, where barriers and outcomes are released.
@Suite struct `Zeros of small groups in releases` {
  /// The cells of each group of a table: a cell without its outcome and barrier, on any level; the total stands last.
  private func groups(_ table: ReleasedTable) -> [[Int]] {
    var found: [[Int]: [Int]] = [:]
    for cell in table.cells.indices {
      let key = zip(table.axes, table.places(of: cell)).filter { !$0.0.isSensitive }.map(\.1)
      found[key, default: []].append(cell)
    }
    return found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  /// The true numbers of a release's tables.
  private func truth(_ desk: ReleaseDesk, _ release: Release) throws -> [[Int]] {
    let ground = try desk.ledger.ground(release.query, kind: .release)
    return try release.tables.map { table in
      let shape = ReleaseShape(axes: table.axes, nodes: table.categories.map { $0.map(\.numbers) })
      return try #require(shape.truth(ground.own))
    }
  }

  @Test func `are blank with all the rest, and so are those of other groups of which nothing is shown`() throws {
    var (small, large, shown) = (0, 0, 0)
    for seed in 1...2 as ClosedRange<UInt64> {
      let desk = try ReleaseDesk()
      try desk.fill(["2026-01", "2026-03"], seed: seed, kinds: 16)
      try desk.publish("2026-Q1;5;area+outcome;barrier;area+age", seed: seed, effort: .brief)
      try desk.publish("2026-01;5;area+outcome;area+barrier", seed: seed, effort: .brief)
      try desk.publish("2026-H1;5;area+outcome;barrier", seed: seed, effort: .brief)
      for release in try desk.ledger.releases() {
        for (table, truth) in zip(release.tables, try truth(desk, release)) {
          guard table.axes.contains(where: \.isSensitive) else { continue }
          for group in groups(table) {
            let sessions = truth[group[group.count - 1]]
            let numbers = group.map { table.cells[$0] }
            let zeros = group.filter { truth[$0] == 0 }
            guard sessions > 0 else { continue }
            if sessions < 5 {
              #expect(numbers.allSatisfy { $0 == nil }, "\(seed) \(release.number) \(table.axes) \(numbers)")
              small += zeros.count
            } else if !numbers.contains(where: { ($0 ?? 0) > 0 }) {
              #expect(numbers.allSatisfy { $0 == nil }, "\(seed) \(release.number) \(table.axes) \(numbers)")
              large += zeros.count
            } else {
              #expect(zeros.allSatisfy { table.cells[$0] == 0 }, "\(seed) \(release.number) \(table.axes) \(numbers)")
              shown += zeros.count
            }
          }
        }
      }
      #expect(try desk.ledger.verify().findings == [])
    }
    #expect(small > 4 && large > 3 && shown > 10, "\(small) \(large) \(shown)")
  }

  @Test func `can be many, and each is proved to be unknown`() throws {
    let desk = try ReleaseDesk()
    // Three of the island, all of whom managed; the others are many, of every outcome.
    for outcome in Outcome.allCases {
      for (area, count) in [("north", 11), ("south", 9)] {
        try desk.log("2026-01", count) { form in
          form.area = area
          form.outcome = outcome
          if outcome == .couldNot { form.reason = .systemDown }
        }
      }
    }
    try desk.log("2026-01", 3) { $0.area = "island" }
    let query = try desk.query("2026-01;5;area+outcome")
    let ground = try desk.ledger.ground(query, kind: .release)
    let answer = try ground.provedAnswer(query, seed: 1, effort: .full).answer
    let part = ReleaseAudit.Part(shapes: answer.shapes, bases: ground.bases)
    let problem = try ReleaseAudit([part], cubes: ground.cubes, threshold: 5).joint.problem
    let zeros = problem.guarded.filter { problem.value(of: $0.fact) == 0 }
    #expect(zeros.count == Outcome.allCases.count - 1)
    #expect(LedgerProof.strength(of: problem, answer.witnesses) != nil)
    for zero in zeros {
      let sums = answer.witnesses.map { witness in
        witness.steps.reduce(0) { $0 + (problem.facts[zero.fact].members.contains(Int32($1.place)) ? $1.by : 0) }
      }
      #expect(sums.contains { $0 >= 5 } && sums.contains(0))
    }
  }
}
