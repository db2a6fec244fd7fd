import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import SQLite

/// The texts of a day of visits.
enum DayPhrase: PhraseKey {
  case days, before, after, nobody, map, notMade, routeSheets, kit, forms, times, lunch, replan, without, cancelled
  case replanNote, replanNow

  var wording: Wording {
    switch self {
    case .days: Wording(da: "Dage", sv: "Dagar", en: "Days")
    case .before: Wording(da: "Dagen før", sv: "Dagen före", en: "Day before")
    case .after: Wording(da: "Dagen efter", sv: "Dagen efter", en: "Day after")
    case .nobody:
      Wording(da: "Ingen kører ud den dag.", sv: "Ingen åker ut den dagen.", en: "Nobody drives out on that day.")
    case .map: Wording(da: "Kort over dagens ture", sv: "Karta över dagens turer", en: "Map of the day's rounds")
    case .notMade: Wording(da: "Bliver ikke til noget", sv: "Blir inte av", en: "Come to nothing")
    case .routeSheets: Wording(da: "Køresedler", sv: "Körscheman", en: "Route sheets")
    case .kit: Wording(da: "Pakkeliste", sv: "Packlista", en: "Kit list")
    case .forms: Wording(da: "Besøgssedler", sv: "Besöksblanketter", en: "Visit forms")
    case .times:
      Wording(
        da: "Ud {leaves}, hjemme {back}, {n} km", sv: "Ut {leaves}, hemma {back}, {n} km",
        en: "Out {leaves}, back {back}, {n} km")
    case .lunch: Wording(da: "frokost {time}", sv: "lunch {time}", en: "lunch {time}")
    case .replan:
      Wording(
        da: "Nogen er syg, eller et besøg er aflyst", sv: "Någon är sjuk, eller ett besök är avbokat",
        en: "Somebody is ill, or a visit is cancelled")
    case .without:
      Wording(da: "Hvilke udehold kører ikke?", sv: "Vilka team kör inte?", en: "Which teams do not drive?")
    case .cancelled:
      Wording(da: "Hvilke besøg er aflyst?", sv: "Vilka besök är avbokade?", en: "Which visits are cancelled?")
    case .replanNote:
      Wording(
        da: "Lods flytter så få besøg som muligt. Du ser forslaget, før noget gemmes.",
        sv: "Lods flyttar så få besök som möjligt. Du ser förslaget innan något sparas.",
        en: "Lods moves as few visits as possible. You see the proposal before anything is saved.")
    case .replanNow: Wording(da: "Planlæg dagen om", sv: "Planera om dagen", en: "Plan the day again")
    }
  }
}
