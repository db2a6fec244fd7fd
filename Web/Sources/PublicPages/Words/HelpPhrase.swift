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
        da: "Vi gemmer ikke, hvem der svarer. Vi tæller kun, hvor mange der svarer hvad.",
        sv: "Vi sparar inte vem som svarar. Vi räknar bara hur många som svarar vad.",
        en: "We do not keep who answers. We only count how many answer what.")
    case .thanksTitle: Wording(da: "Tak for dit svar", sv: "Tack för ditt svar", en: "Thank you for your answer")
    case .thanks:
      Wording(
        da: "Det hjælper os med at blive bedre.", sv: "Det hjälper oss att bli bättre.",
        en: "It helps us to become better.")
    }
  }
}
