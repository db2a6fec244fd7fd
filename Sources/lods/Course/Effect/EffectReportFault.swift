import Language

/// What can be wrong with what is asked of the report on effect.
enum EffectReportFault: Fault, Hashable {
  case termOrOffer, noTerms

  var code: String { self == .termOrOffer ? "termOrOffer" : "noTerms" }
  var field: String? { self == .termOrOffer ? "term" : "offer" }
  var kind: FaultKind { self == .termOrOffer ? .usage : .data }

  func sentence(in language: LanguageCode) -> String {
    (self == .termOrOffer ? EffectCommandPhrase.termOrOffer : .noTerms)(in: language)
  }
}
