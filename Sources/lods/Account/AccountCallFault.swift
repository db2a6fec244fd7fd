import Language

/// What can be wrong with how an account or device command was called.
enum AccountCallFault: Fault, Hashable {
  case notANumber
  case lineNotRead(Int)
  case badAddress
  case someAndAllBranches
  case notConfirmed

  var code: String {
    switch self {
    case .notANumber: "notANumber"
    case .lineNotRead: "lineNotRead"
    case .badAddress: "badAddress"
    case .someAndAllBranches: "someAndAllBranches"
    case .notConfirmed: "notConfirmed"
    }
  }

  var field: String? {
    switch self {
    case .notANumber: "number"
    case .badAddress: "address"
    case .someAndAllBranches: "branch"
    case .lineNotRead, .notConfirmed: nil
    }
  }

  var kind: FaultKind {
    if case .lineNotRead = self { .data } else { .usage }
  }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .notANumber: AccountCommandPhrase.notANumber(in: language)
    case .lineNotRead(let line): AccountCommandPhrase.accountLineNotRead(in: language, ["line": .number(line)])
    case .badAddress: AccountCommandPhrase.badAddress(in: language)
    case .someAndAllBranches: AccountCommandPhrase.someAndAllBranches(in: language)
    case .notConfirmed: AccountCommandPhrase.notConfirmed(in: language)
    }
  }
}
