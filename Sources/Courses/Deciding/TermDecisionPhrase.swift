import Language

/// The words of what is decided of a term.
enum TermDecisionPhrase: PhraseKey {
  case nothingToDecide

  var wording: Wording {
    switch self {
    case .nothingToDecide:
      Wording(
        da:
          "Holdet holdes, uanset hvor mange der er tilmeldt. Skal der være et mindste antal, så sæt det med: "
          + "lods term change --least",
        sv:
          "Gruppen hålls oavsett hur många som är anmälda. Ska det finnas ett minsta antal, ange det med: "
          + "lods term change --least",
        en: "The term is held in any case. Give it a smallest number with: lods term change --least")
    }
  }
}
