/// A sum of unknown counts that is told to everybody, withheld, or still to be decided on.
public struct CountFact: Hashable, Sendable {
  /// What is decided of a fact.
  public enum Standing: Hashable, Sendable {
    /// Everybody knows it, and it cannot be taken back: an earlier release shows it, or it follows from what one shows.
    case told
    /// It is not told, and must not be.
    case withheld
    /// It may be told; not telling it costs so much, at least 1.
    case open(weight: Int)
  }

  /// The unknown counts that it adds up, by their place in ``ProtectionProblem/values``, rising; at least one.
  public let members: [Int32]
  /// What is decided of it.
  public let standing: Standing
  /// What everybody knows that it is at least, where it is not told: 1 for an inner cell, since zeros are told.
  public let least: Int

  /// Makes a fact.
  ///
  /// - Parameters:
  ///   - members: the unknown counts that it adds up, rising.
  ///   - standing: what is decided of it.
  ///   - least: what everybody knows that it is at least, 0 for nothing.
  public init(_ members: [Int32], _ standing: Standing, least: Int = 0) {
    self.members = members
    self.standing = standing
    self.least = least
  }
}
