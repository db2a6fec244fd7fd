import Language

/// What can be wrong with how a person command was called.
enum PersonFault: Fault, Hashable {
  case lineNotRead(Int)
  case contactLineNotRead(Int)
  case nothingGiven
  case badID
  case notConfirmed

  var code: String {
    switch self {
    case .lineNotRead, .contactLineNotRead: "lineNotRead"
    case .nothingGiven: "nothingGiven"
    case .badID: "noSuchPerson"
    case .notConfirmed: "notConfirmed"
    }
  }

  var field: String? { self == .badID ? "id" : nil }

  var kind: FaultKind {
    switch self {
    case .lineNotRead, .contactLineNotRead, .nothingGiven: .data
    case .badID: .noInput
    case .notConfirmed: .usage
    }
  }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .lineNotRead(let line): PersonPhrase.lineNotRead(in: language, ["line": .number(line)])
    case .contactLineNotRead(let line):
      PersonPhrase.contactLineNotRead(in: language, ["line": .number(line)])
    case .nothingGiven: PersonPhrase.nothingGiven(in: language)
    case .badID: PersonPhrase.badID(in: language)
    case .notConfirmed: PersonPhrase.notConfirmed(in: language)
    }
  }
}
