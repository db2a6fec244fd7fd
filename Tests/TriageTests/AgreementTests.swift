import Municipality
import Testing

@testable import Triage

/// What a person and a group are told of their answers to the practice cases.
@Suite struct AgreementTests {
  private let set: PracticeSet

  init() throws { set = try PracticeSet.shipped(for: .denmark) }

  private var reference: [String: PracticeVerdict] {
    Dictionary(set.cases.map { ($0.id, $0.reference) }, uniquingKeysWith: { first, _ in first })
  }

  private func verdicts(using generator: inout SeededGenerator, share: Double) -> [String: PracticeVerdict] {
    reference.mapValues { right in
      guard Double.random(in: 0..<1, using: &generator) < share, let level = right.level else { return right }
      let next = HelpLevel(rawValue: level.rawValue + (Bool.random(using: &generator) ? 1 : -1))
      return .level(next ?? level)
    }
  }

  @Test func `who answers as the reference has kappa 1 and misses nothing`() {
    let result = PersonAgreement(reference, in: set)
    #expect(result.answered == set.cases.count)
    #expect(result.alike == result.answered)
    #expect(result.otherwise.isEmpty)
    #expect(result.less == 0 && result.more == 0)
    #expect(result.gates > 0 && result.gatesSeen == result.gates)
    guard case .known(let value, let interval, let cases, _) = result.kappa else {
      Issue.record("no kappa")
      return
    }
    #expect(abs(value - 1) < 1e-12)
    #expect(interval == nil)
    #expect(cases == set.cases.count - result.gates)
  }

  @Test func `less help, more help and a missed gate are told apart`() throws {
    var answers = reference
    let side = try #require(set.cases.first { $0.reference == .level(.sideBySide) })
    let other = try #require(set.cases.last { $0.reference == .level(.sideBySide) })
    let gate = try #require(set.cases.first { $0.reference == .gate(.fraud) })
    answers[side.id] = .level(.tip)
    answers[other.id] = .level(.alternative)
    answers[gate.id] = .level(.sideBySide)
    answers["no-such-case"] = .level(.tip)
    let result = PersonAgreement(answers, in: set)
    #expect(result.less == 1)
    #expect(result.more == 1)
    #expect(result.gatesSeen == result.gates - 1)
    #expect(Set(result.otherwise) == [side.id, other.id, gate.id])
    #expect(result.answered == set.cases.count)
  }

  @Test func `with fewer than ten cases on the scale no kappa is told`() {
    let few = reference.filter { $0.value.level != nil }.sorted { $0.key < $1.key }.prefix(9)
    let result = PersonAgreement(Dictionary(uniqueKeysWithValues: Array(few)), in: set)
    #expect(result.answered == 9)
    #expect(result.kappa == .tooFewCases(needed: 10))
    #expect(PersonAgreement([:], in: set).kappa == .tooFewCases(needed: 10))
  }

  @Test func `a group of two is told nothing of each other`() {
    let group = GroupAgreement([reference, reference, [:], ["no-such-case": .level(.tip)]], in: set)
    #expect(group.persons == 2)
    #expect(group.alike == nil)
    #expect(group.cases.isEmpty)
    #expect(group.gates == nil)
    #expect(group.againstReference == .tooFewPersons(needed: 3))
    #expect(group.amongThemselves == .tooFewPersons(needed: 3))
  }

  @Test func `a group of one mind has kappa 1 among themselves and no case splits it`() {
    let group = GroupAgreement(Array(repeating: reference, count: 4), in: set)
    #expect(group.persons == 4)
    #expect(group.answers == 4 * set.cases.count)
    #expect(group.alike == group.answers)
    #expect(group.cases.count == set.cases.count)
    #expect(group.cases.allSatisfy { !$0.splits && $0.pairsAlike == 1 })
    for figure in [group.againstReference, group.amongThemselves] {
      guard case .known(let value, let interval, _, _) = figure else {
        Issue.record("no kappa")
        return
      }
      #expect(abs(value - 1) < 1e-12)
      #expect(interval == nil)
    }
  }

  @Test func `who sits where changes nothing, and the interval holds the kappa`() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<5 {
      let sheets = (0..<4).map { _ in verdicts(using: &generator, share: 0.4) }
      let group = GroupAgreement(sheets, in: set)
      #expect(group.alike == GroupAgreement(sheets.reversed(), in: set).alike)
      #expect(group.cases == GroupAgreement(sheets.reversed(), in: set).cases)
      for figure in [group.againstReference, group.amongThemselves] {
        guard case .known(let value, let interval?, let cases, _) = figure else {
          Issue.record("no kappa")
          return
        }
        #expect(interval.contains(value))
        #expect(value > 0 && value < 1)
        #expect(cases >= 10)
      }
    }
  }

  /// Copies of one sheet tell no more of the cases than one: the group's interval must not shrink with them.
  @Test func `the group's interval rests on the cases and not on how many sat there`() throws {
    var generator = SeededGenerator(seed: 22)
    let sheet = verdicts(using: &generator, share: 0.5)
    let three = GroupAgreement(Array(repeating: sheet, count: 3), in: set)
    let nine = GroupAgreement(Array(repeating: sheet, count: 9), in: set)
    #expect(three.againstReference == nine.againstReference)
    guard case .known(let value, let wide?, _, _) = three.againstReference,
      case .known(let alone, let single?, _, _) = PersonAgreement(sheet, in: set).kappa
    else {
      Issue.record("no kappa")
      return
    }
    #expect(abs(value - alone) < 1e-9)
    // Two ways to the same error, by leaving out and by the large-sample formula, lie near each other.
    let ratio = (wide.upperBound - wide.lowerBound) / (single.upperBound - single.lowerBound)
    #expect((0.8...1.4).contains(ratio))
  }

  /// The table of ten cases, fourteen raters and five kinds in the article "Fleiss' kappa" of the English Wikipedia,
  /// which works the share of pairs alike out to three places.
  ///
  /// By hand for the second row: (2·1 + 6·5 + 4·3 + 2·1) / (14·13) = 46 / 182 = 0.253.
  @Test(arguments: [
    ([0, 0, 0, 0, 14], 1.000), ([0, 2, 6, 4, 2], 0.253), ([0, 0, 3, 5, 6], 0.308), ([0, 3, 9, 2, 0], 0.440),
    ([2, 2, 8, 1, 1], 0.330), ([7, 7, 0, 0, 0], 0.462), ([3, 2, 6, 3, 0], 0.242), ([2, 5, 3, 2, 2], 0.176),
    ([6, 5, 2, 1, 0], 0.286), ([0, 2, 2, 3, 7], 0.286),
  ])
  func `the share of pairs alike is as Fleiss has it`(_ counts: [Int], _ share: Double) throws {
    let kinds: [PracticeVerdict] = [
      .level(.tip), .level(.sideBySide), .level(.penHolder), .level(.alternative), .gate(.fraud),
    ]
    let answers = zip(kinds, counts).flatMap { Array(repeating: $0, count: $1) }
    let split = CaseSplit(id: "case", answers)
    #expect(split.persons == 14)
    #expect(abs(try #require(split.pairsAlike) - share) < 0.0005)
    #expect(split.splits == (share < 0.5))
    #expect(split.piles.first?.persons == counts.max())
  }

  @Test func `a case that one person answered does not split anybody`() {
    let split = CaseSplit(id: "case", [.level(.tip)])
    #expect(split.pairsAlike == nil)
    #expect(!split.splits)
    #expect(CaseSplit(id: "case", [.level(.signpost), .gate(.notOurs)]).pairsAlike == 1)
  }

  @Test func `the cases that split the group most come first`() throws {
    let one = try #require(set.cases.last { $0.reference == .level(.penHolder) })
    var sheets = Array(repeating: reference, count: 4)
    for (place, level) in [HelpLevel.tip, .sideBySide, .penHolder, .alternative].enumerated() {
      sheets[place][one.id] = .level(level)
    }
    let group = GroupAgreement(sheets, in: set)
    #expect(group.cases.first?.id == one.id)
    #expect(group.cases.first?.pairsAlike == 0)
    #expect(group.cases.filter(\.splits).map(\.id) == [one.id])
  }
}
