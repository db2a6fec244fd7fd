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

  /// The names of the spellings that most people use; empty for kinds that are told by the words around them.
  var usualSpellings: Set<String> {
    switch self {
    case .cpr, .organisationsnummer: ["6-4 hyphen", "6-4 nothing", "6-4 space"]
    case .personnummer, .samordningsnummer: ["6-4 hyphen", "6-4 nothing", "8-4 hyphen", "8-4 nothing"]
    case .fodselsnummer: ["6-5 space", "6-5 nothing"]
    case .telephone:
      ["2-2-2-2 space", "4-4 nothing", "pairs with +45 ", "bare with +45", "Swedish mobile", "Swedish bare"]
    case .email: ["at as \"@\""]
    case .iban: ["DK fours, space", "DK fours, nothing", "SE fours, space", "SE fours, nothing"]
    case .card: ["fours space", "fours nothing"]
    case .plate: ["‹{LL} {d2} {d3}›", "‹{LL}{d5}›", "‹{LLL} {d3}›", "‹{LLL}{d3}›"]
    case .address: ["‹{S} {no}›", "‹{S} {no}, {fl}. {door}›", "‹{S} {no}, {postDa}›", "‹{S} {no}, {postSv}›"]
    case .name: ["‹{G} {F}› fik nyt pas", "Talte med ‹{G}› om læseadgang", "Hjalp ‹{G} {F}› med digital post"]
    default: []
    }
  }

  /// Every way of writing it; one that is used in several languages stands once.
  var spellings: [Spelling] { Spelling.merged(perLanguage) }

  private var perLanguage: [Spelling] {
    switch self {
    case .cpr: NumberSpellings.cpr
    case .personnummer: NumberSpellings.swedish(coordination: false)
    case .samordningsnummer: NumberSpellings.swedish(coordination: true)
    case .organisationsnummer: NumberSpellings.organisation
    case .fodselsnummer: NumberSpellings.norwegian
    case .telephone: TelephoneSpellings.all
    case .email: MailSpellings.all + FreshMailSpellings.all + HeldOutMailSpellings.all
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
