/// Beginnings of words that are looked for beside a number.
struct WordPrefixes: Sendable {
  private let words: [[UInt32]]
  /// Words that must stand whole, as "bil", which "billeder" starts with.
  private let whole: [[UInt32]]
  /// A bit for each first letter, so that most words are passed over at once.
  private let first: UInt64

  /// Makes a list of beginnings and of whole words in lower case.
  init(_ words: [String], whole: [String] = []) {
    self.words = words.map(NormalisedText.word)
    self.whole = whole.map(NormalisedText.word)
    first = (self.words + self.whole).reduce(0) { $0 | WordPrefixes.bit($1[0]) }
  }

  /// Whether one of the words stands at a place, in any case.
  func fits(at place: Int, in text: NormalisedText) -> Bool { fits(at: place, before: text.count, in: text) }

  /// Whether one of the words starts in a stretch and ends within it.
  func isIn(_ range: Range<Int>, of text: NormalisedText) -> Bool {
    var previous = text.scalar(at: range.lowerBound - 1)
    for place in range {
      let value = text.scalars[place]
      if !ASCII.isWordLetter(previous), fits(at: place, before: range.upperBound, in: text) { return true }
      previous = value
    }
    return false
  }

  private func fits(at place: Int, before end: Int, in text: NormalisedText) -> Bool {
    guard first & WordPrefixes.bit(ASCII.lowered(text.scalar(at: place))) != 0 else { return false }
    if words.contains(where: { place + $0.count <= end && text.matches($0, at: place) }) { return true }
    return whole.contains {
      place + $0.count <= end && text.matches($0, at: place) && !ASCII.isWordLetter(text.scalar(at: place + $0.count))
    }
  }

  @inline(__always)
  private static func bit(_ value: UInt32) -> UInt64 { 1 << UInt64(value & 63) }
}
