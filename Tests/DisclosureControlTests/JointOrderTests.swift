import DisclosureControl
import Testing

/// Certificates in the ledger name unknown counts by their places, so that the order of them is part of the format.
@Suite("The order of a joint problem")
struct JointOrderTests {
  /// Areas by ages, areas in other bands by outcomes; two pieces of time; the first table is out.
  private func problem() throws -> ProtectionProblem {
    func nodes(_ pieces: [[Int]]) -> [JointNode] { pieces.map { JointNode($0) } }
    let records = [
      // Area, age, outcome.
      JointRecord([0, 0, 0], piece: 0, sessions: 2), JointRecord([0, 1, 1], piece: 0, sessions: 6),
      JointRecord([1, 0, 0], piece: 0, sessions: 1), JointRecord([2, 1, 1], piece: 0, sessions: 3),
      JointRecord([0, 0, 1], piece: 1, sessions: 3), JointRecord([2, 0, 1], piece: 1, sessions: 1),
    ]
    let ages = JointTable(
      [
        JointDimension(axis: 0, inner: nodes([[0], [1], [2]]), groups: nodes([[0, 2]])),
        JointDimension(axis: 1, inner: nodes([[0], [1]])),
      ], over: [0],
      shown: [nil, nil, nil, nil, 0, nil, 0, nil, nil, nil, nil, nil, nil, nil, 12])
    let outcomes = JointTable(
      [
        JointDimension(axis: 0, inner: nodes([[0, 1], [2]])),
        JointDimension(axis: 2, inner: nodes([[0], [1]]), isSensitive: true),
      ], over: [0, 1])
    return try JointProblem(
      axes: [JointAxis(pieces: 3), JointAxis(pieces: 2), JointAxis(pieces: 2)], pieces: 2, tables: [ages, outcomes],
      records: records, threshold: 5
    ).problem
  }

  private func line(_ fact: CountFact) -> String {
    let standing =
      switch fact.standing {
      case .told: "told"
      case .withheld: "withheld"
      case .open(let weight): "open \(weight)"
      }
    return "\(fact.members) \(standing) \(fact.least)"
  }

  private func line(_ count: GuardedCount) -> String {
    switch count.aim {
    case .small(let floor): "\(count.fact) small \(floor)"
    case .between(let floor): "\(count.fact) between \(floor)"
    case .nothing: "\(count.fact) nothing"
    }
  }

  @Test func `is as it was when the first certificates were written`() throws {
    let problem = try problem()
    #expect(problem.values == [2, 6, 1, 3, 2, 6, 1, 0, 0, 3, 0, 3, 0, 0, 0, 1])
    #expect(problem.least.allSatisfy { $0 == 0 })
    let facts = [
      "[0] withheld 1", "[1] withheld 1", "[0, 1] withheld 0", "[2] withheld 1", "[2] withheld 0", "[3] withheld 1",
      "[3] withheld 0", "[0] withheld 0", "[1, 3] withheld 0", "[0, 1, 3] withheld 0", "[0, 2] withheld 0",
      "[1, 3] withheld 0", "[0, 1, 2, 3] told 0", "[4, 6, 10, 12] open 1 1", "[5, 7, 11, 13] open 1 1",
      "[4, 5, 6, 7, 10, 11, 12, 13] open 3 0", "[8, 14] withheld 0", "[9, 15] withheld 1",
      "[8, 9, 14, 15] withheld 0", "[4, 6, 8, 10, 12, 14] open 3 0", "[5, 7, 9, 11, 13, 15] open 3 0",
      "[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] open 9 0", "[4] withheld 0", "[4, 6] withheld 0",
      "[6] withheld 0", "[6, 7] withheld 0", "[9] withheld 0", "[8, 9] withheld 0", "[4, 6, 8] withheld 0",
      "[4, 10] withheld 0", "[6, 12] withheld 0", "[6, 7, 12, 13] withheld 0", "[11] withheld 0",
      "[10, 11] withheld 0", "[11, 13] withheld 0", "[10, 11, 12, 13] withheld 0", "[15] withheld 0",
      "[14, 15] withheld 0", "[11, 13, 15] withheld 0", "[10, 11, 12, 13, 14, 15] withheld 0",
    ]
    #expect(problem.facts.map(line) == facts)
    #expect(problem.links.map { "\($0.left) \($0.right)" } == ["[0, 1] [4, 5]", "[2] [6, 7]", "[3] [8, 9]"])
    let guarded = [
      "0 small 1", "3 small 1", "5 small 1", "10 small 2", "22 between 1", "23 between 1", "24 between 1",
      "25 between 1", "26 between 1", "27 between 1", "28 between 1", "29 between 1", "13 small 1", "30 between 1",
      "31 between 1", "17 small 1", "18 small 1", "19 small 1", "32 between 1", "33 between 1", "34 between 1",
      "35 between 1", "36 between 1", "37 between 1", "38 between 1", "39 between 1", "16 between 0",
    ]
    #expect(problem.guarded.map(line) == guarded)
  }
}
