/// A finding before the gate has compared it with the public numbers and with other findings.
struct Candidate {
  let kind: IdentifierKind
  /// The place in the normalised text; never empty.
  let range: Range<Int>
  let confidence: Confidence

  /// One candidate for both where they overlap: the place of both, and what the better one says.
  ///
  /// The longer is better, then the surer, then the kind that comes first. The place covers both, so that nothing that
  /// was found is left unmarked.
  func merged(with other: Candidate) -> Candidate {
    let better = other.isBetter(than: self) ? other : self
    let lower = min(range.lowerBound, other.range.lowerBound)
    let upper = max(range.upperBound, other.range.upperBound)
    return Candidate(kind: better.kind, range: lower..<upper, confidence: better.confidence)
  }

  private func isBetter(than old: Candidate) -> Bool {
    if range.count != old.range.count { return range.count > old.range.count }
    if confidence != old.confidence { return confidence > old.confidence }
    return kind.order < old.kind.order
  }
}

extension [Candidate] {
  /// Adds a candidate that starts no earlier than those added before it, made one with the last where they overlap.
  ///
  /// Keeps what a text of nothing but digits gives within bounds. Candidates before `first` are left alone.
  mutating func merge(_ candidate: Candidate, from first: Int) {
    if count > first, let last = last, last.range.overlaps(candidate.range) {
      self[count - 1] = last.merged(with: candidate)
    } else {
      append(candidate)
    }
  }
}
