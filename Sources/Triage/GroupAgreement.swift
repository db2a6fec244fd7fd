import Municipality

/// A group's answers to the practice cases: against the reference, among themselves, and the cases that split it.
///
/// No person's figure is in it. With fewer than ``leastPersons`` there is none at all, since each could work out the
/// others' answers by taking away their own.
public struct GroupAgreement: Hashable, Sendable {
  /// The answers to cases where a gate off the scale decides.
  public struct Gates: Hashable, Sendable {
    /// How many answers there are.
    public let answers: Int
    /// How many of them saw the gate.
    public let seen: Int
  }

  /// The fewest people that figures are given for.
  public static let leastPersons = 3

  /// How many people answered at least one case.
  public let persons: Int
  /// How many answers there are in all.
  public let answers: Int
  /// How many of them are as the reference; nil with too few people.
  public let alike: Int?
  /// The answers to cases where a gate off the scale decides; nil with too few people.
  public let gates: Gates?
  /// Kappa of all answers against the reference, over the cases that are on the scale in both.
  ///
  /// The interval leaves out one case at a time with all its answers, see ``Jackknife``.
  public let againstReference: KappaFigure
  /// The mean of the kappas of all pairs of people.
  ///
  /// R. J. Light, "Measures of response agreement for qualitative data", Psychological Bulletin 76 (1971) 365–377, with
  /// the interval by leaving out cases.
  public let amongThemselves: KappaFigure
  /// The cases that at least two answered, those that split the group most first; empty with too few people.
  public let cases: [CaseSplit]

  /// Compares a group's answers.
  ///
  /// - Parameters:
  ///   - sheets: each person's answers by the name of the case, in any order; nothing says whose they are.
  ///   - set: the cases.
  public init(_ sheets: [[String: PracticeVerdict]], in set: PracticeSet) {
    let known = Set(set.cases.map(\.id))
    let sheets = sheets.map { $0.filter { known.contains($0.key) } }.filter { !$0.isEmpty }
    persons = sheets.count
    answers = sheets.reduce(0) { $0 + $1.count }
    guard sheets.count >= Self.leastPersons else {
      (alike, gates, cases) = (nil, nil, [])
      againstReference = .tooFewPersons(needed: Self.leastPersons)
      amongThemselves = .tooFewPersons(needed: Self.leastPersons)
      return
    }
    let given = set.cases.map { one in (one, sheets.compactMap { $0[one.id] }) }
    alike = given.reduce(0) { sum, one in sum + one.1.count { $0.agrees(with: one.0.reference) } }
    let atGates = given.filter { $0.0.reference.level == nil }
    gates = Gates(
      answers: atGates.reduce(0) { $0 + $1.1.count },
      seen: atGates.reduce(0) { sum, one in sum + one.1.count { $0.agrees(with: one.0.reference) } })
    cases = given.filter { $0.1.count > 1 }.map { CaseSplit(id: $0.0.id, $0.1) }
      .enumerated().sorted { ($0.element.pairsAlike ?? 1, $0.offset) < ($1.element.pairsAlike ?? 1, $1.offset) }
      .map(\.element)
    againstReference = Self.againstReference(sheets, set)
    amongThemselves = Self.amongThemselves(sheets, set)
  }

  private static func againstReference(_ sheets: [[String: PracticeVerdict]], _ set: PracticeSet) -> KappaFigure {
    let rated = set.cases.compactMap { one -> (right: Int, given: [Int])? in
      guard let right = one.reference.level else { return nil }
      let given = sheets.compactMap { $0[one.id]?.level?.rawValue }
      return given.isEmpty ? nil : (right.rawValue, given)
    }
    return figure(cases: rated.count) { without in
      var table = RatingTable()
      for (place, one) in rated.enumerated() where place != without {
        for given in one.given { table.add(one.right, given) }
      }
      return WeightedKappa(table)?.value
    }
  }

  private static func amongThemselves(_ sheets: [[String: PracticeVerdict]], _ set: PracticeSet) -> KappaFigure {
    let rated = set.cases.map { one in sheets.map { $0[one.id]?.level?.rawValue } }
      .filter { $0.count { $0 != nil } > 1 }
    let table = { (first: Int, second: Int, without: Int?) -> RatingTable in
      var table = RatingTable()
      for (place, levels) in rated.enumerated() where place != without {
        if let one = levels[first], let other = levels[second] { table.add(one, other) }
      }
      return table
    }
    var pairs: [(Int, Int)] = []
    for first in sheets.indices {
      for second in sheets.indices where second > first {
        if table(first, second, nil).pairs >= KappaFigure.leastCases { pairs.append((first, second)) }
      }
    }
    guard !pairs.isEmpty else { return .tooFewCases(needed: KappaFigure.leastCases) }
    return figure(cases: rated.count) { without in
      let kappas = pairs.compactMap { WeightedKappa(table($0.0, $0.1, without))?.value }
      return kappas.isEmpty ? nil : kappas.reduce(0, +) / Double(kappas.count)
    }
  }

  private static func figure(cases: Int, _ figure: (Int?) -> Double?) -> KappaFigure {
    guard cases >= KappaFigure.leastCases else { return .tooFewCases(needed: KappaFigure.leastCases) }
    guard let estimate = Jackknife(cases: cases, figure) else { return .notDefined }
    return .known(value: estimate.value, interval: estimate.interval, cases: cases, isRough: cases < 50)
  }
}
