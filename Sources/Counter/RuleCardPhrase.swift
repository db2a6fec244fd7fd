public import Language

/// The words around a task's rule card.
public enum RuleCardPhrase: PhraseKey {
  case card, may, mayNot, instead, decides, checked, verified, unverified, onlyInstead, notInstead, ownTask

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .card: Wording(da: "Regelkort", sv: "Regelkort", en: "Rule card")
    case .may: Wording(da: "Må", sv: "Får", en: "May")
    case .mayNot: Wording(da: "Må ikke", sv: "Får inte", en: "May not")
    case .instead: Wording(da: "I stedet", sv: "I stället", en: "Instead")
    case .decides: Wording(da: "Afgøres", sv: "Avgörs", en: "Decided")
    case .checked: Wording(da: "læst {day}", sv: "läst {day}", en: "read {day}")
    case .verified: Wording(da: "bekræftet", sv: "bekräftat", en: "confirmed")
    case .unverified: Wording(da: "ikke bekræftet", sv: "inte bekräftat", en: "not confirmed")
    case .onlyInstead:
      Wording(
        da: "kun »I stedet« bekræftet", sv: "bara ”I stället” bekräftat", en: "only “Instead” confirmed")
    case .notInstead:
      Wording(
        da: "»I stedet« ikke bekræftet", sv: "”I stället” inte bekräftat", en: "“Instead” not confirmed")
    case .ownTask:
      Wording(
        da: "Kommunens egen opgave. Der hører intet regelkort til den.",
        sv: "Kommunens eget ärende. Det finns inget regelkort till det.",
        en: "The municipality's own task. It has no rule card.")
    }
  }
}
