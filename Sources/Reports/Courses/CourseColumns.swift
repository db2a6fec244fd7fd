import Language

/// The columns of the report on courses.
enum CourseColumns {
  static let terms = ReportColumn(
    id: "terms", title: Wording(da: "Hold", sv: "Grupper", en: "Terms"), unit: .number,
    meaning: Wording(
      da: "Hold, der blev holdt, og som sluttede i perioden.", sv: "Grupper som hölls och som slutade under perioden.",
      en: "Terms that were held and ended in the period."))

  static let lessons = ReportColumn(
    id: "lessons", title: Wording(da: "Gange", sv: "Tillfällen", en: "Lessons"), unit: .lessons,
    meaning: Wording(
      da: "Gange, der blev holdt: Hver dato på et hold er én.",
      sv: "Tillfällen som hölls: varje datum i en grupp är ett.",
      en: "Lessons that were held: each date of a term is one."))

  static let participants = ReportColumn(
    id: "participants", title: Wording(da: "Deltagere", sv: "Deltagare", en: "Participants"), unit: .participants,
    meaning: Wording(
      da: "Tilmeldte personer, der mødte mindst én gang. En person på to hold tæller to gange.",
      sv: "Anmälda personer som kom minst en gång. En person i två grupper räknas två gånger.",
      en: "Persons who had signed up and came at least once. One in two terms counts twice."))

  static let visits = ReportColumn(
    id: "visits", title: Wording(da: "Besøg", sv: "Besök", en: "Visits"), unit: .visits,
    meaning: Wording(
      da: "Fremmøde lagt sammen over alle gange, også dem, der kom uden tilmelding.",
      sv: "Närvaro summerad över alla tillfällen, också de som kom utan anmälan.",
      en: "Attendance added up over all lessons, with those who came without signing up."))

  static let fill = ReportColumn(
    id: "fill", title: Wording(da: "Fyldt", sv: "Fyllt", en: "Filled"), unit: .share,
    meaning: Wording(
      da: "Personer, der havde en plads til sidst, af pladserne på de hold, der blev holdt.",
      sv: "Personer som hade en plats till slut, av platserna i de grupper som hölls.",
      en: "Persons who had a seat in the end, of the seats of the terms that were held."))

  static let unmet = ReportColumn(
    id: "unmet", title: Wording(da: "Uden plads", sv: "Utan plats", en: "No seat"), unit: .persons,
    meaning: Wording(
      da: "Personer, der ville have en plads og ikke fik den: De ventede til det sidste, nåede ikke at sige ja, eller "
        + "holdet blev aflyst.",
      sv: "Personer som ville ha en plats och inte fick den: de väntade in i det sista, hann inte tacka ja eller så "
        + "ställdes gruppen in.",
      en: "Persons who wanted a seat and did not get one: they waited to the end, did not say yes in time, or the term "
        + "was cancelled."))

  static let goesOnAt = ReportColumn(
    id: "goes-on-at", title: Wording(da: "Regel", sv: "Regel", en: "Rule"), unit: .persons,
    meaning: Wording(
      da: "Tilbuddet fortsætter, hvis mindst så mange kommer.",
      sv: "Kursupplägget fortsätter om minst så många kommer.",
      en: "The offer goes on if at least so many come."))

  static let turnout = ReportColumn(
    id: "turnout", title: Wording(da: "Kom", sv: "Kom", en: "Came"), unit: .persons,
    meaning: Wording(
      da: "Deltagere på det seneste hold; i en åben café gennemsnittet af de talte gange.",
      sv: "Deltagare i den senaste gruppen; på ett öppet kafé snittet av de räknade tillfällena.",
      en: "Participants of the latest term; in a drop-in café the mean of the counted dates."))

  static let goesOn = ReportColumn(
    id: "goes-on", title: Wording(da: "Fortsætter", sv: "Fortsätter", en: "Goes on"), role: .remark,
    meaning: Wording(
      da: "Om det seneste hold nåede reglen.", sv: "Om den senaste gruppen nådde regeln.",
      en: "Whether the latest term reached the rule."),
    codes: [
      ReportCode("yes", CourseReportPhrase.yes.wording), ReportCode("no", CourseReportPhrase.no.wording),
    ])

  static let volunteerLed = ReportColumn(
    id: "volunteer-led", title: Wording(da: "Trin 3-4", sv: "Steg 3–4", en: "Stage 3–4"), unit: .number,
    meaning: Wording(
      da: "Hold, som frivillige stod for.", sv: "Grupper som volontärer höll i.", en: "Terms that volunteers led."))

  /// Whose hours it took.
  static let time = [
    ReportColumn(
      id: "staff-hours", title: Wording(da: "Egne timer", sv: "Egna timmar", en: "Own hours"), unit: .hours,
      meaning: Wording(
        da: "Egne medarbejderes timer, hvor de er skrevet ned.", sv: "Egen personals timmar, där de är antecknade.",
        en: "Hours of own staff, where they were written down."), decimals: 0),
    ReportColumn(
      id: "volunteer-hours", title: Wording(da: "Frivilliges timer", sv: "Volontärers timmar", en: "Volunteers' hours"),
      unit: .hours,
      meaning: Wording(
        da: "Frivilliges timer, hvor de er skrevet ned.", sv: "Volontärers timmar, där de är antecknade.",
        en: "Hours of volunteers, where they were written down."), decimals: 0),
    ReportColumn(
      id: "staff-share", title: Wording(da: "Egen andel", sv: "Egen andel", en: "Own share"), unit: .share,
      meaning: Wording(
        da: "Egne medarbejderes andel af de nedskrevne timer.", sv: "Egen personals andel av de antecknade timmarna.",
        en: "The share of own staff in the hours that were written down.")),
  ]

  /// What a term came to.
  static let ofTerm = [
    ReportColumn(
      id: "place", title: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch"), role: .remark,
      meaning: Wording(
        da: "Det bibliotek, der holdt holdet.", sv: "Det bibliotek som höll gruppen.",
        en: "The branch that held the term.")),
    ReportColumn(
      id: "last", title: Wording(da: "Slut", sv: "Slut", en: "End"), role: .remark, unit: .time,
      meaning: Wording(da: "Den sidste dag.", sv: "Den sista dagen.", en: "The last day.")),
    lessons,
    ReportColumn(
      id: "seats", title: Wording(da: "Pladser", sv: "Platser", en: "Seats"), unit: .number,
      meaning: Wording(da: "Holdets pladser.", sv: "Gruppens platser.", en: "The term's seats.")),
    participants,
    ReportColumn(
      id: "completed", title: Wording(da: "Gennemførte", sv: "Genomförde", en: "Completed"), unit: .persons,
      meaning: Wording(
        da: "Personer, der kom til så stor en del af gangene, som holdet kræver.",
        sv: "Personer som kom till så stor del av tillfällena som gruppen kräver.",
        en: "Persons who came to as large a share of the lessons as the term asks.")),
    visits,
    ReportColumn(
      id: "state", title: Wording(da: "Bemærk", sv: "Anmärkning", en: "Note"), role: .remark,
      meaning: Wording(
        da: "Om holdet blev aflyst; på rapportens sprog.", sv: "Om gruppen ställdes in; på rapportens språk.",
        en: "Whether the term was cancelled; in the report's language.")),
  ]
}
