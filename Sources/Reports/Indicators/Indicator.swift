public import Language

/// The figures that an office is steered by; each has one rule, one source and one page that explains it.
///
/// The list is closed. An indicator takes its figures from the report that they stand in, and hides what that one
/// hides.
public enum Indicator: String, PhraseKey {
  /// Sessions at the desk for the hours that it was staffed.
  case staffedHour = "sessions-per-staffed-hour"
  /// How long a session takes.
  case minutes
  /// How sessions of guidance are made up of the five help levels.
  case levels = "level-mix"
  /// The share that can do it alone next time.
  case alone = "alone-next-time"
  /// The share of sessions whose task could not be done, and why.
  case couldNot = "could-not"
  /// What made it hard.
  case barriers
  /// Guidance at the desk beside what is taught in courses.
  case besideCourses = "beside-courses"
  /// Hours and money by the owner of the solution.
  case owners = "owner-hours"
  /// How many care homes had a visit.
  case careHomes = "care-homes"
  /// How full courses are, and how many complete them.
  case courseFill = "course-fill"
  /// Whether learners can more after a course.
  case courseEffect = "course-effect"
  /// How often the help level that triage advised was given.
  case triage = "triage-agreement"
  /// Sessions to a thousand inhabitants of an age band.
  case rates = "rate-by-age"

  /// The stable code for programs and commands.
  public var code: String { rawValue }

  /// The name.
  public var wording: Wording {
    switch self {
    case .staffedHour:
      Wording(
        da: "Ekspeditioner pr. bemandet time", sv: "Möten per bemannad timme", en: "Sessions per staffed hour")
    case .minutes: Wording(da: "Minutter pr. ekspedition", sv: "Minuter per möte", en: "Minutes per session")
    case .levels:
      Wording(da: "Hjælpegrad i vejledning", sv: "Hjälpnivå i vägledning", en: "Help level of guidance")
    case .alone: Wording(da: "Kan selv næste gang", sv: "Klarar det själv nästa gång", en: "Alone next time")
    case .couldNot:
      Wording(
        da: "Kunne ikke løses, og hvorfor", sv: "Gick inte att lösa, och varför", en: "Could not be done, and why")
    case .barriers: Wording(da: "Barrierer", sv: "Hinder", en: "Barriers")
    case .besideCourses:
      Wording(
        da: "Skjult vejledning ved siden af kurserne", sv: "Dold vägledning vid sidan av kurserna",
        en: "Hidden guidance beside courses")
    case .owners:
      Wording(
        da: "Timer og kroner efter løsningens ejer", sv: "Timmar och kronor efter lösningens ägare",
        en: "Hours and kroner by owner of the solution")
    case .careHomes:
      Wording(da: "Plejecentre, der fik besøg", sv: "Särskilda boenden som fick besök", en: "Care homes visited")
    case .courseFill:
      Wording(
        da: "Fyldte pladser og gennemførelse", sv: "Fyllda platser och fullföljande", en: "Seats filled and completion")
    case .courseEffect: Wording(da: "Kursernes effekt", sv: "Kursernas effekt", en: "Effect of courses")
    case .triage:
      Wording(da: "Enighed med triage", sv: "Överensstämmelse med triage", en: "Agreement with triage")
    case .rates:
      Wording(
        da: "Ekspeditioner pr. 1.000 indbyggere efter alder", sv: "Möten per 1 000 invånare efter ålder",
        en: "Sessions per 1,000 inhabitants by age")
    }
  }

  /// Whether its figures come from the desk's log, so that how much of what came was logged belongs beside them.
  var isOfDesk: Bool {
    switch self {
    case .careHomes, .courseFill, .courseEffect: false
    default: true
    }
  }
}
