import Language

/// What can be wrong with how a release was asked for.
enum ReleaseCommandFault: Fault, Hashable {
  case notConfirmed
  /// No number of the table is blank, so that there is nothing to refuse.
  case nothingToRefuse

  var code: String {
    switch self {
    case .notConfirmed: "notConfirmed"
    case .nothingToRefuse: "nothingToRefuse"
    }
  }

  var field: String? { self == .nothingToRefuse ? "refuse" : nil }

  var kind: FaultKind { self == .nothingToRefuse ? .data : .usage }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .notConfirmed: ReleaseCommandPhrase.notConfirmed(in: language)
    case .nothingToRefuse: ReleaseCommandPhrase.nothingToRefuse(in: language)
    }
  }
}
