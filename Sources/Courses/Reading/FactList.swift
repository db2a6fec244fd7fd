public import Language

/// Facts written as a list that ``FactBook`` reads again.
public struct FactList: Hashable, Sendable {
  /// The text, ending in a newline.
  public let text: String

  /// Writes facts with the keys of a language.
  public init(_ facts: [CurriculumFact], in language: LanguageCode) {
    text = facts.sorted { $0.id < $1.id }.map { fact in
      let seen = fact.seen?.iso ?? PrintPhrase.notConfirmed(in: language)
      return "## \(fact.id)\n"
        + FactList.line(Wording(da: "tekst", sv: "text", en: "text"), fact.text, language)
        + FactList.line(Wording(da: "om", sv: "om", en: "about"), fact.about, language)
        + FactList.line(Wording(da: "kilde", sv: "källa", en: "source"), fact.source, language)
        + FactList.line(Wording(da: "set", sv: "sett", en: "seen"), seen, language)
    }.joined(separator: "\n")
  }

  private static func line(_ key: Wording, _ value: String, _ language: LanguageCode) -> String {
    "- \(key[language]): \(value)\n"
  }
}
