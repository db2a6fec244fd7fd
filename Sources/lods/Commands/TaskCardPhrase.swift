import Language

/// The texts of a task's rule card.
enum TaskCardPhrase: PhraseKey {
  case complexity, retired, own, may, mayNot, alternative, noAlternative, decidedBy, law, source, readAt, unverified
  case here, number, quick, tags, hiddenAt

  var wording: Wording {
    switch self {
    case .complexity: Wording(da: "sværhed {n} af 3", sv: "svårighet {n} av 3", en: "difficulty {n} of 3")
    case .retired:
      Wording(
        da: "Opgaven er udgået. Gamle registreringer beholder den, nye kan ikke få den.",
        sv: "Ärendet har utgått. Gamla registreringar behåller det, nya kan inte få det.",
        en: "The task is retired. Old entries keep it, new ones cannot take it.")
    case .own:
      Wording(
        da: "Jeres egen opgave. Den har intet regelkort.", sv: "Ert eget ärende. Det har inget regelkort.",
        en: "A task of your own. It has no rule card.")
    case .may: Wording(da: "Det må du", sv: "Det får du göra", en: "You may")
    case .mayNot: Wording(da: "Det må du ikke", sv: "Det får du inte göra", en: "You may not")
    case .alternative: Wording(da: "Uden om det digitale", sv: "Vid sidan av det digitala", en: "The non-digital way")
    case .noAlternative:
      Wording(
        da: "Vi kender ikke nogen anden vej.", sv: "Vi känner inte till någon annan väg.",
        en: "We know of no other way.")
    case .decidedBy: Wording(da: "Hvem bestemmer: {who}", sv: "Vem bestämmer: {who}", en: "Who decides: {who}")
    case .law: Wording(da: "Regel: {law}", sv: "Regel: {law}", en: "Rule: {law}")
    case .source:
      Wording(da: "Kilde: {source}, læst {day}", sv: "Källa: {source}, läst {day}", en: "Source: {source}, read {day}")
    case .readAt:
      Wording(
        da: "Se selv efter på: {source} (sidst set {day})", sv: "Kontrollera själv på: {source} (senast sedd {day})",
        en: "See for yourself at: {source} (last seen {day})")
    case .unverified:
      Wording(
        da: "Ikke bekræftet: vi har ikke fundet en kilde, der siger det. Spørg en, der ved det, før du bruger det.",
        sv: "Inte bekräftat: vi har inte hittat någon källa för det. Fråga någon som vet innan du använder det.",
        en: "Not confirmed: we found no source that says so. Ask somebody who knows before you rely on it.")
    case .here: Wording(da: "Hos jer", sv: "Hos er", en: "In your office")
    case .number: Wording(da: "Jeres nummer: {number}", sv: "Ert nummer: {number}", en: "Your number: {number}")
    case .quick: Wording(da: "På tast {n} ved skranken", sv: "På tangent {n} vid disken", en: "On key {n} at the desk")
    case .tags: Wording(da: "Mærker: {names}", sv: "Märkningar: {names}", en: "Tags: {names}")
    case .hiddenAt: Wording(da: "Skjult på: {names}", sv: "Dolt på: {names}", en: "Hidden at: {names}")
    }
  }
}
