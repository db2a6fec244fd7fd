/// What is to be published and what is known already, as unknown counts and sums of them.
///
/// The unknown counts are the finest cells that everything ever published can be put together from. A *witness* is
/// another set of whole numbers in their place that agrees with all that is told. A count is guarded where one witness
/// holds it at its floor or below and one at the threshold or above: then nobody can tell that it is small, whatever
/// they add, subtract or solve for.
///
/// **One known session reveals no other.** Whoever knows of one session knows that the unknown count it stands in is
/// not empty. So of each guarded count a witness is also asked for that empties no count that is not empty, and holds
/// it at the threshold or above, and one that holds it at its floor or below, or at 1 for each such count in it where
/// that is more. These witnesses agree with what they know too. So they cannot say of a guarded count whether their
/// session stands there alone, or alone but for one in each count that is not empty, or with at least threshold − 1
/// others. Where every count that is not empty has a least value of 1 (``least``, or an inner cell of a table), each
/// witness is such a one; elsewhere, as in the seventh month between two releases, such a witness is given up where
/// what is told leaves no room for it.
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
