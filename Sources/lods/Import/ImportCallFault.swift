import Language

/// What can be wrong with how an import was called.
enum ImportCallFault: Fault, Hashable {
  case rejectsMissing
  case skipMissing

  var code: String { self == .rejectsMissing ? "rejectsMissing" : "skipMissing" }
  var field: String? { self == .rejectsMissing ? "rejects" : "skipInvalid" }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    self == .rejectsMissing ? ImportPhrase.rejectsMissing(in: language) : ImportPhrase.skipMissing(in: language)
  }
}
