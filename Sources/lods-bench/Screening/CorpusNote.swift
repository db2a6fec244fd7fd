import Language

/// One note of the corpus.
struct CorpusNote: Sendable {
  enum Sort: Hashable, Sendable {
    /// Points to nobody.
    case ordinary
    /// Names a shop, an author or a thing with a long number.
    case hard
    case planted(PlantedKind)
    /// The same in a spelling that most people use.
    case usual(PlantedKind)
  }

  let sort: Sort
  let text: String
  let language: LanguageCode
  /// The place of the identifier in Unicode scalars; empty where there is none.
  var span = 0..<0
  /// The name of its spelling.
  var spelling = ""
}
