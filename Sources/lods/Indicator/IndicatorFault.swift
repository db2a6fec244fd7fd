import Language

/// What can be wrong with what is asked of an indicator.
enum IndicatorFault: Fault, Hashable {
  /// No indicator is called so.
  case unknown(nearest: String?)

  var code: String { "unknownIndicator" }
  var field: String? { "indicator" }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .unknown(let nearest):
      guard let nearest else { return IndicatorCommandPhrase.unknown(in: language) }
      return IndicatorCommandPhrase.unknownNear(in: language, ["nearest": .text(nearest)])
    }
  }
}
