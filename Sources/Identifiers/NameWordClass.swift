/// What the word lists say of a word; a word may be several things at once.
struct NameWordClass: OptionSet, Sendable {
  let rawValue: UInt32

  static let given = NameWordClass(rawValue: 1 << 0)
  /// A given name that is also a word of its own.
  static let givenWord = NameWordClass(rawValue: 1 << 1)
  static let family = NameWordClass(rawValue: 1 << 2)
  /// A family name that is also a word of its own.
  static let familyWord = NameWordClass(rawValue: 1 << 3)
  /// A word of everyday notes.
  static let everyday = NameWordClass(rawValue: 1 << 4)
  /// A system, an authority, a shop or the like.
  static let known = NameWordClass(rawValue: 1 << 5)
  static let place = NameWordClass(rawValue: 1 << 6)
  static let title = NameWordClass(rawValue: 1 << 7)
  /// A word for somebody, by kinship or by what they do.
  static let kin = NameWordClass(rawValue: 1 << 8)
  /// A word that a name follows, as "named".
  static let introducer = NameWordClass(rawValue: 1 << 9)
  /// What is done to somebody, as "helped".
  static let verb = NameWordClass(rawValue: 1 << 10)
  /// What somebody does, as "rang".
  static let after = NameWordClass(rawValue: 1 << 11)
  /// A small word that stands before people and things alike, as "with".
  static let person = NameWordClass(rawValue: 1 << 12)
  /// A small word that stands before places and things, as "in".
  static let here = NameWordClass(rawValue: 1 << 13)
  /// A word beside which the name of a thing stands, as "app" or "library".
  static let thing = NameWordClass(rawValue: 1 << 14)
  /// A small word inside names, as "von".
  static let particle = NameWordClass(rawValue: 1 << 15)
  /// A month, a day of the week or a feast.
  static let month = NameWordClass(rawValue: 1 << 16)
  /// A word that is written with a full stop after it.
  static let abbreviation = NameWordClass(rawValue: 1 << 17)
  static let number = NameWordClass(rawValue: 1 << 18)
  /// A floor, a door or a flat.
  static let floor = NameWordClass(rawValue: 1 << 19)
  /// A word that an address follows, as "lives".
  static let residence = NameWordClass(rawValue: 1 << 20)
  /// A word so common that it never counts as a name.
  static let never = NameWordClass(rawValue: 1 << 21)

  /// A word that a number follows, as "number" in "Skovvej number 4".
  static let numbering = NameWordClass(rawValue: 1 << 22)

  /// The lists of cues by the heading that they stand under.
  static let cues: [String: NameWordClass] = [
    "title": .title, "kin": .kin, "introducer": .introducer, "verb": .verb, "after": .after, "person": .person,
    "here": .here, "thing": .thing, "particle": .particle, "month": .month, "abbreviation": .abbreviation,
    "number": .number, "floor": .floor, "residence": .residence, "never": .never,
    "numbering": .numbering,
  ]

  static let anyName: NameWordClass = [.given, .givenWord, .family, .familyWord]
  /// What tells that a capital letter is no sign of a person.
  static let ordinary: NameWordClass = [
    .everyday, .known, .place, .month, .never, .title, .kin, .introducer, .verb, .after, .person, .here, .thing,
    .number, .floor, .residence, .abbreviation,
  ]

  func meets(_ other: NameWordClass) -> Bool { rawValue & other.rawValue != 0 }

  /// Whether the word is a given name and nothing else.
  var isPlainGiven: Bool { contains(.given) && !meets(NameWordClass.ordinary.union(.givenWord)) }
  /// Whether the word is a family name and nothing else.
  var isPlainFamily: Bool { contains(.family) && !meets(NameWordClass.ordinary.union(.familyWord)) }
}
