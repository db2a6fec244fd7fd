/// A rule for values that are known by the word before them.
protocol CueRule: Sendable {
  /// The words that the rule knows.
  var cues: Set<TextCue> { get }
  /// The value that follows the word, or nil. Looks at a bounded stretch after the word.
  func candidate(after hit: CueHit, in text: NormalisedText) -> Candidate?
}
