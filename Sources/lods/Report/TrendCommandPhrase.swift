import Language

/// The texts of `lods report trend`.
enum TrendCommandPhrase: PhraseKey {
  case trend, trendDetails, trendExample, monthExample, task, step, period

  var wording: Wording {
    switch self {
    case .trend:
      Wording(
        da: "En opgave over tid: stiger den, falder den?", sv: "Ett ärende över tid: ökar det, minskar det?",
        en: "A task over time: does it rise or fall?")
    case .trendDetails:
      Wording(
        da:
          "Viser hele uger eller måneder, og hvor opgaven står nu mod samme tid året før. Årstid, skoleferier, bemandede "
          + "timer og dage uden registrering er regnet fra. Uden --period: det seneste år i uger eller to i måneder.",
        sv:
          "Visar hela veckor eller månader, och var ärendet står nu mot samma tid året innan. Årstid, skollov, bemannade "
          + "timmar och dagar utan registrering är borträknade. Utan --period: det senaste året i veckor eller två i månader.",
        en:
          "Shows whole weeks or months, and where the task stands now beside the same time a year before. Season, school "
          + "holidays, staffed hours and days without entries are taken off. Without --period: the last year of weeks, or two of months."
      )
    case .trendExample:
      Wording(da: "MitID-appen uge for uge", sv: "MitID-appen vecka för vecka", en: "The MitID app week by week")
    case .monthExample:
      Wording(
        da: "Alle ekspeditioner i 2026, måned for måned", sv: "Alla möten under 2026, månad för månad",
        en: "All sessions of 2026, month by month")
    case .task:
      Wording(
        da: "Opgavens kode (ellers alle ekspeditioner).", sv: "Ärendets kod (annars alla möten).",
        en: "The task's code (else all sessions).")
    case .period:
      Wording(
        da: "Perioden, der vises, som 2026 (ellers det seneste år eller to).",
        sv: "Perioden som visas, som 2026 (annars det senaste året eller två).",
        en: "The period that is shown, as 2026 (else the last year or two).")
    case .step:
      Wording(
        da: "Uger eller måneder (ellers uger).", sv: "Veckor eller månader (annars veckor).",
        en: "Weeks or months (else weeks).")
    }
  }
}
