import Language

/// What can be wrong with how a release was asked for.
enum ReleaseCommandFault: Fault, Hashable {
  case notConfirmed
  case oneTable

  var code: String {
    switch self {
    case .notConfirmed: "notConfirmed"
    case .oneTable: "oneTable"
    }
  }

  var field: String? { self == .oneTable ? "table" : nil }

  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .notConfirmed: ReleaseCommandPhrase.notConfirmed(in: language)
    case .oneTable: ReleaseCommandPhrase.oneTable(in: language)
    }
  }
}
