import Language

/// The texts of `lods term calendar`.
enum TermCalendarPhrase: PhraseKey {
  case summary, details, term, output, example, written

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Datoerne til en kalender (iCalendar)", sv: "Datumen till en kalender (iCalendar)",
        en: "The dates for a calendar (iCalendar)")
    case .details:
      Wording(
        da:
          "En begivenhed for hver dato, uden navne på borgere. Hentes filen igen, retter kalenderen det, der "
          + "er flyttet eller aflyst.",
        sv:
          "En händelse för varje datum, utan namn på besökare. Hämtas filen igen rättar kalendern det som har "
          + "flyttats eller ställts in.",
        en:
          "An event for each date, without any citizen. Fetched again, it corrects in the calendar what was "
          + "moved or cancelled.")
    case .term:
      Wording(da: "Kun dette hold.", sv: "Bara den här gruppen.", en: "This term only.")
    case .output:
      Wording(
        da: "Filen, der skrives; ellers vises den.", sv: "Filen som skrivs; annars visas den.",
        en: "The file to write; else it is shown.")
    case .example: Wording(da: "et holds datoer", sv: "en grupps datum", en: "the dates of a term")
    case .written:
      Wording(
        da: "{n} {n|dato|datoer} er skrevet.",
        sv: "{n} datum är {n|skrivet|skrivna}.",
        en: "{n} {n|date|dates} written.")
    }
  }
}
