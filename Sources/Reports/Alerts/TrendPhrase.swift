import Language

/// The texts of the report on a task over time.
enum TrendPhrase: PhraseKey {
  case title, course, courseRule, levels, levelsRule, when, whenMeaning, nowRow, beforeRow
  case level, levelMeaning, change, changeMeaning
  case captured, need, fell, same, noBefore, noTrend, tooFew, missing, withheld, month, weekDays

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Udviklingen: {name}", sv: "Utvecklingen: {name}", en: "Over time: {name}")
    case .course: Wording(da: "Uge for uge", sv: "Vecka för vecka", en: "Week by week")
    case .month: Wording(da: "Måned for måned", sv: "Månad för månad", en: "Month by month")
    case .courseRule:
      Wording(
        da:
          "Ekspeditioner, hvor opgaven er nævnt. En uge, hvor ingen registrerede noget, eller hvor opgaven ikke var i "
          + "kataloget, er ikke talt. Besøg ude og borgere, der gik forgæves ved et nedbrud, er ikke med.",
        sv:
          "Möten där ärendet är nämnt. En vecka då ingen registrerade något, eller då ärendet inte fanns i katalogen, är "
          + "inte räknad. Hembesök och besökare som fick gå vid ett driftstopp är inte med.",
        en:
          "Sessions that named the task. A week in which nobody logged anything, or the catalogue did not hold the task, "
          + "is not counted. Visits to people, and who was turned away in an outage, are left out.")
    case .weekDays:
      Wording(
        da: "Bestilte tider kender kun deres måned og står ikke i nogen uge.",
        sv: "Bokade tider har bara sin månad och står inte i någon vecka.",
        en: "Booked times keep only their month and stand in no week.")
    case .levels: Wording(da: "Hvor står den nu?", sv: "Var står det nu?", en: "Where does it stand now?")
    case .levelsRule:
      Wording(
        da:
          "De seneste 13 uger (3 måneder) mod de samme året før, så årstiden er den samme, pr. bemandet time på dage med "
          + "registreringer, regnet om til bemandingen nu. Skoleferier er regnet fra. 95 %-intervaller af en "
          + "quasi-Poisson-regression.",
        sv:
          "De senaste 13 veckorna (3 månaderna) mot samma tid året innan, så att årstiden är densamma, per bemannad timme "
          + "under dagar med registreringar, omräknat till bemanningen nu. Skollov är borträknade. 95-procentsintervall "
          + "från en kvasi-Poisson-regression.",
        en:
          "The last 13 weeks (3 months) beside the same a year before, so that the season is the same, for each staffed "
          + "hour on days with entries, at the staffing of now. School holidays are taken off. 95 % intervals of a "
          + "quasi-Poisson regression.")
    case .when: Wording(da: "Hvornår", sv: "När", en: "When")
    case .whenMeaning:
      Wording(
        da: "De seneste 13 uger eller 3 måneder, eller de samme året før.",
        sv: "De senaste 13 veckorna eller 3 månaderna, eller samma tid året innan.",
        en: "The last 13 weeks or 3 months, or the same of the year before.")
    case .nowRow: Wording(da: "Nu", sv: "Nu", en: "Now")
    case .beforeRow: Wording(da: "Samme tid året før", sv: "Samma tid året innan", en: "The same time a year before")
    case .level: Wording(da: "Ekspeditioner {unit}", sv: "Möten {unit}", en: "Sessions {unit}")
    case .levelMeaning:
      Wording(
        da: "Ekspeditioner i en uge eller måned ved bemandingen nu.",
        sv: "Möten under en vecka eller månad med bemanningen nu.",
        en: "Sessions of a week or month at the staffing of now.")
    case .change: Wording(da: "Ændring på et år", sv: "Förändring på ett år", en: "Change in a year")
    case .changeMeaning:
      Wording(
        da: "Nu delt med samme tid året før: 1,2 er en femtedel flere.",
        sv: "Nu delat med samma tid året innan: 1,2 är en femtedel fler.",
        en: "Now divided by the same time a year before: 1.2 is a fifth more.")
    case .captured:
      Wording(
        da: "Af hver 100 kønumre er {now} registreret nu mod {before} for et år siden.",
        sv: "Av 100 könummer är {now} registrerade nu mot {before} för ett år sedan.",
        en: "Of 100 queue tickets {now} are logged now, as against {before} a year ago.")
    case .need:
      Wording(
        da: "Regnes det fra, kommer der {change} gange så mange som for et år siden (95 %-interval {low} til {high}).",
        sv:
          "Räknas det bort kommer {change} gånger så många som för ett år sedan (95-procentsintervall {low} till {high}).",
        en: "With that taken off, {change} times as many come as a year ago (95 % interval {low} to {high}).")
    case .fell:
      Wording(
        da: "{name} er på et år faldet fra ca. {before} til ca. {now} ekspeditioner {unit} (95 %-interval {low} til "
          + "{high}). Det er mere, end tilfældigheder og årstid forklarer.",
        sv: "{name} har på ett år minskat från ungefär {before} till ungefär {now} möten {unit} (95-procentsintervall "
          + "{low} till {high}). Det är mer än vad slumpen och årstiden förklarar.",
        en: "{name} fell in a year from about {before} to about {now} sessions {unit} (95 % interval {low} to {high}). "
          + "That is more than chance and season explain.")
    case .same:
      Wording(
        da:
          "{name} ligger på ca. {now} ekspeditioner {unit} (95 %-interval {low} til {high}) mod ca. {before} på samme "
          + "tid året før. Forskellen er ikke større, end tilfældigheder kan forklare.",
        sv:
          "{name} ligger på ungefär {now} möten {unit} (95-procentsintervall {low} till {high}) mot ungefär {before} vid "
          + "samma tid året innan. Skillnaden är inte större än vad slumpen kan förklara.",
        en:
          "{name} is at about {now} sessions {unit} (95 % interval {low} to {high}), about {before} at the same time a "
          + "year before. The difference is no greater than chance can explain.")
    case .noBefore:
      Wording(
        da:
          "{name} ligger på ca. {now} ekspeditioner {unit} (95 %-interval {low} til {high}). Samme tid året før er ikke "
          + "talt, så det kan ikke siges, om det stiger eller falder.",
        sv:
          "{name} ligger på ungefär {now} möten {unit} (95-procentsintervall {low} till {high}). Samma tid året innan är "
          + "inte räknad, så det går inte att säga om det ökar eller minskar.",
        en:
          "{name} is at about {now} sessions {unit} (95 % interval {low} to {high}). The same time a year before was not "
          + "counted, so that it cannot be said whether it rises or falls.")
    case .noTrend:
      Wording(
        da: "Der er talt for lidt til at sige, hvor {name} står.",
        sv: "För lite är räknat för att säga var {name} står.",
        en: "Too little was counted to say where {name} stands.")
    case .tooFew:
      Wording(
        da: "{name}: Der er for få ekspeditioner til, at tallene kan vises.",
        sv: "{name}: Det finns för få möten för att siffrorna ska kunna visas.",
        en: "{name}: there are too few sessions for figures to be shown.")
    case .missing:
      Wording(
        da: "På {share} af de bemandede timer er der ikke registreret noget den dag. De timer er regnet fra.",
        sv: "Under {share} av de bemannade timmarna har inget registrerats den dagen. De timmarna är borträknade.",
        en: "Of the staffed hours, {share} lie on days on which nothing was logged. Those hours are taken off.")
    case .withheld:
      Wording(
        da: "Tallene er skjult, fordi de fleste er små.", sv: "Siffrorna är dolda eftersom de flesta är små.",
        en: "The figures are hidden, because most are small.")
    }
  }
}
