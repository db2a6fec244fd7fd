import Language

/// What can be wrong with a call of `lods alert`.
enum AlertCallFault: Fault, Hashable {
  /// A note without a cause.
  case noCause
  /// A note is made, ended and taken back one at a time.
  case severalAtOnce

  var code: String {
    switch self {
    case .noCause: "noCause"
    case .severalAtOnce: "severalAtOnce"
    }
  }

  var field: String? { self == .noCause ? "cause" : nil }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    let phrase: AlertCommandPhrase = self == .noCause ? .noCause : .severalAtOnce
    return phrase(in: language)
  }
}
