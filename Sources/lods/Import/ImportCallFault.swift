import Language

/// What can be wrong with how an import was called.
enum ImportCallFault: Fault, Hashable {
  case skipMissing
  case replaceOrAdd

  var code: String { self == .skipMissing ? "skipMissing" : "replaceOrAdd" }
  var field: String? { self == .skipMissing ? "skipInvalid" : "replace" }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    self == .skipMissing
      ? SheetCommandPhrase.skipMissing(in: language) : SheetCommandPhrase.replaceOrAdd(in: language)
  }
}
