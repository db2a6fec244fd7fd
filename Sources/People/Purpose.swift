public import Language
public import Municipality

/// Why a person is kept: there is no person without one, and each has a last day.
public enum Purpose: String, CodedChoice {
  case enrolment
  case booking
  case homeVisit = "home-visit"
  case careHome = "care-home"
  case teacher
  case team

  /// How many days after its day a purpose ends where nothing else is said.
  ///
  /// These are this project's own defaults, not the law's. GDPR art. 5(1)(e) asks for no longer than needed: a
  /// booking has
  /// done its work when its day is over, and while it stands it could be looked for in the log. Who teaches or
  /// visits is
  /// asked again each year.
  public var defaultDays: Int {
    switch self {
    case .booking, .homeVisit: 0
    case .enrolment: 90
    case .careHome, .teacher, .team: 365
    }
  }

  /// The purpose's name.
  public var wording: Wording {
    switch self {
    case .enrolment: Wording(da: "Tilmelding til kursus", sv: "Anmälan till kurs", en: "Course enrolment")
    case .booking: Wording(da: "Bestilt tid", sv: "Bokad tid", en: "Booked time")
    case .homeVisit: Wording(da: "Hjemmebesøg", sv: "Hembesök", en: "Home visit")
    case .careHome:
      Wording(da: "Kontakt på plejecenter", sv: "Kontakt på äldreboende", en: "Contact at a care home")
    case .teacher: Wording(da: "Underviser", sv: "Lärare", en: "Teacher")
    case .team: Wording(da: "På holdet, der kører ud", sv: "I teamet som åker ut", en: "On the outreach team")
    }
  }
}
