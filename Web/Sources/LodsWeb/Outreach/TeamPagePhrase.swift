import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records

/// The texts of the pages about teams.
enum TeamPagePhrase: PhraseKey {
  case from, people, today, hours, calendar, offTitle, neverOff, addOff, back, untilHint, saveDays, nobody, awayOn
  case addAway, lastWrong, short

  var wording: Wording {
    switch self {
    case .from: Wording(da: "Kører fra", sv: "Kör från", en: "Starts from")
    case .people: Wording(da: "Folk på udeholdet", sv: "Personal i teamet", en: "People on the team")
    case .today: Wording(da: "I dag", sv: "I dag", en: "Today")
    case .hours: Wording(da: "Arbejdstid", sv: "Arbetstid", en: "Working hours")
    case .calendar:
      Wording(
        da: "Hent udeholdets kalender (iCalendar)", sv: "Hämta teamets kalender (iCalendar)",
        en: "Download the team's calendar (iCalendar)")
    case .offTitle: Wording(da: "Dage, det ikke kører", sv: "Dagar det inte kör", en: "Days it does not drive")
    case .neverOff: Wording(da: "Ingen skrevet.", sv: "Inga angivna.", en: "None written down.")
    case .addOff:
      Wording(da: "Skriv dage, det ikke kører", sv: "Ange dagar det inte kör", en: "Write down days it does not drive")
    case .back: Wording(da: "Kører alligevel", sv: "Kör ändå", en: "Drives after all")
    case .untilHint: Wording(da: "Tomt for én dag.", sv: "Tomt för en dag.", en: "Empty for one day.")
    case .saveDays: Wording(da: "Gem dagene", sv: "Spara dagarna", en: "Save the days")
    case .nobody:
      Wording(
        da: "Ingen er skrevet på udeholdet, så det kan ikke få besøg.",
        sv: "Ingen är angiven i teamet, så det kan inte få besök.",
        en: "Nobody is written down on the team, so it can get no visits.")
    case .awayOn: Wording(da: "Væk {days}", sv: "Borta {days}", en: "Away {days}")
    case .addAway: Wording(da: "{name} er væk", sv: "{name} är borta", en: "{name} is away")
    case .lastWrong:
      Wording(
        da: "Skriv en sidste dag, der ikke ligger før den første.",
        sv: "Skriv en sista dag som inte ligger före den första.",
        en: "Type a last day that is not before the first one.")
    case .short:
      Wording(
        da: "Disse besøg kan ikke laves af dem, der er der:",
        sv: "De här besöken kan inte göras av dem som är på plats:",
        en: "These visits cannot be made by those who are there:")
    }
  }
}
