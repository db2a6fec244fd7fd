import Language
import Municipality

extension ImportField {
  /// What the field is called in texts.
  var name: Wording {
    switch self {
    case .date: Wording(da: "dato", sv: "datum", en: "date")
    case .time: Wording(da: "tidspunkt", sv: "tid", en: "time")
    case .branch: Wording(da: "bibliotek", sv: "bibliotek", en: "branch")
    case .task: Wording(da: "opgave", sv: "ärende", en: "task")
    case .level: Wording(da: "hjælpegrad", sv: "hjälpnivå", en: "help level")
    case .suggested: Wording(da: "foreslået hjælpegrad", sv: "föreslagen hjälpnivå", en: "advised level")
    case .outcome: Wording(da: "udfald", sv: "utfall", en: "outcome")
    case .channel: Wording(da: "kanal", sv: "kanal", en: "channel")
    case .minutes: Wording(da: "minutter", sv: "minuter", en: "minutes")
    case .persons: Wording(da: "personer", sv: "personer", en: "persons")
    case .count: Wording(da: "antal", sv: "antal", en: "count")
    case .approximate: Wording(da: "skøn", sv: "uppskattning", en: "estimate")
    case .barriers: Wording(da: "barrierer", sv: "hinder", en: "barriers")
    case .alone: Wording(da: "kan selv næste gang", sv: "klarar det själv nästa gång", en: "alone next time")
    case .contact: Wording(da: "information eller sag", sv: "information eller ärende", en: "kind of contact")
    case .misdirected: Wording(da: "gået forkert", sv: "fel ställe", en: "wrong place")
    case .pathways: Wording(da: "vej videre", sv: "väg vidare", en: "ways on")
    case .reason: Wording(da: "grund", sv: "skäl", en: "reason")
    case .area: Wording(da: "lokalområde", sv: "område", en: "area")
    case .age: Wording(da: "aldersgruppe", sv: "åldersgrupp", en: "age band")
    case .helpedIn: Wording(da: "hjulpet på", sv: "hjälpt på", en: "helped in")
    case .effort: Wording(da: "indsats", sv: "arbetsinsats", en: "effort")
    case .campaign: Wording(da: "kampagne", sv: "kampanj", en: "campaign")
    case .note: Wording(da: "note", sv: "anteckning", en: "note")
    }
  }
}

extension ImportField {
  /// What can be written for the whole sheet; nil where the office itself names what there is.
  public var choices: String? {
    switch self {
    case .outcome: Outcome.allCases.map(\.code).joined(separator: ", ")
    case .level, .suggested: HelpLevel.allCases.map { "\($0.rawValue)" }.joined(separator: ", ")
    default: nil
    }
  }
}
