import Language

/// What is counted of courses: the codes of the report's rows and columns.
enum CourseMeasure: String, PhraseKey {
  case terms
  case termsCancelled = "terms-cancelled"
  case lessons
  case datesCancelled = "dates-cancelled"
  case lessonsCounted = "lessons-counted"
  case hours, announced
  case signUp = "sign-up"
  case participants, visits
  case visitsTerms = "visits-terms"
  case visitsWalkIn = "visits-walk-in"
  case visitsCafe = "visits-cafe"
  case visitsSenior = "visits-senior"
  case seats
  case fillRate = "fill-rate"
  case staffHours = "staff-hours"
  case volunteerHours = "volunteer-hours"
  case staffShare = "staff-share"
  case cafeSessions = "cafe-sessions"
  case completed, partly
  case leftMidway = "left-midway"
  case noShow = "no-show"
  case leftBefore = "left-before"
  case unmet, other

  /// The code in files.
  var code: String { rawValue }

  var wording: Wording {
    switch self {
    case .terms: Wording(da: "Hold, der blev holdt", sv: "Grupper som hölls", en: "Terms held")
    case .termsCancelled: Wording(da: "Hold, der blev aflyst", sv: "Grupper som ställdes in", en: "Terms cancelled")
    case .lessons: Wording(da: "Gange", sv: "Tillfällen", en: "Lessons")
    case .datesCancelled: Wording(da: "Aflyste gange", sv: "Inställda tillfällen", en: "Lessons cancelled")
    case .lessonsCounted:
      Wording(da: "heraf med talt fremmøde", sv: "varav med räknad närvaro", en: "of which with attendance counted")
    case .hours: Wording(da: "Timer", sv: "Timmar", en: "Hours")
    case .announced: Wording(da: "Hold, der var annonceret", sv: "Grupper som var annonserade", en: "Terms announced")
    case .signUp: Wording(da: "Hold med tilmelding", sv: "Grupper med anmälan", en: "Terms with sign-up")
    case .participants: Wording(da: "Deltagere", sv: "Deltagare", en: "Participants")
    case .visits: Wording(da: "Besøg", sv: "Besök", en: "Visits")
    case .visitsTerms: Wording(da: "heraf på hold", sv: "varav i grupper", en: "of which in terms")
    case .visitsWalkIn:
      Wording(da: "på hold, men uden tilmelding", sv: "i grupper, men utan anmälan", en: "in terms, without sign-up")
    case .visitsCafe: Wording(da: "heraf i åben café", sv: "varav på öppet kafé", en: "of which in a drop-in café")
    case .visitsSenior:
      Wording(
        da: "heraf 65+, hvor der er spurgt", sv: "varav 65+, där frågan ställts", en: "of which 65+, where asked")
    case .seats: Wording(da: "Pladser", sv: "Platser", en: "Seats")
    case .fillRate: Wording(da: "Fyldte pladser", sv: "Fyllda platser", en: "Seats filled")
    case .staffHours: Wording(da: "Egne medarbejderes timer", sv: "Egen personals timmar", en: "Hours of own staff")
    case .volunteerHours: Wording(da: "Frivilliges timer", sv: "Volontärers timmar", en: "Hours of volunteers")
    case .staffShare: Wording(da: "Egne timers andel", sv: "Egna timmars andel", en: "Share of own hours")
    case .cafeSessions:
      Wording(
        da: "Ekspeditioner fra caféen (ikke lagt til)", sv: "Möten från kaféet (inte tillagda)",
        en: "Sessions from the café (not added)")
    case .completed: Wording(da: "Gennemførte", sv: "Genomförde", en: "Completed")
    case .partly: Wording(da: "Kom til færre gange", sv: "Kom färre gånger", en: "Came to fewer")
    case .leftMidway: Wording(da: "Kom og meldte fra", sv: "Kom och avanmälde sig", en: "Came and left")
    case .noShow: Wording(da: "Kom aldrig", sv: "Kom aldrig", en: "Never came")
    case .leftBefore: Wording(da: "Meldte fra inden", sv: "Avanmälde sig innan", en: "Left before")
    case .unmet: Wording(da: "Fik ingen plads", sv: "Fick ingen plats", en: "Got no seat")
    case .other: Wording(da: "Flyttet af biblioteket", sv: "Flyttade av biblioteket", en: "Moved by the library")
    }
  }
}
