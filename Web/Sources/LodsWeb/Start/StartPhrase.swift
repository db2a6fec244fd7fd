import Language

/// The texts of the first page.
enum StartPhrase: PhraseKey {
  case title, branch, show, sessions, sessionsShort, usual, usualSame, usualByNow, usualUnknown
  case deskToday, hours, open, closed, staffed, unstaffed, shut, unknownHours
  case tasks, task, otherTasks, levels, level, withoutLevel, forUs, nothingYet, noBranch
  case waiting, nothingWaits, toDesk, toBacklog, toReports
  case toMend, toDoctor, pastTerm, toPrivacy
  case changed, otherChanges, lookedOver, nothingChanged, lookingOver, toAlerts

  var wording: Wording {
    switch self {
    case .title: Wording(da: "I dag", sv: "I dag", en: "Today")
    case .branch: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch")
    case .show: Wording(da: "Vis", sv: "Visa", en: "Show")
    case .sessions: Wording(da: "Ekspeditioner i dag", sv: "Möten i dag", en: "Sessions today")
    case .sessionsShort: Wording(da: "Ekspeditioner", sv: "Möten", en: "Sessions")
    case .usual:
      Wording(
        da: "En {day} plejer at have {n} (fra {low} til {high} de seneste uger).",
        sv: "En vanlig {day}: {n} (från {low} till {high} de senaste veckorna).",
        en: "A {day} usually has {n} (from {low} to {high} in the last weeks).")
    case .usualSame:
      Wording(da: "En {day} plejer at have {n}.", sv: "En vanlig {day}: {n}.", en: "A {day} usually has {n}.")
    case .usualByNow:
      Wording(
        da: "På denne tid af dagen plejer det at være {n}.", sv: "Vid den här tiden brukar det vara {n}.",
        en: "By this time of day it is usually {n}.")
    case .usualUnknown:
      Wording(
        da: "Når der er talt i tre uger, står det sædvanlige her.",
        sv: "När det har räknats i tre veckor står det vanliga här.",
        en: "After three weeks of counting, the usual figure stands here.")
    case .deskToday: Wording(da: "Skranken i dag", sv: "Disken i dag", en: "The desk today")
    case .hours: Wording(da: "{hours} timer", sv: "{hours} timmar", en: "{hours} hours")
    case .open: Wording(da: "Åbent", sv: "Öppet", en: "Open")
    case .closed: Wording(da: "Lukket", sv: "Stängt", en: "Closed")
    case .staffed:
      Wording(
        da: "Så længe er skranken bemandet.", sv: "Så länge är disken bemannad.",
        en: "That is how long the desk is staffed.")
    case .unstaffed:
      Wording(
        da: "Der står ingen ved skranken i dag.", sv: "Ingen står vid disken i dag.",
        en: "Nobody stands at the desk today.")
    case .shut:
      Wording(
        da: "Der er ikke åbent på denne ugedag.", sv: "Det är inte öppet den här veckodagen.",
        en: "There are no opening hours on this weekday.")
    case .unknownHours:
      Wording(
        da: "Åbningstiden er ikke skrevet ind.", sv: "Öppettiden är inte inskriven.", en: "The hours are not entered.")
    case .tasks: Wording(da: "Hvad folk kom for", sv: "Vad folk kom för", en: "What people came for")
    case .task: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .otherTasks:
      Wording(
        da: "Andre opgaver: {n}", sv: "Andra ärenden: {n}", en: "Other tasks: {n}")
    case .levels: Wording(da: "Hvor meget hjælp", sv: "Hur mycket hjälp", en: "How much help")
    case .level: Wording(da: "Hjælpeniveau", sv: "Hjälpnivå", en: "Help level")
    case .withoutLevel:
      Wording(
        da: "Uden hjælpeniveau, fordi det ikke var vejledning: {n}",
        sv: "Utan hjälpnivå, eftersom det inte var vägledning: {n}",
        en: "Without a help level, because it was no guidance: {n}")
    case .forUs:
      Wording(
        da: "Tallene er til jer selv. Små tal kan pege på en borger; vis dem ikke udenfor.",
        sv: "Siffrorna är för er själva. Små tal kan peka ut en person; visa dem inte utanför.",
        en: "The figures are for yourselves. Small ones may point at a citizen; do not show them outside.")
    case .nothingYet:
      Wording(
        da: "Der er ikke gemt nogen ekspedition her i dag endnu.", sv: "Inget möte har sparats här i dag än.",
        en: "No session has been saved here today yet.")
    case .noBranch:
      Wording(
        da: "Din konto har intet bibliotek, der er åbent. Bed en administrator om at rette kontoen eller oprette "
          + "biblioteket.",
        sv: "Ditt konto har inget bibliotek som är öppet. Be en administratör att rätta kontot eller lägga till "
          + "biblioteket.",
        en: "Your account has no branch that is open. Ask an administrator to mend the account or add the branch.")
    case .waiting:
      Wording(
        da: "Bemandede dage uden tal", sv: "Bemannade dagar utan siffror", en: "Staffed days without figures")
    case .nothingWaits:
      Wording(
        da: "Der er talt hver bemandet dag de sidste 14 dage.",
        sv: "Det har räknats varje bemannad dag de senaste 14 dagarna.",
        en: "Every staffed day of the last 14 days was counted.")
    case .toDesk: Wording(da: "Til skranken", sv: "Till disken", en: "To the desk")
    case .toBacklog:
      Wording(da: "Skriv dagene ind bagefter", sv: "Skriv in dagarna i efterhand", en: "Enter the days afterwards")
    case .toReports: Wording(da: "Se rapporter", sv: "Se rapporter", en: "See reports")
    case .toMend:
      Wording(
        da: "Eftersynet fandt {n} ting, du bør se på.",
        sv: "Kontrollen hittade {n} {n|sak|saker} som du bör titta på.",
        en: "The checkup found {n} {n|thing|things} that you should look at.")
    case .toDoctor: Wording(da: "Se eftersynet", sv: "Se kontrollen", en: "See the checkup")
    case .pastTerm:
      Wording(
        da: "{n} {n|oplysning|oplysninger} har nået sin frist og slettes ved næste oprydning.",
        sv: "{n} {n|uppgift|uppgifter} har nått sin frist och tas bort vid nästa rensning.",
        en: "{n} {n|item has|items have} reached the term and will go at the next clearing.")
    case .toPrivacy: Wording(da: "Se, hvad der er", sv: "Se vad det är", en: "See what they are")
    case .changed: Wording(da: "Det har ændret sig", sv: "Det här har förändrats", en: "What has changed")
    case .otherChanges: Wording(da: "og {n} flere", sv: "och {n} till", en: "and {n} more")
    case .lookedOver:
      Wording(
        da: "{place}, gennemgået {when}.", sv: "{place}, genomgånget {when}.", en: "{place}, looked over {when}.")
    case .nothingChanged:
      Wording(
        da: "{place}, gennemgået {when}: ingen ændringer, som tilfældigheder og årstid ikke forklarer.",
        sv: "{place}, genomgånget {when}: inga förändringar som slump och årstid inte förklarar.",
        en: "{place}, looked over {when}: no changes that chance and season do not explain.")
    case .lookingOver:
      Wording(
        da: "Loggen bliver gennemgået for ændringer lige nu.", sv: "Loggen gås igenom efter förändringar just nu.",
        en: "The log is being looked over for changes just now.")
    case .toAlerts: Wording(da: "Se varslinger", sv: "Se varningar", en: "See the alerts")
    }
  }
}
