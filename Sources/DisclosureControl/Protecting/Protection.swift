/// Which facts are withheld so that every guarded count stays unknown, and the witnesses that show it.
public struct Protection: Sendable {
  /// What shows that one count is guarded.
  public struct Proof: Hashable, Sendable {
    /// The count, by its fact's place.
    public let fact: Int
    /// What is shown of it; of what lies between two tables perhaps less than was asked first.
    public let aim: GuardedCount.Aim
    /// The witness that holds it at its floor or below, or at nothing where that is the aim.
    public let low: Int
    /// The witness that holds it at the threshold or above; the same as ``low`` where nothing is the aim.
    public let high: Int
  }

  /// Whether each fact is withheld.
  public let isWithheld: [Bool]
  /// Whole numbers in place of the unknown counts that agree with all that is told.
  public let witnesses: [[Int]]
  /// One proof for each guarded count.
  public let proofs: [Proof]
  /// What withholding costs, by the weights of the open facts.
  public let cost: Int
}
