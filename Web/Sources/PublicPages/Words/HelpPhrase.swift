package import Language

/// The texts of »Fik du hjælp?«.
package enum HelpPhrase: PhraseKey {
  case title, yes, partly, no, nameless, thanksTitle, thanks

  package var wording: Wording {
    switch self {
    case .title: Wording(da: "Fik du hjælp?", sv: "Fick du hjälp?", en: "Did you get help?")
    case .yes: Wording(da: "Ja", sv: "Ja", en: "Yes")
    case .partly: Wording(da: "Delvis", sv: "Delvis", en: "Partly")
    case .no: Wording(da: "Nej", sv: "Nej", en: "No")
    case .nameless:
      Wording(
        da: "Svaret er anonymt. Vi tæller kun, hvor mange der svarer hvad.",
        sv: "Svaret är anonymt. Vi räknar bara hur många som svarar vad.",
        en: "The answer is anonymous. We only count how many answer what.")
    case .thanksTitle: Wording(da: "Tak for dit svar", sv: "Tack för ditt svar", en: "Thank you for your answer")
    case .thanks:
      Wording(
        da: "Det hjælper os med at blive bedre.", sv: "Det hjälper oss att bli bättre.",
        en: "It helps us to become better.")
    }
  }
}
