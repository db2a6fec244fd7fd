import Language

/// What is counted of visits: the codes of the overview's rows.
enum OutreachMeasure: String, PhraseKey {
  case placesAll = "places-all"
  case placesReached = "places-reached"
  case reachedShare = "places-reached-share"
  case placeVisits = "place-visits"
  case homeVisitsMade = "home-visits-made"
  case visitSessions = "visit-sessions"
  case personsHelped = "persons-helped"
  case hoursThere = "hours-there"
  case hoursDriven = "hours-driven"
  case sessionsAnHour = "sessions-an-hour-driven"
  case waitMedian = "wait-median"
  case waitLong = "wait-nine-in-ten"

  /// The code in files.
  var code: String { rawValue }

  var wording: Wording {
    switch self {
    case .placesAll: Wording(da: "Steder", sv: "Platser", en: "Places")
    case .placesReached: Wording(da: "heraf nået", sv: "varav nådda", en: "of which reached")
    case .reachedShare: Wording(da: "Andel nået", sv: "Andel nådda", en: "Share reached")
    case .placeVisits: Wording(da: "Besøg på steder", sv: "Besök på platser", en: "Visits to places")
    case .homeVisitsMade: Wording(da: "Hjemmebesøg", sv: "Hembesök", en: "Home visits")
    case .visitSessions: Wording(da: "Ekspeditioner", sv: "Möten", en: "Sessions")
    case .personsHelped: Wording(da: "Personer hjulpet", sv: "Personer som fick hjälp", en: "Persons helped")
    case .hoursThere: Wording(da: "Timer på stedet", sv: "Timmar på plats", en: "Hours on the spot")
    case .hoursDriven: Wording(da: "Timer på vejen", sv: "Timmar på vägen", en: "Hours on the road")
    case .sessionsAnHour:
      Wording(da: "Ekspeditioner pr. køretime", sv: "Möten per körtimme", en: "Sessions per hour driven")
    case .waitMedian:
      Wording(da: "Ventetid i dage, median", sv: "Väntetid i dagar, median", en: "Wait in days, median")
    case .waitLong:
      Wording(
        da: "Ventetid i dage, ni af ti", sv: "Väntetid i dagar, nio av tio", en: "Wait in days, nine in ten")
    }
  }
}
