public import Language

/// The texts of the month board, the map of a day and the calendar.
public enum BoardPhrase: PhraseKey {
  case homeVisit, heading, summary, week, fromDay, printed
  case waitingTitle, waits, waitsTooLong, first, firstSign, waitingNone, waitingMore, notChecked
  case closedTitle, offTitle, offSign, pinned
  case mapTitle, mapDescription, mapNote, mapAreaNote, unknownPoint, routeLine, lunchAt, lunchMissing, north
  case noRoutes, noPoints
  case calendarName, calendarTentative

  /// The text.
  public var wording: Wording {
    switch self {
    case .homeVisit: Wording(da: "Hjemmebesøg {n}, {area}", sv: "Hembesök {n}, {area}", en: "Home visit {n}, {area}")
    case .heading: Wording(da: "Besøg i {month}", sv: "Besök i {month}", en: "Visits in {month}")
    case .summary:
      Wording(
        da: "{n} besøg på {days} {days|dag|dage}, {waiting} venter på en dag",
        sv: "{n} besök på {days} {days|dag|dagar}, {waiting} väntar på en dag",
        en: "{n} {n|visit|visits} on {days} {days|day|days}, {waiting} {waiting|waits|wait} for a day")
    case .week: Wording(da: "Uge", sv: "V.", en: "Wk")
    case .fromDay:
      Wording(
        da: "fra {day} og indtil videre", sv: "från {day} och tills vidare", en: "from {day} until further notice")
    case .printed: Wording(da: "Udskrevet {day}", sv: "Utskriven {day}", en: "Printed {day}")
    case .waitingTitle: Wording(da: "Venter på en dag", sv: "Väntar på en dag", en: "Wait for a day")
    case .waits:
      Wording(
        da: "ventet {n} {n|dag|dage}, ønsket senest {day}", sv: "väntat {n} {n|dag|dagar}, önskat senast {day}",
        en: "waited {n} {n|day|days}, wished by {day}")
    case .waitsTooLong:
      Wording(
        da: "ventet {n} {n|dag|dage}, skulle være sket {day}", sv: "väntat {n} {n|dag|dagar}, skulle ha skett {day}",
        en: "waited {n} {n|day|days}, was wished by {day}")
    case .first: Wording(da: "Får ny tid først", sv: "Får ny tid först", en: "To be rebooked first")
    case .firstSign: Wording(da: "først", sv: "först", en: "first")
    case .waitingNone: Wording(da: "Ingen venter.", sv: "Ingen väntar.", en: "Nobody waits.")
    case .waitingMore:
      Wording(
        da: "og {n} til",
        sv: "och {n} till",
        en: "and {n} more")
    case .notChecked:
      Wording(da: "ikke vurderet endnu", sv: "inte bedömt än", en: "not checked yet")
    case .closedTitle: Wording(da: "Tager ikke imod besøg", sv: "Tar inte emot besök", en: "Take no visits")
    case .offTitle: Wording(da: "Kører ikke", sv: "Åker inte ut", en: "Do not drive")
    case .offSign: Wording(da: "{team} kører ikke", sv: "{team} åker inte ut", en: "{team} off")
    case .pinned: Wording(da: "Ligger fast", sv: "Ligger fast", en: "Pinned")
    case .mapTitle: Wording(da: "Ruter {day}", sv: "Rutter {day}", en: "Routes {day}")
    case .mapDescription:
      Wording(
        da: "Et kort over dagens ruter. {routes}", sv: "En karta över dagens rutter. {routes}",
        en: "A map of the day's routes. {routes}")
    case .mapNote:
      Wording(
        da: "Stregerne er luftlinjer uden veje. Kilometer og minutter er beregnet: luftlinjen gange {factor}, "
          + "{speed} km/t, rundet op til {step} minutter.",
        sv: "Strecken är fågelvägen utan vägar. Kilometer och minuter är beräknade: fågelvägen gånger {factor}, "
          + "{speed} km/h, avrundat uppåt till {step} minuter.",
        en: "Lines run as the crow flies, without roads. Kilometres and minutes are reckoned: times {factor}, "
          + "{speed} km/h, rounded up to {step} minutes.")
    case .mapAreaNote:
      Wording(
        da: "Stiplet cirkel: et hjemmebesøg i området. Cirklen viser områdets midte og aldrig adressen.",
        sv: "Streckad cirkel: ett hembesök i området. Cirkeln visar områdets mitt och aldrig adressen.",
        en: "Dashed circle: a home visit in the area. It shows the middle of the area and never the address.")
    case .unknownPoint: Wording(da: "ikke på kortet", sv: "inte på kartan", en: "not on the map")
    case .routeLine:
      Wording(
        da: "{from}–{to}, {km} km, {n} min. kørsel", sv: "{from}–{to}, {km} km, {n} min körning",
        en: "{from}–{to}, {km} km, {n} min driving")
    case .lunchAt: Wording(da: "Frokost", sv: "Lunch", en: "Lunch")
    case .lunchMissing:
      Wording(
        da: "Der er ikke tid til frokost", sv: "Det finns inte tid för lunch", en: "There is no room for lunch")
    case .north: Wording(da: "Nord", sv: "Norr", en: "North")
    case .noRoutes:
      Wording(
        da: "Der er ingen planlagte besøg {day}. Vælg en dag med besøg.",
        sv: "Det finns inga planerade besök {day}. Välj en dag med besök.",
        en: "There are no planned visits on {day}. Choose a day with visits.")
    case .noPoints:
      Wording(
        da: "Kortet kan ikke tegnes: der mangler koordinater. Sæt bibliotekerne og stederne på kortet.",
        sv: "Kartan kan inte ritas: koordinater saknas. Sätt ut biblioteken och platserna på kartan.",
        en: "The map cannot be drawn: nobody has said where the places lie. Put the branches and places on the map.")
    case .calendarName: Wording(da: "{office}: besøg", sv: "{office}: besök", en: "{office}: visits")
    case .calendarTentative:
      Wording(
        da: "Planlagt, ikke bekræftet endnu.", sv: "Planerat, inte bekräftat än.",
        en: "Planned, not confirmed yet.")
    }
  }
}
