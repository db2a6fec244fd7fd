import Language

/// The texts of `lods visit list` and `lods visit show`.
enum VisitListPhrase: PhraseKey {
  case list, listDetails, show, state, place, team, from, to, none
  case number, target, stateColumn, day, teamColumn, residents, tasks, first
  case heading, length, takes, wished, origin, rebooks, waited, days, history

  var wording: Wording {
    switch self {
    case .list: Wording(da: "Vis besøg", sv: "Visa besök", en: "List visits")
    case .listDetails:
      Wording(
        da:
          "Uden valg vises de besøg, der er på vej til at ske: først dem med en dag, så dem, der venter. Med datoer "
          + "eller --state vises også dem, der er ovre.",
        sv:
          "Utan val visas de besök som är på gång: först de som har en dag, sedan de som väntar. Med datum eller "
          + "--state visas också de som är över.",
        en:
          "Without options the visits under way are shown: first those with a day, then those that wait. With dates or "
          + "--state those that are over are shown as well.")
    case .show:
      Wording(
        da: "Vis et besøg og dets historie", sv: "Visa ett besök och dess historia", en: "Show a visit and its history")
    case .state:
      Wording(
        da: "Kun besøg med den status.",
        sv: "Bara besök med den statusen.",
        en: "Only visits in that state.")
    case .place: Wording(da: "Kun besøg på stedet.", sv: "Bara besök på platsen.", en: "Only visits to the place.")
    case .team: Wording(da: "Kun udeholdets besøg.", sv: "Bara teamets besök.", en: "Only the team's visits.")
    case .from: Wording(da: "Fra og med den dag.", sv: "Från och med den dagen.", en: "From that day on.")
    case .to: Wording(da: "Til og med den dag.", sv: "Till och med den dagen.", en: "Up to that day.")
    case .none:
      Wording(
        da: "Der er ingen besøg. Tag imod et ønske med: lods visit request",
        sv: "Det finns inga besök. Ta emot ett önskemål med: lods visit request",
        en: "There are no visits. Take a request with: lods visit request")
    case .number: Wording(da: "Nr.", sv: "Nr", en: "No.")
    case .target: Wording(da: "Sted", sv: "Plats", en: "Where")
    case .stateColumn: Wording(da: "Status", sv: "Status", en: "State")
    case .day: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .teamColumn: Wording(da: "Udehold", sv: "Team", en: "Team")
    case .residents: Wording(da: "Beboere", sv: "Boende", en: "Residents")
    case .tasks: Wording(da: "Opgaver", sv: "Ärenden", en: "Tasks")
    case .first: Wording(da: "først", sv: "först", en: "first")
    case .heading: Wording(da: "Besøg {n}: {title}", sv: "Besök {n}: {title}", en: "Visit {n}: {title}")
    case .length:
      Wording(
        da: "{minutes} minutter, {n} {n|medarbejder|medarbejdere}, {teams} {teams|udehold|udehold}",
        sv: "{minutes} minuter, {n} {n|medarbetare|medarbetare}, {teams} {teams|team|team}",
        en: "{minutes} minutes, {n} {n|member|members} of staff, {teams} {teams|team|teams}")
    case .takes: Wording(da: "Kræver", sv: "Kräver", en: "Takes")
    case .wished: Wording(da: "Ønsket", sv: "Önskat", en: "Wished for")
    case .origin: Wording(da: "Slags", sv: "Typ", en: "Kind")
    case .rebooks: Wording(da: "I stedet for besøg", sv: "I stället för besök", en: "Instead of visit")
    case .waited: Wording(da: "Ventetid", sv: "Väntetid", en: "Wait")
    case .days: Wording(da: "{n} {n|dag|dage}", sv: "{n} {n|dag|dagar}", en: "{n} {n|day|days}")
    case .history: Wording(da: "Historie", sv: "Historia", en: "History")
    }
  }
}
