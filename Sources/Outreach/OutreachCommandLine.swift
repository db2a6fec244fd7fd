public import Language

/// What the faults of this room advise to type at the command line; a page leaves it out.
public enum OutreachCommandLine: PhraseKey {
  case places, place, reopenPlace, hours, points, contacts
  case teams, team, reopenTeam, members, addMember, moveMember, memberStays, loans
  case visits, visit, criteria, tasks, residents, homeRequest
  case plan, board, anyway, missing, move
  case form, minutes, helped, correct, entries, log, followUp

  /// The text.
  public var wording: Wording {
    switch self {
    case .places: Wording(same: "lods place list")
    case .place: Wording(da: "lods place show STED", sv: "lods place show PLATS", en: "lods place show PLACE")
    case .reopenPlace:
      Wording(da: "lods place reopen STED", sv: "lods place reopen PLATS", en: "lods place reopen PLACE")
    case .hours:
      Wording(
        da: "lods place change STED --hours man-fre=09:30-15:00",
        sv: "lods place change PLATS --hours mån-fre=09:30-15:00",
        en: "lods place change PLACE --hours mon-fri=09:30-15:00")
    case .points: Wording(same: "lods place point")
    case .contacts:
      Wording(da: "lods place contact STED", sv: "lods place contact PLATS", en: "lods place contact PLACE")
    case .teams: Wording(same: "lods team list")
    case .team: Wording(da: "lods team show UDEHOLD", sv: "lods team show TEAM", en: "lods team show TEAM")
    case .reopenTeam:
      Wording(
        da: "lods team change UDEHOLD --reopen", sv: "lods team change TEAM --reopen",
        en: "lods team change TEAM --reopen")
    case .members: Wording(same: "lods member list")
    case .addMember: Wording(da: "lods member add UDEHOLD", sv: "lods member add TEAM", en: "lods member add TEAM")
    case .moveMember:
      Wording(
        da: "lods member change NUMMER --team UDEHOLD", sv: "lods member change NUMMER --team TEAM",
        en: "lods member change NUMBER --team TEAM")
    case .memberStays:
      Wording(
        da: "lods member change NUMMER --stays", sv: "lods member change NR --stays",
        en: "lods member change NUMBER --stays")
    case .loans: Wording(same: "lods kit loans")
    case .visits: Wording(same: "lods visit list")
    case .visit: Wording(da: "lods visit show NUMMER", sv: "lods visit show NUMMER", en: "lods visit show NUMBER")
    case .criteria: Wording(same: "lods visit criteria")
    case .tasks:
      Wording(
        da: "--task mitid-app, og find opgaver med lods task list",
        sv: "--task bankid-forsta, och hitta ärenden med lods task list",
        en: "--task mitid-app, and find tasks with lods task list")
    case .residents: Wording(same: "--residents 6")
    case .homeRequest: Wording(same: "lods home-visit request")
    case .plan: Wording(same: "lods visit plan")
    case .board: Wording(same: "lods visit board")
    case .anyway: Wording(same: "--anyway")
    case .missing:
      Wording(
        da: "--without UDEHOLD, --member N eller --cancelled N", sv: "--without TEAM, --member N eller --cancelled N",
        en: "--without TEAM, --member N or --cancelled N")
    case .move:
      Wording(
        da: "lods visit move NUMMER --to DATO --at TT:MM", sv: "lods visit move NUMMER --to DATUM --at TT:MM",
        en: "lods visit move NUMBER --to DATE --at HH:MM")
    case .form: Wording(da: "lods visit form NUMMER", sv: "lods visit form NUMMER", en: "lods visit form NUMBER")
    case .minutes: Wording(same: "--minutes 75")
    case .helped:
      Wording(
        da: "--helped mitid-app:2=4, eller: lods visit nobody NUMMER",
        sv: "--helped bankid-kod:2=4, eller: lods visit nobody NUMMER",
        en: "--helped mitid-app:2=4, or: lods visit nobody NUMBER")
    case .correct:
      Wording(da: "lods visit correct NUMMER", sv: "lods visit correct NUMMER", en: "lods visit correct NUMBER")
    case .entries:
      Wording(
        da: "lods session list, og derefter: lods session correct",
        sv: "lods session list, och sedan: lods session correct",
        en: "lods session list, and then: lods session correct")
    case .log: Wording(da: "lods visit log NUMMER", sv: "lods visit log NUMMER", en: "lods visit log NUMBER")
    case .followUp: Wording(same: "lods visit follow-up")
    }
  }
}
