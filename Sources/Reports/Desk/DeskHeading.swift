import Language

/// The headings of the report on the desk.
enum DeskHeading: PhraseKey {
  case title, overview, course, tasks, kinds, owners, levels, channels, branches, areas, weekdays, hours
  case outcomes, reasons, barriers, pathways, alone, gaps, days, minutes, persons

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Skranken i tal", sv: "Disken i siffror", en: "The desk in figures")
    case .overview: Wording(da: "Overblik", sv: "Överblick", en: "Overview")
    case .course: Wording(da: "Ekspeditioner over tid", sv: "Möten över tid", en: "Sessions over time")
    case .tasks: Wording(da: "Opgaver", sv: "Ärenden", en: "Tasks")
    case .kinds: Wording(da: "Opgavernes art", sv: "Typ av ärende", en: "Kinds of tasks")
    case .owners: Wording(da: "Hvem ejer løsningen?", sv: "Vem äger lösningen?", en: "Who owns the solution?")
    case .levels: Wording(da: "Hjælpegrad", sv: "Hjälpnivå", en: "Help level")
    case .channels: Wording(da: "Kanaler", sv: "Kanaler", en: "Channels")
    case .branches: Wording(da: "Biblioteker", sv: "Bibliotek", en: "Branches")
    case .areas: Wording(da: "Lokalområder", sv: "Områden", en: "Areas")
    case .weekdays: Wording(da: "Ugedage", sv: "Veckodagar", en: "Weekdays")
    case .hours: Wording(da: "Hvornår på ugen?", sv: "När i veckan?", en: "When in the week?")
    case .outcomes: Wording(da: "Hvordan endte det?", sv: "Hur slutade det?", en: "How did it end?")
    case .reasons:
      Wording(da: "Hvorfor blev det ikke løst?", sv: "Varför blev det inte löst?", en: "Why was it not done?")
    case .barriers: Wording(da: "Hvad stod i vejen?", sv: "Vad stod i vägen?", en: "What stood in the way?")
    case .pathways: Wording(da: "Veje videre", sv: "Vägar vidare", en: "Ways on")
    case .alone:
      Wording(
        da: "Kan borgeren selv næste gang?", sv: "Klarar besökaren det själv nästa gång?",
        en: "Can the citizen do it alone next time?")
    case .gaps:
      Wording(da: "Det, der ikke er registreret", sv: "Det som inte är registrerat", en: "What was not recorded")
    case .days:
      Wording(
        da: "Bemandede dage og dage med ekspeditioner", sv: "Bemannade dagar och dagar med möten",
        en: "Staffed days and days with sessions")
    case .minutes: Wording(da: "Minutter", sv: "Minuter", en: "Minutes")
    case .persons: Wording(da: "Personer", sv: "Personer", en: "Persons")
    }
  }
}
