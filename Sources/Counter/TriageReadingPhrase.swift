public import Language

/// The words around the advice of triage.
public enum TriageReadingPhrase: PhraseKey {
  case noLevel, aboveCeiling, total, pathways, wouldChange, toQuestion, eitherAnswer, alternative

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .noLevel:
      Wording(
        da: "Opgaven er {kind}: der giver en hjælpegrad ingen mening. Følg opgavens kort.",
        sv: "Ärendet är {kind}: där betyder en hjälpnivå inget. Följ ärendets kort.",
        en: "The task is {kind}: a degree of help means nothing there. Follow the task's card.")
    case .aboveCeiling:
      Wording(
        da: "Der er brug for mere hjælp, end din rolle må give: giv videre til en kollega, der må.",
        sv: "Det behövs mer hjälp än din roll får ge: lämna över till en kollega som får.",
        en: "More help is needed than your role may give: hand over to a colleague who may.")
    case .total: Wording(da: "point i alt", sv: "poäng totalt", en: "points in all")
    case .pathways: Wording(da: "Veje videre", sv: "Vägar vidare", en: "Ways on")
    case .wouldChange:
      Wording(
        da: "Et andet svar ville ændre rådet: {answers}.", sv: "Ett annat svar skulle ändra rådet: {answers}.",
        en: "Another answer would change the advice: {answers}.")
    case .toQuestion:
      Wording(da: "»{question}« {answers}", sv: "”{question}” {answers}", en: "“{question}” {answers}")
    case .eitherAnswer:
      Wording(da: "{first} eller {last}", sv: "{first} eller {last}", en: "{first} or {last}")
    case .alternative:
      Wording(da: "Uden om det digitale", sv: "Vid sidan av det digitala", en: "The non-digital way")
    }
  }
}
