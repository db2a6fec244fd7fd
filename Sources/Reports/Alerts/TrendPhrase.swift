import Language

/// The texts of the report on a task over time.
enum TrendPhrase: PhraseKey {
  case title, course, courseRule, levels, levelsRule, when, whenMeaning, nowRow, beforeRow
  case level, levelMeaning, change, changeMeaning
  case captured, need, fell, same, noBefore, noTrend, tooFew, missing, withheld, month, weekDays
  case retired, tookOver, otherBranches, emptyLog, notBegun, beforeLog, noWholeWeek, noWholeMonth

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
    case .levels: Wording(da: "Hvor står den?", sv: "Var står det?", en: "Where does it stand?")
    case .levelsRule:
      Wording(
        da:
          "De 13 uger (3 måneder), der slutter {day}, mod de samme året før, så årstiden er den samme, pr. bemandet time "
          + "på dage med registreringer, regnet om til bemandingen nu. Skoleferier er regnet fra. Intervallerne er "
          + "95 %-intervaller for denne ene talrække: de to niveauer fra en quasi-Poisson-regression, ændringen fra en "
          + "betinget test. De er ikke gjort bredere, fordi der ses på mange opgaver eller hver uge: Af 20 opgaver, "
          + "hvor intet er sket, ser én ud til at stige eller falde. Siden om ændringer tager højde for det.",
        sv:
          "De 13 veckor (3 månader) som slutar {day} mot samma tid året innan, så att årstiden är densamma, per bemannad "
          + "timme under dagar med registreringar, omräknat till bemanningen nu. Skollov är borträknade. Intervallen är "
          + "95-procentsintervall för just den här talserien: de två nivåerna från en kvasi-Poisson-regression, "
          + "förändringen från ett betingat test. De har inte gjorts bredare för att man ser på många ärenden eller "
          + "varje vecka: av 20 ärenden där inget har hänt ser ett ut att öka eller minska. Sidan om förändringar tar "
          + "hänsyn till det.",
        en:
          "The 13 weeks (3 months) that end on {day} beside the same a year before, so that the season is the same, for "
          + "each staffed hour on days with entries, at the staffing of now. School holidays are taken off. Intervals "
          + "are 95 % intervals of this one series: the two levels of a quasi-Poisson regression, the change of a "
          + "conditional test. They were not made wider because many tasks are looked at, or every week: of 20 tasks to "
          + "which nothing happened, one seems to rise or fall. The page of alerts allows for that.")
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
        da: "{name}: Der er talt for lidt til at sige, om det er meget eller lidt.",
        sv: "{name}: för lite är räknat för att säga om det är mycket eller lite.",
        en: "{name}: too little was counted to say whether it is much or little.")
    case .tooFew:
      Wording(
        da: "{name}: Der er for få ekspeditioner til, at tallene kan vises.",
        sv: "{name}: Det finns för få möten för att siffrorna ska kunna visas.",
        en: "{name}: there are too few sessions for figures to be shown.")
    case .retired:
      Wording(
        da: "{name} er gået ud af kataloget, så faldet siger intet om behovet.",
        sv: "{name} har utgått ur katalogen, så minskningen säger inget om behovet.",
        en: "{name} left the catalogue, so that the fall says nothing of the need.")
    case .tookOver:
      Wording(
        da: "I samme gruppe er {names} gået ud af kataloget. Lagt sammen med det er der ingen sikker stigning.",
        sv: "I samma grupp har {names} utgått ur katalogen. Sammanräknat med det finns ingen säker ökning.",
        en: "Of the same group {names} left the catalogue. Taken together with that, there is no sure rise.")
    case .otherBranches:
      Wording(
        da: "Det er ikke de samme biblioteker, der har talt begge år. De, der har ({names}), viser ikke selv en sikker "
          + "ændring.",
        sv: "Det är inte samma bibliotek som har räknat båda åren. De som har det ({names}) visar inte själva någon "
          + "säker förändring.",
        en: "Not the same branches counted in both years. Those that did ({names}) show no sure change themselves.")
    case .emptyLog:
      Wording(
        da: "Der er ikke registreret noget endnu.", sv: "Inget är registrerat ännu.", en: "Nothing was logged yet.")
    case .notBegun:
      Wording(
        da: "Der er intet at vise, for {period} er ikke begyndt. Vælg en tidligere periode.",
        sv: "Det finns inget att visa, för {period} har inte börjat. Välj en tidigare period.",
        en: "There is nothing to show, because {period} has not begun. Choose an earlier period.")
    case .beforeLog:
      Wording(
        da: "Der er intet at vise, for loggen begynder {day}, efter {period}. Vælg en senere periode.",
        sv: "Det finns inget att visa, för loggen börjar {day}, efter {period}. Välj en senare period.",
        en: "There is nothing to show, because the log begins on {day}, after {period}. Choose a later period.")
    case .noWholeWeek:
      Wording(
        da: "Der er ingen hel uge i {period}, som er slut. Vælg en længere eller tidligere periode.",
        sv: "Det finns ingen hel vecka under {period} som är slut. Välj en längre eller tidigare period.",
        en: "No whole week of {period} is over. Choose a longer or an earlier period.")
    case .noWholeMonth:
      Wording(
        da: "Der er ingen hel måned i {period}, som er slut. Vælg en anden periode, eller vis uger i stedet.",
        sv: "Det finns ingen hel månad under {period} som är slut. Välj en annan period, eller visa veckor i stället.",
        en: "No whole month of {period} is over. Choose another period, or show weeks instead.")
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
