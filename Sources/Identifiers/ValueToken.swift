/// A word, number or mixture of signs that follows a cue.
struct ValueToken {
  /// The place in the normalised text, without punctuation around it; never empty.
  let range: Range<Int>
  var digits = 0
  var letters = 0
  var capitals = 0
  /// Signs that are neither letters nor digits.
  var signs = 0
  /// The one punctuation sign inside, 0 without one; the last where there are several.
  var sign: UInt32 = 0
  /// Whether nothing but the end of a clause follows.
  var endsClause = false
  /// Whether a colon or an equals sign stands between cue and value.
  var followsColon = false
  /// Whether a word such as "is" stands between.
  var followsIs = false
  /// How many words that say nothing were stepped over.
  var skipped = 0
  /// Whether the value stands in quotes.
  var isQuoted = false

  /// The most scalars of a value that are looked at; a longer one is cut.
  static let most = 64

  init(_ range: Range<Int>) {
    self.range = range
  }

  var isNumber: Bool { letters == 0 && digits > 0 }
  var isWord: Bool { digits == 0 && signs == 0 }
}
