/// A finding before the gate has compared it with the public numbers and with other findings.
struct Candidate {
  let kind: IdentifierKind
  /// The place in the normalised text; never empty.
  let range: Range<Int>
  let confidence: Confidence
}
