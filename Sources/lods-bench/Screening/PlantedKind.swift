/// The kinds of identifiers that are planted, as issue and law name them.
enum PlantedKind: String, CaseIterable, Sendable {
  case cpr
  case personnummer
  case samordningsnummer
  case organisationsnummer
  case fodselsnummer
  case telephone
  case email = "e-mail"
  case link = "link with token"
  case iban = "IBAN"
  case account
  case card
  case plate = "number plate"
  case passport = "passport, licence"
  case userID = "MitID user id"
  case secret = "password, code"
  case caseNumber = "case number"
  case birthDate = "date of birth"
  case address
  case room = "room, bed, flat"
  case name

  /// The least share that must be found; nil where no bar is set.
  var bar: Double? {
    switch self {
    case .cpr, .personnummer, .samordningsnummer, .telephone, .email, .iban, .card: 0.999
    case .name, .address: 0.9
    default: nil
    }
  }

  /// Every way of writing it.
  var spellings: [Spelling] {
    switch self {
    case .cpr: NumberSpellings.cpr
    case .personnummer: NumberSpellings.swedish(coordination: false)
    case .samordningsnummer: NumberSpellings.swedish(coordination: true)
    case .organisationsnummer: NumberSpellings.organisation
    case .fodselsnummer: NumberSpellings.norwegian
    case .telephone: TelephoneSpellings.all
    case .email: MailSpellings.all
    case .link: LinkSpellings.all
    case .iban: MoneySpellings.iban
    case .account: MoneySpellings.account
    case .card: MoneySpellings.card
    case .plate: PlateSpellings.all
    case .passport: PassportSpellings.all
    case .userID: WordSpellings.userID
    case .secret: WordSpellings.secret
    case .caseNumber: WordSpellings.caseNumber
    case .birthDate: WordSpellings.birthDate
    case .address: AddressSpellings.all
    case .room: RoomSpellings.all
    case .name: NameSpellings.all
    }
  }
}
