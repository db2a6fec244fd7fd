/// A count of 1 to one less than the threshold, which nobody may find out.
public struct GuardedCount: Hashable, Sendable {
  /// What must be shown to be possible.
  public enum Aim: Hashable, Sendable {
    /// The floor or less, and the threshold or more: nobody can tell that it is small.
    case small(floor: Int)
    /// The same, for a count that stands in no table and lies between what two tables tell; where that cannot be had,
    /// ``nothing`` is enough.
    case between(floor: Int)
    /// Nothing at all: nobody can tell that there is anybody.
    case nothing
  }

  /// The fact, by its place in ``ProtectionProblem/facts``.
  public let fact: Int
  /// What must be shown.
  public let aim: Aim

  /// Guards a fact.
  public init(fact: Int, aim: Aim) {
    self.fact = fact
    self.aim = aim
  }

  /// Guards a cell or a sum of a table.
  ///
  /// - Parameter floor: what nobody may prove it to be more than: 1, or for a sum the number of its counts that are known
  ///   not to be zero.
  public init(fact: Int, floor: Int) { self.init(fact: fact, aim: .small(floor: floor)) }
}
