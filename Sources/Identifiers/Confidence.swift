/// How sure a recogniser is; all three block.
public enum Confidence: String, CaseIterable, Sendable, Comparable {
  /// The shape fits, but so do case numbers, order numbers and the like.
  case possible
  /// The shape is one that people use for this kind.
  case likely
  /// The shape fits and a checksum, a prefix or a word beside it confirms it.
  case certain

  /// Less sure comes first.
  public static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }

  /// One step surer where the condition holds.
  func raised(if condition: Bool) -> Confidence {
    guard condition else { return self }
    return self == .possible ? .likely : .certain
  }

  private var rank: Int {
    switch self {
    case .possible: 0
    case .likely: 1
    case .certain: 2
    }
  }
}
