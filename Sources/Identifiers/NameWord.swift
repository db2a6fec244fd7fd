/// One stretch of letters in a text, and what the lists and its surroundings say of it.
struct NameWord {
  /// What stands between a word and the one before it.
  enum Gap: UInt8 {
    case space, hyphen, apostrophe, dot, comma, colon, slash, underscore, digits, other
  }

  /// How a word is written.
  enum Style: UInt8 {
    case small, capital, allCapitals, mixed
  }

  /// The place in the normalised text.
  var start: Int
  var end: Int
  /// The hash of the folded letters, see ``NameLexicon``.
  var hash: UInt64
  var classes: NameWordClass
  var style: Style
  var gap: Gap
  /// Whether a sentence, a line or a list item starts here.
  var startsSentence: Bool
  /// Whether a digit stands in the eight signs before the word.
  var isAfterDigit: Bool
  /// Whether the word is part of a web address, an e-mail address or the like.
  var isInAddress: Bool
  /// Whether the lists know the word only without its last s.
  var isGenitive: Bool

  var length: Int { end - start }
  /// Whether the capital letter of the word may tell something.
  var isCapital: Bool { style == .capital || style == .mixed }
  /// A single capital letter, as people write for a given name.
  var isInitial: Bool { length == 1 && style != .small }
  /// Whether the word stands in no list.
  var isUnknown: Bool { classes.isEmpty }

  func meets(_ classes: NameWordClass) -> Bool { self.classes.meets(classes) }
}
