import Municipality

/// One person's answers to the practice cases against the reference; it is shown to that person and never kept.
public struct PersonAgreement: Hashable, Sendable {
  /// How many cases were answered.
  public let answered: Int
  /// How many of them as the reference.
  public let alike: Int
  /// How many with less help than the reference, both being on the scale.
  public let less: Int
  /// How many with more.
  public let more: Int
  /// Of the cases where a gate off the scale decides: how many there were.
  public let gates: Int
  /// How many of them were seen.
  public let gatesSeen: Int
  /// Kappa over the cases that are on the scale in both, with the interval of ``WeightedKappa``.
  public let kappa: KappaFigure
  /// The cases that were answered otherwise than the reference, in the order of the set.
  public let otherwise: [String]

  /// Compares answers with a set's reference; an answer to a case that is not in the set is left out.
  public init(_ answers: [String: PracticeVerdict], in set: PracticeSet) {
    let answered = set.cases.compactMap { one in answers[one.id].map { (one, $0) } }
    self.answered = answered.count
    otherwise = answered.filter { !$0.1.agrees(with: $0.0.reference) }.map(\.0.id)
    alike = answered.count - otherwise.count
    let levels = answered.compactMap { one, answer in
      one.reference.level.flatMap { right in answer.level.map { (right, $0) } }
    }
    less = levels.count { $0.1 < $0.0 }
    more = levels.count { $0.1 > $0.0 }
    let atGates = answered.filter { $0.0.reference.level == nil }
    gates = atGates.count
    gatesSeen = atGates.count { $0.1.agrees(with: $0.0.reference) }
    var table = RatingTable()
    for (right, given) in levels { table.add(right.rawValue, given.rawValue) }
    kappa = Self.figure(of: table)
  }

  private static func figure(of table: RatingTable) -> KappaFigure {
    guard table.pairs >= KappaFigure.leastCases else { return .tooFewCases(needed: KappaFigure.leastCases) }
    guard let kappa = WeightedKappa(table) else { return .notDefined }
    return .known(value: kappa.value, interval: kappa.interval, cases: kappa.pairs, isRough: kappa.isRough)
  }
}
