import Language

/// Lines that no closed list has: what is left when something was not recorded or does not apply.
enum DeskTerm: PhraseKey {
  case noLevel, monthOnly, notRecorded, noBarrier, sessions, mentions, hours, persons, total

  var wording: Wording {
    switch self {
    case .total: Wording(da: "I alt", sv: "Totalt", en: "Total")
    case .noLevel: Wording(da: "Uden hjælpegrad", sv: "Utan hjälpnivå", en: "No help level")
    case .monthOnly: Wording(da: "Kun måneden er gemt", sv: "Bara månaden sparas", en: "Only the month is kept")
    case .notRecorded: Wording(da: "Ikke registreret", sv: "Inte registrerat", en: "Not recorded")
    case .noBarrier: Wording(da: "Ingen set", sv: "Inget sett", en: "None seen")
    case .sessions: Wording(da: "Ekspeditioner", sv: "Möten", en: "Sessions")
    case .mentions: Wording(da: "Omtaler af opgaver", sv: "Omnämnda ärenden", en: "Mentions of tasks")
    case .hours: Wording(da: "Registrerede timer", sv: "Registrerade timmar", en: "Recorded hours")
    case .persons: Wording(da: "Registrerede personer", sv: "Registrerade personer", en: "Recorded persons")
    }
  }
}
