import Language

/// Where the figures of an indicator come from, with the command that shows them in full.
struct IndicatorSource: PhraseKey {
  /// The indicator.
  let indicator: Indicator

  static let allCases = Indicator.allCases.map { IndicatorSource(indicator: $0) }

  var wording: Wording {
    switch indicator {
    case .staffedHour:
      Wording(
        da: "Skrankens log og de bemandede timer i kalenderen. Se rapporten om skranken og bibliotekets bemandede "
          + "timer.",
        sv: "Diskens logg och de bemannade timmarna i kalendern. Se rapporten om disken och bibliotekets bemannade "
          + "timmar.",
        en: "The desk's log and the staffed hours of the calendar. See the report on the desk and the branch's "
          + "staffed hours.")
    case .minutes:
      Wording(
        da: "Feltet minutter i skrankens log. Se rapporten om skranken.",
        sv: "Fältet minuter i diskens logg. Se rapporten om disken.",
        en: "The field minutes of the desk's log. See the report on the desk.")
    case .levels:
      Wording(
        da: "Feltet hjælpegrad i skrankens log. Se rapporten om skranken.",
        sv: "Fältet hjälpnivå i diskens logg. Se rapporten om disken.",
        en: "The field help level of the desk's log. See the report on the desk.")
    case .alone:
      Wording(
        da: "Feltet »kan selv næste gang« i skrankens log. Se rapporten om skranken.",
        sv: "Fältet ”klarar det själv nästa gång” i diskens logg. Se rapporten om disken.",
        en: "The field “alone next time” of the desk's log. See the report on the desk.")
    case .couldNot:
      Wording(
        da: "Felterne udfald og grund i skrankens log. Se rapporten om skranken.",
        sv: "Fälten utfall och orsak i diskens logg. Se rapporten om disken.",
        en: "The fields outcome and reason of the desk's log. See the report on the desk.")
    case .barriers:
      Wording(
        da: "Feltet barrierer i skrankens log. Se rapporten om skranken.",
        sv: "Fältet hinder i diskens logg. Se rapporten om disken.",
        en: "The field barriers of the desk's log. See the report on the desk.")
    case .besideCourses:
      Wording(
        da: "Skrankens log og de afsluttede hold. Se rapporterne om skranken og om hold.",
        sv: "Diskens logg och de avslutade grupperna. Se rapporterna om disken och om kurser.",
        en: "The desk's log and the terms that were ended. See the reports on the desk and on courses.")
    case .owners:
      Wording(
        da: "Minutterne i skrankens log og ejeren af hver opgave i landets katalog. Se rapporten om løsningernes "
          + "ejere.",
        sv: "Minuterna i diskens logg och ägaren av varje ärende i landets katalog. Se rapporten om lösningarnas "
          + "ägare.",
        en: "The minutes of the desk's log and the owner of each task in the country's catalogue. See the "
          + "report on owners of solutions.")
    case .careHomes:
      Wording(
        da: "Registret over steder og de besøg, der er gennemført. Se rapporten om besøg.",
        sv: "Registret över platser och de besök som har genomförts. Se rapporten om besök.",
        en: "The register of places and the visits that were made. See the report on visits.")
    case .courseFill:
      Wording(
        da: "Tallene fra de afsluttede hold, som bliver, når navnene slettes. Se rapporten om hold.",
        sv: "Siffrorna från de avslutade grupperna, som finns kvar när namnen raderas. Se rapporten om kurser.",
        en: "The figures of the terms that were ended, which stay when names are erased. See the report on "
          + "courses.")
    case .courseEffect:
      Wording(
        da: "Kort fra før og efter holdet, lagt sammen ved en kode, der er destrueret. Se rapporten om udbytte.",
        sv: "Kort från före och efter gruppen, hoplagda med en kod som har förstörts. Se rapporten om effekt.",
        en: "Cards from before and after the term, laid together by a code that was destroyed. See the report on "
          + "effect.")
    case .triage:
      Wording(
        da: "Den rådede og den givne hjælpegrad i skrankens log. Se rapporten om triage.",
        sv: "Den rådda och den givna hjälpnivån i diskens logg. Se rapporten om triage.",
        en: "The level advised and the level given in the desk's log. See the report on triage.")
    case .rates:
      Wording(
        da: "Feltet alder i skrankens log og det befolkningstal, der er læst ind. Se folketallet og »Frigivne "
          + "tabeller« pr. 1.000 indbyggere.",
        sv: "Fältet ålder i diskens logg och den folkmängd som har lästs in. Se folkmängden och de "
          + "offentliggjorda tabellerna per 1 000 invånare.",
        en: "The field age of the desk's log and the population that was read in. See the population and the "
          + "released tables by 1,000 inhabitants.")
    }
  }
}
