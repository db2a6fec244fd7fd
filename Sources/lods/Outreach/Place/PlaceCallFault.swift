import Language

/// What can be wrong with how a command of places was called.
enum PlaceCallFault: Fault, Hashable {
  case nothingGiven
  case branchOrArea
  case notANumber

  var code: String {
    switch self {
    case .nothingGiven: "nothingGiven"
    case .branchOrArea: "branchOrArea"
    case .notANumber: "notANumber"
    }
  }

  var field: String? {
    switch self {
    case .nothingGiven: nil
    case .branchOrArea: "branch"
    case .notANumber: "number"
    }
  }

  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .nothingGiven: PlaceCommandPhrase.nothingGiven(in: language)
    case .branchOrArea: PlaceCommandPhrase.branchOrArea(in: language)
    case .notANumber: PlaceCommandPhrase.notANumber(in: language)
    }
  }
}
