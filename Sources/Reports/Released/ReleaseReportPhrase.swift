import Language

/// The texts of the document of a release.
enum ReleaseReportPhrase: PhraseKey {
  case releasedTitle, tableHeading, minutesHeading, minutesRule, minutesOfAll, minutesMeaning, beforeHeading,
    beforeLead, and, totalBefore
  case cellRule, tasksRule, barriersRule, sensitiveRule
  case firstIssue, laterIssue, renewed, others, blankMeans, frozen, notPersons, lowThreshold, edition, beforeFrom
  case axisMeaning, axisTitle, axesMeaning, categoryTitle, categoryMeaning

  var wording: Wording {
    switch self {
    case .releasedTitle: Wording(da: "Frigivne tal", sv: "Offentliggjorda siffror", en: "Released figures")
    case .tableHeading: Wording(da: "Tabel {n}: {axes}", sv: "Tabell {n}: {axes}", en: "Table {n}: {axes}")
    case .minutesHeading:
      Wording(
        da: "Minutter pr. ekspedition i gennemsnit", sv: "Minuter per möte i genomsnitt",
        en: "Mean minutes of a session")
    case .minutesOfAll:
      Wording(da: "Alle ekspeditioner: {n} min.", sv: "Alla möten: {n} min.", en: "All sessions: {n} min.")
    case .minutesRule:
      Wording(
        da: "Afrundet til 5, hvor der er skrevet minutter på mindst {n} ekspeditioner.",
        sv: "Avrundat till 5, där minst {n} möten har minuter.",
        en: "Rounded to 5, where at least {n} sessions have minutes.")
    case .beforeHeading: Wording(da: "I alt og året før", sv: "Totalt och året innan", en: "Totals and the year before")
    case .beforeLead:
      Wording(
        da: "De grupper, hvis samlede tal er vist i begge år.", sv: "De grupper vars samlade tal visas båda åren.",
        en: "The groups whose totals are shown in both years.")
    case .and: Wording(da: "{first} og {last}", sv: "{first} och {last}", en: "{first} and {last}")
    case .totalBefore:
      Wording(
        da: "I {period} var der {n}.", sv: "Under {period} var det {n}.", en: "In {period} there {n|was|were} {n}.")
    case .minutesMeaning:
      Wording(
        da: "Minutter pr. ekspedition i gennemsnit, afrundet til 5.",
        sv: "Minuter per möte i genomsnitt, avrundat till 5.", en: "Mean minutes of a session, rounded to 5.")
    case .cellRule:
      Wording(
        da: "Hver ekspedition står i én celle og tæller én gang.", sv: "Varje möte står i en cell och räknas en gång.",
        en: "Each session stands in one cell and counts once.")
    case .tasksRule:
      Wording(
        da: "En ekspedition med opgaver i flere grupper står under »Flere«.",
        sv: "Ett möte med ärenden i flera grupper står under ”Flera”.",
        en: "A session with tasks of several groups stands under “Several”.")
    case .barriersRule:
      Wording(
        da: "En ekspedition med flere barrierer står under »Flere«.",
        sv: "Ett möte med flera hinder står under ”Flera”.",
        en: "A session with several barriers stands under “Several”.")
    case .sensitiveRule:
      Wording(
        da: "Af en gruppe på under {n}, efter det, tabellen ellers er delt op i, vises intet om udfald og barrierer, "
          + "heller ikke nuller.",
        sv:
          "Av en grupp på under {n}, efter det som tabellen i övrigt är uppdelad i, visas inget om utfall och hinder, "
          + "inte heller nollor.",
        en:
          "Of a group of fewer than {n}, by what else the table is split by, nothing is shown of outcome and barriers, "
          + "zeros neither.")
    case .firstIssue:
      Wording(
        da: "Frigivelse {release}, frigivet {day}. Den erstatter ikke nogen tidligere.",
        sv: "Offentliggörande {release}, offentliggjort {day}. Det ersätter inget tidigare.",
        en: "Release {release}, released {day}. It replaces no earlier one.")
    case .laterIssue:
      Wording(
        da: "Frigivelse {release}, frigivet {day}. Den er en ny udgave med rettelser og erstatter frigivelse {old}.",
        sv: "Offentliggörande {release}, offentliggjort {day}. Det är en ny version med rättelser och ersätter "
          + "offentliggörande {old}.",
        en: "Release {release}, released {day}. It is a new version with corrections and replaces release {old}.")
    case .renewed:
      Wording(
        da: "Der er kommet en nyere udgave: Brug frigivelse {release} i stedet.",
        sv: "Det finns en nyare version: använd offentliggörande {release} i stället.",
        en: "There is a newer version: use release {release} instead.")
    case .others:
      Wording(
        da: "Andre tabeller over samme periode står i {n|frigivelse|frigivelserne} {list}.",
        sv: "Andra tabeller över samma period finns i {n|offentliggörande|offentliggörandena} {list}.",
        en: "Other tables of the same period stand in {n|release|releases} {list}.")
    case .blankMeans:
      Wording(
        da: "Antal under {n} vises ikke. Hvor der står .., er tallet skjult, fordi det er lille, eller fordi det ville "
          + "røbe et, der er. Man kan ikke se, hvilken af de to grunde det er. 0 betyder, at der ingen var.",
        sv: "Antal under {n} visas inte. Där det står .. är talet dolt för att det är litet eller för att det skulle "
          + "röja ett som är det. Det går inte att se vilket av skälen det är. 0 betyder att det inte fanns någon.",
        en: "Counts below {n} are not shown. Where there is .., the number is blank because it is small, or because it "
          + "would give one away that is. Nobody can see which of the two. 0 means that there was none.")
    case .frozen:
      Wording(
        da: "Tallene ligger fast fra frigivelsen. Det, der er rettet i loggen siden, er ikke med.",
        sv: "Siffrorna ligger fast från offentliggörandet. Det som har rättats i loggen sedan dess är inte med.",
        en: "The figures stand as they were released. What was corrected in the log since is not in them.")
    case .lowThreshold:
      Wording(
        da: "Tærsklen er {n}: Det er det mindste antal, der vises. Den er lavere end det almindelige, som er {usual}.",
        sv: "Tröskeln är {n}: det är det minsta antal som visas. Den är lägre än den vanliga, som är {usual}.",
        en: "The threshold is {n}: the least count that is shown. It is lower than the usual one, which is {usual}.")
    case .notPersons:
      Wording(
        da: "En ekspedition er ét besøg. Den samme borger tæller igen, når borgeren kommer igen.",
        sv: "Ett möte är ett besök. Samma person räknas igen när personen kommer tillbaka.",
        en: "A session is one visit. The same citizen counts again when coming again.")
    case .edition:
      Wording(
        da: "Opgaverne er samlet i grupper efter opgavelisten af {day}.",
        sv: "Ärendena är samlade i grupper enligt ärendelistan från {day}.",
        en: "Tasks are put into groups by the task list of {day}.")
    case .beforeFrom:
      Wording(
        da: "Tallene for {period} er fra frigivelse {release}, frigivet {day}. En forskel kan også skyldes, at der er "
          + "blevet logget mere eller mindre.",
        sv:
          "Siffrorna för {period} är från offentliggörande {release}, offentliggjort {day}. En skillnad kan också bero "
          + "på att fler eller färre möten har loggats.",
        en:
          "The figures of {period} are from release {release}, released {day}. A difference may also come from more or "
          + "less being logged.")
    case .axisMeaning:
      Wording(
        da: "{axis}: Hver ekspedition står under én.", sv: "{axis}: varje möte står under en.",
        en: "{axis}: each session stands under one.")
    case .axisTitle: Wording(da: "Fordelt på", sv: "Fördelat på", en: "By")
    case .axesMeaning:
      Wording(
        da: "Hvad tallene er fordelt på. Rækker fra to fordelinger må ikke lægges sammen.",
        sv: "Vad siffrorna är fördelade på. Rader från två fördelningar får inte summeras.",
        en: "What the figures are broken down by. Rows of two breakdowns must not be added.")
    case .categoryTitle: Wording(da: "Gruppe", sv: "Grupp", en: "Group")
    case .categoryMeaning:
      Wording(
        da: "Gruppen inden for fordelingen; koderne er de samme som i tabellen selv.",
        sv: "Gruppen inom fördelningen; koderna är desamma som i tabellen själv.",
        en: "The group within the breakdown; the codes are those of the table itself.")
    }
  }
}
