/// The kinds of personal identifiers that the gate recognises.
///
/// The raw value is the word that programs read, as in the answer of `lods screen --json`.
public enum IdentifierKind: String, CaseIterable, Sendable {
  /// A Danish personal number, also a replacement number with 60 added to the day.
  case cpr
  /// A Swedish personal number.
  case personnummer
  /// A Swedish coordination number, which has 60 added to the day.
  case samordningsnummer
  /// A telephone number that is not on the list of public numbers.
  case telephone
  /// An e-mail address, also one with the signs spelled out.
  case email
  /// The name of a person.
  case name
  /// Where somebody lives: a street with a house number, or a street after a word such as "lives".
  case address
}
