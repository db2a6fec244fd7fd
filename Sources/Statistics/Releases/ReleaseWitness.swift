/// Whole numbers in place of the unknown counts that agree with all that is published, as what differs from the truth.
public struct ReleaseWitness: Hashable, Sendable {
  /// A count, by its place, and by how much it differs.
  public struct Step: Hashable, Sendable {
    /// The place among the unknown counts.
    public let place: Int
    /// How much more than the truth; not 0.
    public let by: Int
  }

  /// What differs, by place.
  public let steps: [Step]
}
