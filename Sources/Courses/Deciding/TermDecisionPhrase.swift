import Language

/// The words of what is decided of a term.
enum TermDecisionPhrase: PhraseKey {
  case nothingToDecide

  var wording: Wording {
    switch self {
    case .nothingToDecide:
      Wording(
        da: "Holdet holdes under alle omstændigheder. Giv det et mindste antal med: lods term change --least",
        sv: "Gruppen hålls i vilket fall som helst. Ge den ett minsta antal med: lods term change --least",
        en: "The term is held in any case. Give it a smallest number with: lods term change --least")
    }
  }
}
