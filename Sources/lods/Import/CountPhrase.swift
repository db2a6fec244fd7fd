import Language

/// The texts of `lods count`.
enum CountPhrase: PhraseKey {
  case count, countDetails, take, takeDetails, list, file, kind, dates, takeExample, from, to
  case done, hours, changed, same, month, days, counted, logged, share, none

  var wording: Wording {
    switch self {
    case .count:
      Wording(
        da: "Kønumre og besøg: læs ind og sammenlign", sv: "Könummer och besök: läs in och jämför",
        en: "Queue tickets and visits: import and compare")
    case .countDetails:
      Wording(
        da:
          "Kønumre og besøgstal viser, hvor meget af det, der kom, der er registreret. Lods erstatter ikke køsystemet.",
        sv: "Könummer och besökstal visar hur mycket av det som kom som är registrerat. Lods ersätter inte kösystemet.",
        en: "Tickets and visits show how much of what came is in the log. Lods does not replace the queue system.")
    case .take:
      Wording(da: "Læs kønumre eller besøg ind", sv: "Läs in könummer eller besök", en: "Import tickets or visits")
    case .takeDetails:
      Wording(
        da:
          "Filen er CSV med overskrifter: dato, og gerne bibliotek, time og antal. Rækker fra samme time lægges sammen, "
          + "og en time, der er læst ind før, får det nye tal.",
        sv:
          "Filen är CSV med rubriker: datum, och gärna bibliotek, timme och antal. Rader från samma timme läggs ihop, "
          + "och en timme som har lästs in tidigare får det nya talet.",
        en:
          "The file is CSV with headings: date, and if it has them branch, hour and number. Rows of the same hour are "
          + "added up, and an hour that was imported before gets the new number.")
    case .list:
      Wording(
        da: "Se måneder: talt og registreret", sv: "Se månader: räknat och registrerat",
        en: "Show months: counted and logged")
    case .file: Wording(da: "Filen som CSV", sv: "Filen som CSV", en: "The file as CSV")
    case .kind:
      Wording(
        da: "Hvad der er talt: ticket (kønumre) eller door (besøg).",
        sv: "Vad som är räknat: ticket (könummer) eller door (besök).",
        en: "What was counted: ticket (queue) or door (visits).")
    case .dates:
      Wording(
        da: "Hvordan datoer er skrevet: dmy, ymd, excel1900 eller excel1904.",
        sv: "Hur datum är skrivna: dmy, ymd, excel1900 eller excel1904.",
        en: "How dates are written: dmy, ymd, excel1900 or excel1904.")
    case .takeExample: Wording(da: "Oktobers kønumre", sv: "Oktobers könummer", en: "October's tickets")
    case .from: Wording(da: "Fra og med dagen.", sv: "Från och med dagen.", en: "From this day on.")
    case .to: Wording(da: "Til og med dagen.", sv: "Till och med dagen.", en: "Up to this day.")
    case .done:
      Wording(
        da: "{total} talt på {hours} {hours|time|timer}.", sv: "{total} räknade på {hours} {hours|timme|timmar}.",
        en: "{total} counted in {hours} {hours|hour|hours}.")
    case .hours: Wording(da: "Nye timer: {n}", sv: "Nya timmar: {n}", en: "New hours: {n}")
    case .changed:
      Wording(da: "Timer med nyt tal: {n}", sv: "Timmar med nytt tal: {n}", en: "Hours with a new number: {n}")
    case .same: Wording(da: "Timer som før: {n}", sv: "Timmar som förut: {n}", en: "Hours as before: {n}")
    case .month: Wording(da: "Måned", sv: "Månad", en: "Month")
    case .days: Wording(da: "Dage", sv: "Dagar", en: "Days")
    case .counted: Wording(da: "Talt", sv: "Räknat", en: "Counted")
    case .logged: Wording(da: "Registreret", sv: "Registrerat", en: "Logged")
    case .share: Wording(da: "Andel", sv: "Andel", en: "Share")
    case .none:
      Wording(
        da: "Intet er talt endnu. Læs en fil ind med: lods count import",
        sv: "Inget är räknat än. Läs in en fil med: lods count import",
        en: "Nothing is counted yet. Import a file with: lods count import")
    }
  }
}
