import Language

/// The texts of the summary of the log.
enum SummaryPhrase: PhraseKey {
  case invented, period, total, tag, forInternal, tasks, otherTasks, levels, withoutLevel, branches, months
  case lastMonth, notRecorded

  var wording: Wording {
    switch self {
    case .invented: Wording(da: "opdigtede tal", sv: "påhittade siffror", en: "invented figures")
    case .period: Wording(da: "{first} til {last}", sv: "{first} till {last}", en: "{first} to {last}")
    case .total:
      Wording(
        da: "{n} {n|ekspedition|ekspeditioner} i {entries} {entries|registrering|registreringer}.",
        sv: "{n} {n|möte|möten} i {entries} {entries|registrering|registreringar}.",
        en: "{n} {n|session|sessions} in {entries} {entries|entry|entries}.")
    case .tag: Wording(da: "INTERN", sv: "INTERN", en: "INTERNAL")
    case .forInternal:
      Wording(
        da: "Kun til eget brug: også små tal.", sv: "Bara för eget bruk: även små tal.",
        en: "For your own use only: small figures too.")
    case .tasks:
      Wording(
        da: "Opgaver (flere opgaver i én ekspedition tæller hver for sig)",
        sv: "Ärenden (flera ärenden i ett möte räknas var för sig)",
        en: "Tasks (several tasks in one session count one by one)")
    case .otherTasks:
      Wording(
        da: "{n} {n|anden opgave|andre opgaver}", sv: "{n} {n|annat ärende|andra ärenden}",
        en: "{n} other {n|task|tasks}")
    case .levels: Wording(da: "Hjælpegrad", sv: "Hjälpnivå", en: "Help level")
    case .withoutLevel:
      Wording(
        da: "uden hjælpegrad (ikke vejledning)", sv: "utan hjälpnivå (inte vägledning)", en: "no level (not guidance)")
    case .branches: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch")
    case .months:
      Wording(
        da: "Måned (flest i {month}: {n})", sv: "Månad (flest i {month}: {n})", en: "Month (most in {month}: {n})")
    case .lastMonth:
      Wording(
        da: "Den sidste måned er ikke omme.", sv: "Den sista månaden är inte slut.", en: "The last month is not over.")
    case .notRecorded: Wording(da: "Ikke registreret:", sv: "Inte registrerat:", en: "Not recorded:")
    }
  }
}
