/// A word that says what follows it, and its place.
struct CueHit {
  let cue: TextCue
  /// The place of the word or phrase in the normalised text.
  let range: Range<Int>
}
