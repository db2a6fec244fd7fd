import Language
import Municipality
import Outreach

/// The columns of the report on visits.
enum OutreachColumns {
  static let value = ReportColumn(
    id: "value", title: Wording(da: "Tal", sv: "Antal", en: "Figure"), unit: .number,
    meaning: Wording(da: "Tallet for perioden.", sv: "Siffran för perioden.", en: "The figure of the period."))

  static func place(_ places: [OutreachPlace]) -> ReportColumn {
    DeskColumns.key(
      "place", Wording(da: "Sted", sv: "Plats", en: "Place"),
      Wording(da: "Det sted, der får besøg.", sv: "Platsen som får besök.", en: "The place that is visited."),
      codes: places.map { ReportCode($0.code.text, Wording(same: $0.details.name)) })
  }

  static func area(_ areas: [Area]) -> ReportColumn {
    DeskColumns.key(
      "area", Wording(da: "Område", sv: "Område", en: "Area"),
      Wording(
        da: "Det lokalområde, stedet hører til.", sv: "Området som platsen hör till.",
        en: "The area that the place counts to."),
      codes: areas.map { ReportCode($0.code.text, Wording(same: $0.name)) }
        + [ReportCode(OutreachReportPhrase.noArea.rawValue, OutreachReportPhrase.noArea.wording)])
  }

  static func state(_ states: [VisitState]) -> ReportColumn {
    DeskColumns.key(
      "state", Wording(da: "Besøget er", sv: "Besöket är", en: "The visit is"),
      Wording(da: "Hvor langt besøget er.", sv: "Hur långt besöket har kommit.", en: "How far the visit has come."),
      codes: states.map { ReportCode($0.code, $0.wording) })
  }

  static let last = ReportColumn(
    id: "last", title: Wording(da: "Sidst", sv: "Senast", en: "Last"), role: .remark, unit: .time,
    meaning: Wording(
      da: "Dagen for det seneste besøg; tom, hvis der aldrig har været et.",
      sv: "Dagen för det senaste besöket; tom om det aldrig har varit något.",
      en: "The day of the latest visit; empty where there never was one."))

  static let every = ReportColumn(
    id: "every", title: Wording(da: "Ønske", sv: "Önskemål", en: "Wish"), unit: .days,
    meaning: Wording(
      da: "Ønskede dage mellem to besøg.", sv: "Önskade dagar mellan två besök.", en: "Days wished between two visits.")
  )

  static let due = ReportColumn(
    id: "due", title: Wording(da: "Næste senest", sv: "Nästa senast", en: "Due"), role: .remark, unit: .time,
    meaning: Wording(
      da: "Seneste besøg plus ønsket.", sv: "Senaste besöket plus önskemålet.", en: "The latest visit plus the wish."))

  static let late = ReportColumn(
    id: "late", title: Wording(da: "Dage over", sv: "Dagar över", en: "Days late"), unit: .days,
    meaning: Wording(
      da: "Dage ud over ønsket, tom før det; et sted, der aldrig har fået besøg, har hele ønsket.",
      sv: "Dagar utöver önskemålet, tom före det; en plats som aldrig fått besök har hela önskemålet.",
      en: "Days past the wish, empty before it; a place that was never visited has the whole wish."))

  static let next = ReportColumn(
    id: "next", title: Wording(da: "Aftalt", sv: "Planerat", en: "Planned"), role: .remark, unit: .time,
    meaning: Wording(
      da: "Det næste besøg, der har en dag.", sv: "Nästa besök som har en dag.", en: "The next visit that has a day."))

  static let visits = ReportColumn(
    id: "visits", title: Wording(da: "Besøg", sv: "Besök", en: "Visits"), unit: .visits,
    meaning: Wording(da: "Besøg i perioden.", sv: "Besök under perioden.", en: "Visits in the period."))

  static let sessions = ReportColumn(
    id: "sessions", title: Wording(da: "Eksp.", sv: "Möten", en: "Sessions"), unit: .sessions,
    meaning: Wording(
      da: "Ekspeditioner på besøgene i perioden.", sv: "Möten under besöken i perioden.",
      en: "Sessions of the visits in the period."))

  static let remark = ReportColumn(
    id: "remark", title: Wording(da: "Bemærk", sv: "Anmärkning", en: "Note"), role: .remark,
    meaning: Wording(
      da: "Om stedet er lukket nu, eller om det mangler en dag; på rapportens sprog.",
      sv: "Om platsen är stängd nu eller saknar en dag; på rapportens språk.",
      en: "Whether the place is shut now or has no day yet; in the report's language."))

  static let placesIn = ReportColumn(
    id: "places", title: Wording(da: "Steder", sv: "Platser", en: "Places"), unit: .number,
    meaning: Wording(da: "Steder i området.", sv: "Platser i området.", en: "Places in the area."))

  static let reached = ReportColumn(
    id: "reached", title: Wording(da: "Nået", sv: "Nådda", en: "Reached"), unit: .number,
    meaning: Wording(
      da: "Steder, der fik besøg i perioden.", sv: "Platser som fick besök under perioden.",
      en: "Places visited in the period."))

  static let residents = ReportColumn(
    id: "residents", title: Wording(da: "Beboere", sv: "Boende", en: "Residents"), unit: .number,
    meaning: Wording(
      da: "Dem, der bor eller kommer på stederne, hvor det er skrevet.",
      sv: "De som bor på eller kommer till platserna, där det är angivet.",
      en: "Those who live at or come to the places, where it is written down."))

  static let perVisit = ReportColumn(
    id: "residents-per-visit", title: Wording(da: "Beboere/besøg", sv: "Boende/besök", en: "Residents/visit"),
    unit: .number,
    meaning: Wording(
      da: "Beboere for hvert besøg; jo flere, jo tyndere er området dækket.",
      sv: "Boende per besök; ju fler, desto glesare är området täckt.",
      en: "Residents for each visit; the more, the thinner the area is covered."))

  static let homeVisits = ReportColumn(
    id: "home-visits", title: Wording(da: "Hjemmebesøg", sv: "Hembesök", en: "Home visits"), unit: .visits,
    meaning: Wording(
      da: "Besøg i hjem i perioden.", sv: "Besök i hem under perioden.", en: "Visits to homes in the period."))
}
