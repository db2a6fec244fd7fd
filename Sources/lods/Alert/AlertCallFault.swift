import Language

/// What can be wrong with a call of `lods alert`.
enum AlertCallFault: Fault, Hashable {
  /// A note without a cause.
  case noCause
  /// A note is made, ended and taken back one at a time.
  case severalAtOnce
  /// The day to look from is after today.
  case futureDay

  var code: String {
    switch self {
    case .noCause: "noCause"
    case .severalAtOnce: "severalAtOnce"
    case .futureDay: "futureDay"
    }
  }

  var field: String? {
    switch self {
    case .noCause: "cause"
    case .severalAtOnce: nil
    case .futureDay: "date"
    }
  }

  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    let phrase: AlertCommandPhrase =
      switch self {
      case .noCause: .noCause
      case .severalAtOnce: .severalAtOnce
      case .futureDay: .futureDay
      }
    return phrase(in: language)
  }
}
