/// One place in a text that looks like a personal identifier.
///
/// A finding holds the kind and the place and never the text itself, so that it may be logged and shown.
public struct Finding: Hashable, Sendable {
  /// What was found.
  public let kind: IdentifierKind
  /// The first Unicode scalar of the place in the original text, counted from zero.
  public let from: Int
  /// The Unicode scalar after the place; always greater than `from`.
  public let to: Int
  /// How sure the recogniser is.
  public let confidence: Confidence

  /// Makes a finding; places are counted in Unicode scalars of the original text.
  public init(kind: IdentifierKind, from: Int, to: Int, confidence: Confidence) {
    self.kind = kind
    self.from = from
    self.to = to
    self.confidence = confidence
  }
}
