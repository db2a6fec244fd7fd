import Courses
import Language
import Municipality

/// What can be wrong with how a command of helpers and kit was called.
enum StaffingCallFault: Fault, Hashable {
  case notANumber
  case badState
  case badLoan
  case nothingGiven

  var code: String {
    switch self {
    case .notANumber: "notANumber"
    case .badState: "badState"
    case .badLoan: "badLoan"
    case .nothingGiven: "nothingGiven"
    }
  }

  var field: String? {
    switch self {
    case .nothingGiven: nil
    case .notANumber: "number"
    case .badState: "state"
    case .badLoan: "kit"
    }
  }

  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .notANumber: HelperCommandPhrase.notANumber(in: language)
    case .badState:
      HelperCommandPhrase.badState(
        in: language, ["states": .text(HelperState.allCases.map(\.code).joined(separator: ", "))])
    case .badLoan: TermStaffPhrase.badLoan(in: language)
    case .nothingGiven: PartnerCommandPhrase.nothingGiven(in: language)
    }
  }
}
