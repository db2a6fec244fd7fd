import Language

/// What can be wrong with how an import was called.
enum ImportCallFault: Fault, Hashable {
  case rejectsMissing
  case skipMissing

  var code: String { self == .rejectsMissing ? "rejectsMissing" : "skipMissing" }
  var field: String? { self == .rejectsMissing ? "rejects" : "skipInvalid" }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    self == .rejectsMissing
      ? SheetCommandPhrase.rejectsMissing(in: language) : SheetCommandPhrase.skipMissing(in: language)
  }
}
