import Language

/// The texts of the reports' pages.
enum FiguresPhrase: PhraseKey {
  case reports, overviewName, deskName, borgerserviceName, ownersName, indicatorsName
  case trendName, triageName, coursesName, outreachName, dstName, kbName
  case deskGroup, developmentGroup, coursesGroup, formsGroup
  case task, allSessions, step, weekSteps, monthSteps, untilNow
  case staffLegend, staff, staffHint, staffNotStated
  case part, latest, wholeYear, firstHalf, secondHalf, quarter, year, branch, wholeOffice, audience, forHouse, forUs,
    show
  case more, otherPeriod, otherPeriodHint, weeks, weeksHint, hourCost, hourCostHint
  case weeksWrong, weeksAndPeriod, costWrong, notBegun, beforeLog
  case someBranches, houseOnly, noBranches, noted
  case fetch, excelFile, htmlFile, csvFile, codebookFile, jsonFile, textFile

  var wording: Wording {
    switch self {
    case .reports: Wording(da: "Rapporter", sv: "Rapporter", en: "Reports")
    case .notBegun:
      Wording(
        da: "Perioden er ikke begyndt. Vælg en tidligere.", sv: "Perioden har inte börjat. Välj en tidigare.",
        en: "The period has not begun. Choose an earlier one.")
    case .beforeLog:
      Wording(
        da: "Loggen begynder først efter den periode. Vælg en senere.",
        sv: "Loggen börjar först efter den perioden. Välj en senare.",
        en: "The log begins only after that period. Choose a later one.")
    case .overviewName: Wording(da: "Overblik", sv: "Överblick", en: "Overview")
    case .indicatorsName: Wording(da: "Indikatorer", sv: "Indikatorer", en: "Indicators")
    case .latest:
      Wording(da: "de seneste 12 hele måneder", sv: "de senaste 12 hela månaderna", en: "the last 12 whole months")
    case .deskName: Wording(da: "Skranken", sv: "Disken", en: "The desk")
    case .borgerserviceName: Wording(da: "Borgerservice", sv: "Medborgarservice", en: "Citizen service")
    case .ownersName: Wording(da: "Hvis løsninger?", sv: "Vems lösningar?", en: "Whose solutions?")
    case .trendName: Wording(da: "Udvikling", sv: "Utveckling", en: "Trend")
    case .triageName: Wording(da: "Triage", sv: "Triage", en: "Triage")
    case .coursesName: Wording(da: "Hold", sv: "Kurser", en: "Courses")
    case .outreachName: Wording(da: "Besøg", sv: "Besök", en: "Visits")
    case .dstName: Wording(same: "Danmarks Statistik")
    case .kbName: Wording(same: "Kungliga biblioteket")
    case .deskGroup: Wording(da: "Skranken", sv: "Disken", en: "The desk")
    case .developmentGroup: Wording(da: "Over tid", sv: "Över tid", en: "Over time")
    case .coursesGroup: Wording(da: "Hold og besøg", sv: "Kurser och besök", en: "Courses and visits")
    case .formsGroup: Wording(da: "Skemaer", sv: "Enkäter", en: "Forms")
    case .task: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .allSessions: Wording(da: "Alle ekspeditioner", sv: "Alla möten", en: "All sessions")
    case .step: Wording(da: "Vist i", sv: "Visat i", en: "Shown in")
    case .weekSteps: Wording(da: "uger", sv: "veckor", en: "weeks")
    case .monthSteps: Wording(da: "måneder", sv: "månader", en: "months")
    case .untilNow:
      Wording(
        da: "det seneste år (måneder: to år)", sv: "det senaste året (månader: två år)",
        en: "the last year (months: two years)")
    case .staffLegend: Wording(da: "Tal for et bibliotek", sv: "Siffror för ett bibliotek", en: "Figures of a branch")
    case .staff:
      Wording(
        da: "Vi er mindst fem, der registrerer på hvert bibliotek",
        sv: "Vi är minst fem som registrerar på varje bibliotek", en: "At least five of us log at each branch")
    case .staffHint:
      Wording(
        da: "Er I færre, bliver det enkelte kollegers tal, og så vises kun hele kontoret.",
        sv: "Är ni färre blir det enskilda kollegors siffror, och då visas bara hela kontoret.",
        en: "With fewer, they would be the figures of a few colleagues, and only the whole office is shown.")
    case .staffNotStated:
      Wording(
        da: "Et enkelt bibliotek vises ikke, for med færre end fem medarbejdere er det enkelte kollegers tal. En leder "
          + "kan sige, at I er mindst fem på hvert bibliotek.",
        sv:
          "Ett enskilt bibliotek visas inte, för med färre än fem anställda är det enskilda kollegors siffror. En chef "
          + "kan säga att ni är minst fem på varje bibliotek.",
        en: "One branch is not shown, as with fewer than five staff the figures would be those of a few colleagues. A "
          + "manager can state that you are at least five at each branch.")
    case .part: Wording(da: "Periode", sv: "Period", en: "Period")
    case .wholeYear: Wording(da: "hele året", sv: "hela året", en: "the whole year")
    case .firstHalf: Wording(da: "1. halvår", sv: "första halvåret", en: "first half")
    case .secondHalf: Wording(da: "2. halvår", sv: "andra halvåret", en: "second half")
    case .quarter: Wording(da: "{n}. kvartal", sv: "kvartal {n}", en: "quarter {n}")
    case .year: Wording(da: "År", sv: "År", en: "Year")
    case .branch: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch")
    case .wholeOffice: Wording(da: "Hele kontoret", sv: "Hela kontoret", en: "The whole office")
    case .audience: Wording(da: "Hvem er tallene til?", sv: "Vem är siffrorna för?", en: "Who are the figures for?")
    case .forHouse:
      Wording(
        da: "Huset (små tal er skjult)", sv: "Huset (små tal är dolda)", en: "The house (small figures are hidden)")
    case .forUs:
      Wording(da: "Kun os selv (alle tal)", sv: "Bara oss själva (alla tal)", en: "Ourselves only (all figures)")
    case .show: Wording(da: "Vis rapporten", sv: "Visa rapporten", en: "Show the report")
    case .more: Wording(da: "Flere valg", sv: "Fler val", en: "More choices")
    case .otherPeriod: Wording(da: "En anden periode", sv: "En annan period", en: "Another period")
    case .otherPeriodHint:
      Wording(
        da: "En uge som 2026-W10 eller to datoer som 2026-03-01..2026-03-31. Så gælder periode og år ovenfor ikke.",
        sv: "En vecka som 2026-W10 eller två datum som 2026-03-01..2026-03-31. Då gäller inte perioden och året ovan.",
        en: "A week as 2026-W10 or two dates as 2026-03-01..2026-03-31. Period and year above then do not hold.")
    case .weeks: Wording(da: "Tælleuger", sv: "Räkneveckor", en: "Counting weeks")
    case .weeksHint:
      Wording(
        da: "Som 2026-W10, 2026-W43. Så tælles kun de uger, og året skønnes ud fra dem.",
        sv: "Som 2026-W10, 2026-W43. Då räknas bara de veckorna, och året uppskattas från dem.",
        en: "As 2026-W10, 2026-W43. Only those weeks are then counted, and the year is estimated from them.")
    case .hourCost:
      Wording(
        da: "Hvad koster en time ved skranken?", sv: "Vad kostar en timme vid disken?",
        en: "What does an hour at the desk cost?")
    case .hourCostHint:
      Wording(
        da: "I kroner, som 390. Uden timepris vises kun timer; Lods gætter den ikke.",
        sv: "I kronor, som 390. Utan timpris visas bara timmar; Lods gissar det inte.",
        en: "In kroner, as 390. Without it only hours are shown; Lods does not guess it.")
    case .weeksWrong:
      Wording(
        da: "Tælleugerne kan ikke læses. Skriv år og uge med komma imellem, som 2026-W10, 2026-W43.",
        sv: "Räkneveckorna går inte att läsa. Skriv år och vecka med komma emellan, som 2026-W10, 2026-W43.",
        en: "The counting weeks cannot be read. Write year and week with commas between, as 2026-W10, 2026-W43.")
    case .weeksAndPeriod:
      Wording(
        da: "Skriv enten en anden periode eller tælleuger, ikke begge dele.",
        sv: "Skriv antingen en annan period eller räkneveckor, inte båda.",
        en: "Write either another period or counting weeks, not both.")
    case .costWrong:
      Wording(
        da: "Skriv timeprisen som et tal over 0 og under 100.000, som 390 eller 412,50.",
        sv: "Skriv timpriset som ett tal över 0 och under 100 000, som 390 eller 412,50.",
        en: "Write the cost of an hour as a number above 0 and below 100,000, as 390 or 412.50.")
    case .someBranches:
      Wording(
        da: "Din konto dækker nogle af bibliotekerne. Tal for hele kontoret kan en, der dækker dem alle, hente.",
        sv: "Ditt konto omfattar några av biblioteken. Siffror för hela kontoret kan den hämta som har alla.",
        en: "Your account covers some of the branches. Somebody who covers them all can get figures for the office.")
    case .houseOnly:
      Wording(
        da: "Du ser tallene til brug i huset: Tal fra 1 til 4 er skjult.",
        sv: "Du ser siffrorna för bruk i huset: tal från 1 till 4 är dolda.",
        en: "You see the figures for use in the house: those from 1 to 4 are hidden.")
    case .noBranches:
      Wording(
        da: "Din konto har ingen biblioteker, der er i brug. Bed en administrator om at rette kontoen.",
        sv: "Ditt konto har inga bibliotek som används. Be en administratör att rätta kontot.",
        en: "Your account has no branches that are in use. Ask an administrator to mend the account.")
    case .noted:
      Wording(
        da: "Alle tal er med. Det er noteret i tilsynet, at du har set dem.",
        sv: "Alla tal är med. Det är noterat i tillsynen att du har sett dem.",
        en: "All figures are there. It is noted in the oversight that you have seen them.")
    case .fetch: Wording(da: "Hent rapporten:", sv: "Hämta rapporten:", en: "Get the report:")
    case .excelFile: Wording(da: "Til regneark", sv: "För kalkylark", en: "For a spreadsheet")
    case .htmlFile: Wording(da: "Til print (html)", sv: "För utskrift (html)", en: "For print (html)")
    case .csvFile: Wording(da: "Data (csv)", sv: "Data (csv)", en: "Data (csv)")
    case .codebookFile: Wording(da: "Kodebog til data", sv: "Kodbok till data", en: "Code book to the data")
    case .jsonFile: Wording(same: "JSON")
    case .textFile: Wording(da: "Tekst", sv: "Text", en: "Text")
    }
  }
}
