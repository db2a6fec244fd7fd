/// How a group's answers to one practice case fell out.
public struct CaseSplit: Hashable, Sendable {
  /// One answer, and how many gave it.
  public struct Pile: Hashable, Sendable {
    /// The answer.
    public let verdict: PracticeVerdict
    /// How many gave it.
    public let persons: Int
  }

  /// The case's name.
  public let id: String
  /// The answers, the most frequent first, and those that are alike in number in the order of their written form.
  public let piles: [Pile]

  init(id: String, _ answers: [PracticeVerdict]) {
    self.id = id
    var counts: [PracticeVerdict: Int] = [:]
    for answer in answers { counts[answer.normal, default: 0] += 1 }
    piles = counts.map { Pile(verdict: $0.key, persons: $0.value) }
      .sorted { ($1.persons, $0.verdict.word) < ($0.persons, $1.verdict.word) }
  }

  /// How many answered.
  public var persons: Int { piles.reduce(0) { $0 + $1.persons } }

  /// Of all pairs of people, the share who gave the same answer; nil where fewer than two answered.
  ///
  /// With n answers, n(j) of them of the kind j: Σ n(j) (n(j) − 1) / (n (n − 1)). J. L. Fleiss, "Measuring nominal scale
  /// agreement among many raters", Psychological Bulletin 76 (1971) 378–382.
  public var pairsAlike: Double? {
    let all = persons
    guard all > 1 else { return nil }
    return Double(piles.reduce(0) { $0 + $1.persons * ($1.persons - 1) }) / Double(all * (all - 1))
  }

  /// Whether the case splits the group: fewer than half of the pairs gave the same answer.
  public var splits: Bool { pairsAlike.map { $0 < 0.5 } ?? false }
}
