import DisclosureControl
import HelpDesk
import Language
import Office
import Testing

@testable import Statistics

/// What witnesses show beyond what they must.
@Suite struct `The strength of a proof` {
  /// Counts of 1, 4, 6 and 0 whose sum is told; the first two and the last are guarded, and the last two together.
  private static func problem() -> ProtectionProblem {
    let facts = [
      CountFact([0], .withheld), CountFact([1], .withheld), CountFact([2], .withheld), CountFact([3], .withheld),
      CountFact([0, 1, 2, 3], .told), CountFact([0, 3], .withheld),
    ]
    return ProtectionProblem(
      values: [1, 4, 6, 0], least: [0, 0, 0, 0], facts: facts,
      guarded: [
        GuardedCount(fact: 0, floor: 1), GuardedCount(fact: 1, floor: 1),
        GuardedCount(fact: 3, aim: .between(floor: 0)), GuardedCount(fact: 5, aim: .between(floor: 1)),
      ], threshold: 5)
  }

  private func witness(_ steps: [Int]) -> ReleaseWitness {
    ReleaseWitness(
      steps: steps.enumerated().filter { $0.element != 0 }.map { ReleaseWitness.Step(place: $0.offset, by: $0.element) }
    )
  }

  private func shares(_ witnesses: [[Int]]) -> [[Int]]? {
    LedgerProof.strength(of: Self.problem(), witnesses.map(witness)).map { strength in
      [strength.known, strength.zeros, strength.between].map { [$0.held, $0.of] }
    }
  }

  @Test func `is counted from the witnesses alone`() {
    let truth = [0, 0, 0, 0]
    // High for the first and low for the second, where the second is emptied; high for the second.
    let (emptying, high) = ([4, -4, 0, 0], [0, 1, -1, 0])
    #expect(shares([truth, emptying]) == nil)
    #expect(shares([truth, emptying, high]) == [[0, 3], [0, 1], [1, 1]])
    // The same without emptying anything: who knows one session of the second learns nothing of the first.
    let keeping = [4, -3, -1, 0]
    #expect(shares([truth, keeping, high]) == [[3, 3], [0, 1], [1, 1]])
    #expect(shares([truth, keeping, high, [0, 0, -5, 5]]) == [[3, 3], [1, 1], [1, 1]])
    // Emptied in all that hold the second high.
    #expect(shares([truth, keeping, [-1, 1, 0, 0]]) == [[2, 3], [0, 1], [1, 1]])
    #expect(shares([truth, keeping, high, [0, 0, -7, 7]]) == nil)
  }

  @Test func `is told of a ledger with months that overlap`() throws {
    var all = LedgerCheck.Strength()
    for seed in 1...8 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let desk = try ReleaseDesk()
      try desk.log("2026-01", areas: (0..<4).map { _ in Int.random(in: 3..<10, using: &random) })
      try desk.log("2026-02", areas: (0..<4).map { _ in Int.random(in: 0..<5, using: &random) })
      try desk.publish("2026-01;5;area", seed: seed)
      let one = try desk.ledger.verify()
      #expect(one.holds && one.strength.between.of == 0 && one.strength.known.of <= one.proved)
      guard (try? desk.publish("2026-01-01..2026-02-28;5;area", seed: seed)) != nil else { continue }
      let check = try desk.ledger.verify()
      #expect(check.holds && check.strength.known.of >= one.strength.known.of)
      all = all + check.strength
    }
    #expect(all.between.held > 0 && all.between.of > 1 && all.known.held > 9, "\(all)")
  }

  @Test func `is told of hidden zeros`() throws {
    let desk = try ReleaseDesk()
    for (area, count) in [("north", 11), ("south", 9)] {
      for outcome in [Outcome.done, .partly, .left] {
        try desk.log("2026-01", count) {
          $0.area = area
          $0.outcome = outcome
        }
      }
    }
    try desk.log("2026-01", 3) { $0.area = "island" }
    try desk.publish("2026-01;5;area+outcome")
    let strength = try desk.ledger.verify().strength
    // Of the three of the island it is hidden what none of them had, of what others had.
    #expect(strength.zeros == LedgerCheck.Share(held: 2, of: 2), "\(strength)")
    #expect(strength.sentences(in: .da).contains { $0.hasPrefix("For 2 af 2 skjulte nuller gælder: Ingen kan se") })
  }

  @Test func `is a sentence for each share, and one of why where it is not whole`() {
    func share(_ held: Int, _ of: Int) -> LedgerCheck.Share { LedgerCheck.Share(held: held, of: of) }
    let whole = LedgerCheck.Strength(known: share(7, 7), zeros: share(0, 0), between: share(0, 0))
    let part = LedgerCheck.Strength(known: share(7, 9), zeros: share(1, 2), between: share(3, 4))
    for language in LanguageCode.allCases {
      #expect(LedgerCheck.Strength().sentences(in: language).isEmpty && whole.sentences(in: language).count == 1)
      let said = part.sentences(in: language)
      #expect(said.count == 5 && said.allSatisfy { !$0.contains("{") && !$0.contains("|") }, "\(said)")
      for (place, numbers) in [("7", "9"), ("1", "2"), ("3", "4")].enumerated() {
        #expect(said[place].contains(" \(numbers.0) ") && said[place].contains(" \(numbers.1) "))
      }
    }
  }
}
