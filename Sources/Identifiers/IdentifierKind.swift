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
  /// A Norwegian national identity number, D-number or help number.
  case fodselsnummer
  /// The number of a company or a sole trader: Danish CVR, Swedish or Norwegian.
  case organisation
  /// The number of a payment card.
  case card
  /// An international bank account number.
  case iban
  /// A national bank account, bankgiro or plusgiro.
  case account
  /// A link that opens something for one person: a token, a user id, a profile.
  case link
  /// The number of a passport or of an identity card, or a line of its machine-readable zone.
  case passport
  /// The number of a driving licence.
  case licence
  /// The registration of a vehicle.
  case plate
  /// A code, a PIN or a password.
  case secret
  /// The name or number by which a system knows a person: a user id, a borrower's or customer's number.
  case user
  /// The number of a case or a journal.
  case caseNumber
  /// A full date of birth.
  case birthDate
  /// A room, bed or flat.
  case room

  /// The place in the list; a lower one wins where two kinds fit equally well.
  var order: Int { IdentifierKind.orders[self] ?? 0 }

  private static let orders: [IdentifierKind: Int] = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// Whether the kind tells where somebody is, which texts about places may.
  var isWhere: Bool { self == .room }
}
