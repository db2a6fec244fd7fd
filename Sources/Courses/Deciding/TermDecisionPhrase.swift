import Language

/// The words of what is decided of a term.
enum TermDecisionPhrase: PhraseKey {
  case nothingToDecide

  var wording: Wording {
    switch self {
    case .nothingToDecide:
      Wording(
        da: "Holdet holdes, uanset hvor mange der er tilmeldt. Skal der være et mindste antal, så skriv det på holdet.",
        sv: "Gruppen hålls oavsett hur många som är anmälda. Ska det finnas ett minsta antal, ange det för gruppen.",
        en: "The term is held in any case. If there shall be a smallest number, give the term one.")
    }
  }
}
