import Language

/// What can be wrong with how a command of teams was called.
enum TeamCallFault: Fault, Hashable {
  case addNeeds
  case oneSpan
  case kindOrNone
  case notANumber, notALoan

  var code: String {
    switch self {
    case .addNeeds: "addNeeds"
    case .oneSpan: "oneSpan"
    case .kindOrNone: "kindOrNone"
    case .notANumber, .notALoan: "notANumber"
    }
  }

  var field: String? {
    switch self {
    case .addNeeds: nil
    case .oneSpan: "hours"
    case .kindOrNone: "kind"
    case .notANumber: "number"
    case .notALoan: "loan"
    }
  }

  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .addNeeds: TeamCommandPhrase.addNeeds(in: language)
    case .oneSpan: TeamCommandPhrase.oneSpan(in: language)
    case .kindOrNone: KitLoanPhrase.kindOrNone(in: language)
    case .notANumber: MemberCommandPhrase.notANumber(in: language)
    case .notALoan: KitLoanPhrase.notALoan(in: language)
    }
  }
}
