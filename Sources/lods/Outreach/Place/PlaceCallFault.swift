import Language

/// What can be wrong with how a command of places was called.
enum PlaceCallFault: Fault, Hashable {
  case nothingGiven
  case branchOrArea
  case lineNotRead(Int)
  case notANumber

  var code: String {
    switch self {
    case .nothingGiven: "nothingGiven"
    case .branchOrArea: "branchOrArea"
    case .lineNotRead: "lineNotRead"
    case .notANumber: "notANumber"
    }
  }

  var field: String? {
    switch self {
    case .nothingGiven, .lineNotRead: nil
    case .branchOrArea: "branch"
    case .notANumber: "number"
    }
  }

  var kind: FaultKind {
    if case .lineNotRead = self { .data } else { .usage }
  }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .nothingGiven: PlaceCommandPhrase.nothingGiven(in: language)
    case .branchOrArea: PlaceCommandPhrase.branchOrArea(in: language)
    case .lineNotRead(let line): PlaceCommandPhrase.lineNotRead(in: language, ["n": .number(line)])
    case .notANumber: PlaceCommandPhrase.notANumber(in: language)
    }
  }
}
