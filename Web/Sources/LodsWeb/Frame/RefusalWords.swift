import Language

/// A refusal in words: what happened, and what to do.
struct RefusalWords: Hashable, Sendable {
  /// The heading.
  let title: String
  /// What to do.
  let text: String

  /// The words of a refusal in a language.
  init(_ refusal: Refusal, in language: LanguageCode) {
    let phrases: (title: RefusalPhrase, text: RefusalPhrase) =
      switch refusal {
      case .notFound: (.notFoundTitle, .notFound)
      case .notAllowed: (.notAllowedTitle, .notAllowed)
      case .foreignForm: (.foreignTitle, .foreign)
      case .brokenForm: (.brokenFormTitle, .brokenForm)
      case .tooLarge: (.largeTitle, .large)
      case .wrongMethod: (.methodTitle, .method)
      case .wrongHost: (.hostTitle, .host)
      case .tooMany: (.manyTitle, .many)
      case .crowded: (.crowdedTitle, .crowded)
      case .noBranch: (.noBranchTitle, .noBranch)
      }
    var values: [String: PhraseValue] = [:]
    if case .tooMany(let seconds) = refusal { values["n"] = .number(seconds) }
    title = phrases.title(in: language)
    text = phrases.text(in: language, values)
  }
}
