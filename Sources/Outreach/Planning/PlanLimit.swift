public import Language

/// A limit that can keep a visit from a day, a time or a team.
public enum PlanLimit: String, CaseIterable, Hashable, Sendable {
  case days, time, hours, closure, gap, skills, languages, staff, kit
  case twoTeams = "two-teams"
  case teamAway = "team-away"
  case shift, longest, lunch

  /// What would have to be otherwise, to follow "if".
  public var wording: Wording {
    switch self {
    case .days:
      Wording(da: "flere dage passede", sv: "fler dagar passade", en: "more days suited")
    case .time:
      Wording(
        da: "et andet tidspunkt på dagen passede", sv: "en annan tid på dagen passade",
        en: "another time of day suited")
    case .hours:
      Wording(
        da: "stedet tog imod besøg på andre tider", sv: "platsen tog emot besök på andra tider",
        en: "the place took visits at other hours")
    case .closure: Wording(da: "stedet ikke var lukket", sv: "platsen inte var stängd", en: "the place were not shut")
    case .gap:
      Wording(
        da: "besøgene dér måtte ligge tættere", sv: "besöken där fick ligga tätare",
        en: "visits there might lie closer together")
    case .skills:
      Wording(
        da: "det ikke krævede særlige kompetencer", sv: "det inte krävde särskild kompetens",
        en: "it needed no special skills")
    case .languages:
      Wording(da: "det ikke krævede et sprog", sv: "det inte krävde ett språk", en: "it needed no language")
    case .staff:
      Wording(da: "én medarbejder var nok", sv: "det räckte med en medarbetare", en: "one employee were enough")
    case .kit:
      Wording(
        da: "udstyret ikke var nødvendigt", sv: "utrustningen inte behövdes", en: "the kit were not needed")
    case .twoTeams: Wording(da: "ét udehold var nok", sv: "det räckte med ett team", en: "one team were enough")
    case .teamAway:
      Wording(da: "udeholdet kørte ud den dag", sv: "teamet åkte ut den dagen", en: "the team drove out that day")
    case .shift:
      Wording(
        da: "udeholdene arbejdede længere", sv: "teamen arbetade längre", en: "the teams' working hours were longer")
    case .longest:
      Wording(
        da: "turen måtte vare længere", sv: "turen fick ta längre tid", en: "the round might take longer")
    case .lunch:
      Wording(da: "udeholdet ikke skulle holde frokost", sv: "teamet inte skulle ha lunch", en: "the team had no lunch")
    }
  }

  /// What is wrong with a day and time that somebody chose.
  public var reason: Wording {
    switch self {
    case .days:
      Wording(
        da: "dagen er ikke blandt de ønskede", sv: "dagen är inte bland de önskade",
        en: "the day is not among the wished")
    case .time:
      Wording(
        da: "tiden ligger uden for den ønskede", sv: "tiden ligger utanför den önskade",
        en: "the time lies outside the wished")
    case .hours:
      Wording(
        da: "stedet tager ikke imod besøg på den tid", sv: "platsen tar inte emot besök den tiden",
        en: "the place takes no visits at that time")
    case .closure: Wording(da: "stedet er lukket", sv: "platsen är stängd", en: "the place is shut")
    case .gap:
      Wording(
        da: "det ligger for tæt på et andet besøg samme sted", sv: "det ligger för nära ett annat besök på samma plats",
        en: "it lies too close to another visit there")
    case .skills:
      Wording(
        da: "ingen på udeholdet har de nødvendige kompetencer den dag",
        sv: "ingen i teamet har den kompetens som behövs den dagen", en: "nobody on the team has the skills that day")
    case .languages:
      Wording(
        da: "ingen på udeholdet taler sproget den dag", sv: "ingen i teamet talar språket den dagen",
        en: "nobody on the team speaks the language that day")
    case .staff:
      Wording(
        da: "der er for få på udeholdet den dag", sv: "det är för få i teamet den dagen",
        en: "too few are on the team that day")
    case .kit:
      Wording(
        da: "udstyret er der ikke den dag", sv: "utrustningen finns inte den dagen", en: "the kit is not there that day"
      )
    case .twoTeams:
      Wording(da: "der skal to udehold til", sv: "det behövs två team", en: "two teams are needed")
    case .teamAway:
      Wording(
        da: "udeholdet kører ikke ud den dag", sv: "teamet åker inte ut den dagen",
        en: "the team does not drive out that day")
    case .shift:
      Wording(
        da: "det ligger uden for udeholdets arbejdstid", sv: "det ligger utanför teamets arbetstid",
        en: "it lies outside the team's working hours")
    case .longest: Wording(da: "turen bliver for lang", sv: "turen blir för lång", en: "the round becomes too long")
    case .lunch: Wording(da: "der er ikke tid til frokost", sv: "det finns inte tid för lunch", en: "lunch has no room")
    }
  }
}
