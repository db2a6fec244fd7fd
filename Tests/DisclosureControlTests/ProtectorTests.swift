import DisclosureControl
import Testing

@Suite("What is withheld so that small counts stay unknown")
struct ProtectorTests {
  @Test
  func `every guarded count has a witness at its floor and one at the threshold, and both agree with what is told`()
    throws
  {
    for seed in 1...60 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      let rows = (0..<3 + random.below(6)).map { _ in
        (0..<2 + random.below(5)).map { _ in random.below(4) * random.below(9) }
      }
      let width = rows.map(\.count).min() ?? 0
      let problem = SmallTable.problem(rows.map { Array($0.prefix(width)) })
      let protection = try Protector(problem, seed: seed).protection()
      #expect(Set(protection.proofs.map(\.fact)) == Set(problem.guarded.map(\.fact)))
      for witness in protection.witnesses {
        #expect(zip(witness, problem.least).allSatisfy { $0 >= $1 })
        for (place, fact) in problem.facts.enumerated() where !protection.isWithheld[place] {
          #expect(fact.members.reduce(0) { $0 + witness[Int($1)] } == problem.value(of: place))
        }
      }
      for proof in protection.proofs {
        guard case .small(let floor) = proof.aim else {
          Issue.record("a cell of the table is shown less than guarded")
          continue
        }
        let members = problem.facts[proof.fact].members
        #expect(members.reduce(0) { $0 + protection.witnesses[proof.low][Int($1)] } <= floor)
        #expect(members.reduce(0) { $0 + protection.witnesses[proof.high][Int($1)] } >= problem.threshold)
        #expect(protection.isWithheld[proof.fact])
      }
      let cost = problem.facts.indices.reduce(0) { sum, place in
        guard protection.isWithheld[place], case .open(let weight) = problem.facts[place].standing else { return sum }
        return sum + weight
      }
      #expect(cost == protection.cost)
    }
  }

  @Test func `a count that is told in another release cannot be guarded by what is left`() throws {
    // One small cell in a row whose other cell and sum are told already.
    let problem = ProtectionProblem(
      values: [2, 9], least: [1, 1],
      facts: [CountFact([0], .open(weight: 1), least: 1), CountFact([1], .told), CountFact([0, 1], .told)],
      guarded: [GuardedCount(fact: 0, floor: 1)], threshold: 5)
    #expect(throws: ProtectionFault.cannotBeGuarded([0])) { try Protector(problem, seed: 1).protection() }
  }

  @Test func `what takes more work than it may is given up, and nothing is told`() throws {
    let problem = SmallTable.problem([[1, 8, 3], [7, 2, 11], [9, 6, 1], [4, 0, 30]])
    #expect(throws: ProtectionFault.tooMuch) { try Protector(problem, seed: 11, limit: 2_000).protection() }
    let whole = try Protector(problem, seed: 11).protection()
    let enough = try Protector(problem, seed: 11, limit: 10_000_000_000).protection()
    #expect(enough.isWithheld == whole.isWithheld && enough.witnesses == whole.witnesses)
    // Enough for a first answer, not for the search for a better one: it is as safe.
    let brief = try Protector(problem, seed: 11, limit: 300_000).protection()
    #expect(Set(brief.proofs.map(\.fact)) == Set(problem.guarded.map(\.fact)) && brief.cost >= whole.cost)
  }

  @Test func `a table without a small count is told whole`() throws {
    let protection = try Protector(SmallTable.problem([[9, 0], [7, 12]]), seed: 3).protection()
    #expect(!protection.isWithheld.contains(true))
    #expect(protection.cost == 0)
  }

  @Test func `the same seed gives the same answer`() throws {
    let problem = SmallTable.problem([[1, 8, 3], [7, 2, 11], [9, 6, 1], [4, 0, 30]])
    let answers = try (0..<2).map { _ in try Protector(problem, seed: 11).protection() }
    #expect(answers[0].isWithheld == answers[1].isWithheld)
    #expect(answers[0].witnesses == answers[1].witnesses)
  }
}
