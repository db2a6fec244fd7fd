import Language

/// The texts of `lods triage slip`.
enum TriageSlipPhrase: PhraseKey {
  case summary, details, example, task, format, taskHeading, noSlip

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "En seddel med stor skrift, som borgeren kan tage med hjem", sv: "En lapp med stor text att ta med hem",
        en: "A slip in large print for the citizen to take home")
    case .details:
      Wording(
        da: "På sedlen står det næste skridt, hvad man skal have med, og hvem man kan spørge. Resten skriver I selv i "
          + "hånden. Intet gemmes. Uden --task vises de opgaver, der har en seddel.",
        sv:
          "På lappen står nästa steg, vad man ska ha med sig och vem man kan fråga. Resten skriver ni för hand. Inget "
          + "sparas. Utan --task visas de ärenden som har en lapp.",
        en:
          "The slip says the next step, what to bring and whom to ask. You write the rest by hand. Nothing is stored. "
          + "Without --task the tasks that have a slip are listed.")
    case .example: Wording(da: "en side til printeren", sv: "en sida till skrivaren", en: "a page for the printer")
    case .task:
      Wording(
        da: "Opgaven (se dem med en seddel: lods triage slip).", sv: "Ärendet (se dem med en lapp: lods triage slip).",
        en: "The task (see those with a slip: lods triage slip).")
    case .format:
      Wording(
        da: "Tekst (text) eller en side til print (html).", sv: "Text (text) eller en sida att skriva ut (html).",
        en: "Text (text) or a page to print (html).")
    case .taskHeading: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .noSlip:
      Wording(
        da: "Der er ingen seddel til den opgave. Se dem, der har en, med: lods triage slip",
        sv: "Det finns ingen lapp för det ärendet. Se dem som har en med: lods triage slip",
        en: "There is no slip for that task. See those that have one with: lods triage slip")
    }
  }
}
