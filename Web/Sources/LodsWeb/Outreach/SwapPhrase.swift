import Language
import Markup

/// The texts of swapping two visits.
enum SwapPhrase: PhraseKey {
  case title, open, none, other, otherHint, otherMissing, look, becomes, swap, changed

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Byt dag: {name}", sv: "Byt dag: {name}", en: "Swap days: {name}")
    case .open: Wording(da: "Byt med et andet besøg", sv: "Byt med ett annat besök", en: "Swap with another visit")
    case .none:
      Wording(
        da: "Der er ingen andre planlagte besøg at bytte med.",
        sv: "Det finns inga andra planerade besök att byta med.",
        en: "There are no other planned visits to swap with.")
    case .other: Wording(da: "Byt med", sv: "Byt med", en: "Swap with")
    case .otherHint:
      Wording(
        da: "De to besøg overtager hinandens dag og udehold.", sv: "De två besöken tar över varandras dag och team.",
        en: "The two visits take each other's day and team.")
    case .otherMissing:
      Wording(da: "Vælg et besøg fra listen.", sv: "Välj ett besök från listan.", en: "Choose a visit from the list.")
    case .look: Wording(da: "Se byttet", sv: "Se bytet", en: "See the swap")
    case .becomes: Wording(da: "Sådan bliver det:", sv: "Så här blir det:", en: "It will be so:")
    case .swap: Wording(da: "Byt dagene", sv: "Byt dagarna", en: "Swap the days")
    case .changed:
      Wording(
        da: "En anden har ændret et af besøgene imens. Intet er byttet. Vælg igen nedenfor.",
        sv: "Någon annan har ändrat ett av besöken under tiden. Inget är bytt. Välj igen nedan.",
        en: "Somebody else has changed one of the visits meanwhile. Nothing is swapped. Choose again below.")
    }
  }
}
