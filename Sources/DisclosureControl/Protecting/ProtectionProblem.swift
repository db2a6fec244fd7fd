/// What is to be published and what is known already, as unknown counts and sums of them.
///
/// The unknown counts are the finest cells that everything ever published can be put together from. A *witness* is
/// another set of whole numbers in their place that agrees with all that is told. A count is guarded where one witness
/// holds it at its floor or below and one at the threshold or above: then nobody can tell that it is small, whatever
/// they add, subtract or solve for.
///
/// **One known session reveals no other.** Whoever knows of one session knows that the cell it stands in is not empty.
/// No witness empties a cell that is not empty (``least``), so every witness agrees with what they know too, and every
/// guarded count has the same bounds for them as for everybody else. So they cannot say of a guarded cell whether
/// their session stands there alone (the low witness) or with at least threshold − 1 others (the high one).
public struct ProtectionProblem: Sendable {
  /// The true unknown counts, none negative.
  public let values: [Int]
  /// What each of them is at least in a witness: 1 where it is not empty, so that who knows one session learns nothing.
  public let least: [Int]
  /// What is told, withheld and to be decided on.
  public let facts: [CountFact]
  /// What must be equal whatever is told: sums of the same sessions in two tables.
  public let links: [CountLink]
  /// The counts to guard; each stands for a fact that is withheld, or open and then withheld.
  public let guarded: [GuardedCount]
  /// The least count that need not be guarded.
  public let threshold: Int

  /// States a problem.
  public init(
    values: [Int], least: [Int], facts: [CountFact], links: [CountLink] = [], guarded: [GuardedCount], threshold: Int
  ) {
    self.values = values
    self.least = least
    self.facts = facts
    self.links = links
    self.guarded = guarded
    self.threshold = threshold
  }

  /// The true sum of a fact.
  public func value(of fact: Int) -> Int { facts[fact].members.reduce(0) { $0 + values[Int($1)] } }
}
