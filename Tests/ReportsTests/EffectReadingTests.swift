import Chance
import Foundation
import Language
import Municipality
import Records
import Testing

@testable import Courses
@testable import Reports

/// What cards say, against a second calculation that shares nothing with the first.
@Suite struct EffectReadingTests {
  private let objectives = [
    EffectObjective(code: 101, text: "Du kan se nord."), .init(code: 201, text: "Du kan gå hjem."),
  ]

  private func term() throws -> Term {
    let plan = TermPlan(
      title: "Kort", kind: .series, branch: try #require(Code<Branch>("havnen")), language: .da)
    return Term(
      id: try #require(RowNumber<Term>(1)), code: try #require(Code<Term>("kort-e26")),
      offer: try #require(RowNumber<CourseOffer>(1)), state: .ended, plan: plan, revision: 1, dates: [])
  }

  /// Cards at random: some paired, some not, some answers left out.
  private func cards(_ seed: UInt64, pairs: Int) -> [EffectCard] {
    var generator = SeededGenerator(seed: seed)
    func answers() -> [Int: EffectAnswer] {
      var answers: [Int: EffectAnswer] = [:]
      for code in [101, 201] where Int.random(in: 0..<8, using: &generator) > 0 {
        let rating = Int.random(in: 0...5, using: &generator)
        answers[code] = EffectAnswer(
          rating: rating == 0 ? nil : rating, task: TaskAttempt.allCases.randomElement(using: &generator))
      }
      return answers
    }
    var cards: [EffectCard] = []
    for _ in 0..<pairs {
      let pair = RandomID(using: &generator)
      cards.append(EffectCard(side: .before, answers: answers(), pair: pair))
      cards.append(EffectCard(side: .after, answers: answers(), pair: pair))
    }
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      cards.append(
        EffectCard(side: EffectSide.allCases.randomElement(using: &generator) ?? .before, answers: answers()))
    }
    return cards.shuffled(using: &generator)
  }

  private func reading(_ cards: [EffectCard]) throws -> EffectReading {
    EffectReading([TermEffect(term: try term(), objectives: objectives, cards: cards, learners: TermLearners())])
  }

  @Test(arguments: 0..<60)
  func `agrees with counting every card by itself`(seed: Int) throws {
    let cards = cards(UInt64(seed), pairs: seed % 20)
    let found = try reading(cards)
    #expect(found.before == cards.filter { $0.side == .before }.count)
    #expect(found.pairs == Set(cards.compactMap(\.pair)).count)
    for line in found.lines {
      let code = line.place == 1 ? 101 : 201
      // The other way: a list of levels, sorted, and the pairs looked up one by one.
      let level = { (card: EffectCard) -> Int? in
        line.measure == .rating
          ? card.answers[code]?.rating
          : card.answers[code]?.task.map { ["could-not": 1, "with-help": 2, "alone": 3][$0.code] ?? 0 }
      }
      let top = line.measure == .rating ? 4 : 3
      for (side, answers) in [(EffectSide.before, line.before), (.after, line.after)] {
        let levels = cards.filter { $0.side == side }.map(level)
        #expect(answers.answered == levels.compactMap(\.self).count)
        #expect(answers.good == levels.compactMap(\.self).filter { $0 >= top }.count)
        #expect(answers.missing == levels.filter { $0 == nil }.count)
      }
      var differences: [Int] = []
      for one in cards where one.side == .before {
        guard let pair = one.pair, let other = cards.first(where: { $0.side == .after && $0.pair == pair }),
          let low = level(one), let high = level(other)
        else { continue }
        differences.append((high - low).signum())
      }
      if found.pairs >= 8, differences.count >= 8 {
        let change = try #require(line.change)
        #expect(
          [change.fell, change.same, change.rose] == [-1, 0, 1].map { sign in differences.filter { $0 == sign }.count })
        #expect(change.missing == found.pairs - differences.count)
      } else {
        #expect(line.change == nil)
      }
    }
  }

  @Test(arguments: 0..<8)
  func `with fewer than eight pairs no two cards are ever read together`(pairs: Int) throws {
    for seed in 0..<25 {
      let found = try reading(cards(UInt64(seed * 31 + pairs), pairs: pairs))
      #expect(!found.readsPairs && found.lines.allSatisfy { $0.change == nil })
    }
  }

  @Test func `a random number that does not stand on one card of each kind is no pair`() throws {
    var generator = SeededGenerator(seed: 5)
    let pair = RandomID(using: &generator)
    let answer = [101: EffectAnswer(rating: 3)]
    for sides in [[EffectSide.before, .before], [.after], [.before, .after, .after]] {
      #expect(try reading(sides.map { EffectCard(side: $0, answers: answer, pair: pair) }).pairs == 0)
    }
  }

  @Test func `terms that share an objective count together, known by what it says and not by its number`() throws {
    let one = TermEffect(
      term: try term(), objectives: [EffectObjective(code: 101, text: "Du kan se nord.")],
      cards: [EffectCard(side: .before, answers: [101: EffectAnswer(rating: 5)])], learners: TermLearners())
    let other = TermEffect(
      term: try term(),
      objectives: [
        EffectObjective(code: 101, text: "Du kan gå hjem."), EffectObjective(code: 305, text: "Du kan se nord."),
      ],
      cards: [EffectCard(side: .before, answers: [101: EffectAnswer(rating: 1), 305: EffectAnswer(rating: 4)])],
      learners: TermLearners())
    let lines = EffectReading([one, other]).lines.filter { $0.measure == .rating }
    #expect(lines.map(\.text) == ["Du kan se nord.", "Du kan gå hjem."])
    #expect(lines[0].before.good == 2 && lines[1].before.answered == 1 && lines[1].before.missing == 0)
  }

  @Test func `the sign test agrees with counting every outcome of the coins`() throws {
    for moved in 1...12 {
      for rose in 0...moved {
        // All 2ⁿ ways that n learners may have moved, and how many are at least as uneven.
        let uneven = (0..<(1 << moved)).filter { abs(2 * $0.nonzeroBitCount - moved) >= abs(2 * rose - moved) }.count
        let expected = Double(uneven) / Double(1 << moved)
        let found = try #require(SignTest.chance(rose: rose, fell: moved - rose))
        #expect(abs(found - expected) < 1e-12, "\(rose) of \(moved)")
      }
    }
    #expect(SignTest.chance(rose: 0, fell: 0) == nil)
  }

  @Test func `one clear line among many is told, and a single lucky one is not`() {
    func change(_ rose: Int, _ fell: Int) -> EffectReading.Change {
      EffectReading.Change(rose: rose, same: 0, fell: fell, missing: 0)
    }
    // 9 of 10 has a chance of 0.0215: enough by itself, not among six.
    #expect(EffectVerdict.verdicts([change(9, 1)]) == [.rose])
    #expect(EffectVerdict.verdicts([change(9, 1)] + Array(repeating: change(5, 5), count: 5))[0] == .chance)
    #expect(EffectVerdict.verdicts([change(0, 12), nil, change(0, 0)]) == [.fell, nil, .chance])
  }
}
