/// What the words before a word say of it.
enum NameCue {
  /// A title, as in "Fru Holm".
  case title
  /// "Named" and the like, or "on behalf of".
  case introducer
  /// A word for somebody, as in "her son Bo" or "the neighbour Bo".
  case kin
  /// What is done to somebody, as in "helped Bo" or "rang to Bo".
  case deed
  /// A small word such as "with" that stands before people and things.
  case person
  /// A small word such as "in" that stands before places and systems.
  case place
  /// A word for a thing that has names, as in "the app X".
  case thing
  /// The word starts a sentence, so that its capital letter tells nothing.
  case start
  case none

  /// Whether the cue makes any word that may be a name one.
  var isStrong: Bool { self == .title || self == .introducer || self == .kin }
}
