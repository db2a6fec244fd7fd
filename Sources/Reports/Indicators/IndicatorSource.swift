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
        da: "Skrankens log og de bemandede timer i kalenderen. Se lods report desk og lods branch hours.",
        sv: "Diskens logg och de bemannade timmarna i kalendern. Se lods report desk och lods branch hours.",
        en: "The desk's log and the staffed hours of the calendar. See lods report desk and lods branch hours.")
    case .minutes:
      Wording(
        da: "Feltet minutter i skrankens log. Se lods report desk.",
        sv: "Fältet minuter i diskens logg. Se lods report desk.",
        en: "The field minutes of the desk's log. See lods report desk.")
    case .levels:
      Wording(
        da: "Feltet hjælpegrad i skrankens log. Se lods report desk.",
        sv: "Fältet hjälpnivå i diskens logg. Se lods report desk.",
        en: "The field help level of the desk's log. See lods report desk.")
    case .alone:
      Wording(
        da: "Feltet »kan selv næste gang« i skrankens log. Se lods report desk.",
        sv: "Fältet ”klarar det själv nästa gång” i diskens logg. Se lods report desk.",
        en: "The field “alone next time” of the desk's log. See lods report desk.")
    case .couldNot:
      Wording(
        da: "Felterne udfald og grund i skrankens log. Se lods report desk.",
        sv: "Fälten utfall och orsak i diskens logg. Se lods report desk.",
        en: "The fields outcome and reason of the desk's log. See lods report desk.")
    case .barriers:
      Wording(
        da: "Feltet barrierer i skrankens log. Se lods report desk.",
        sv: "Fältet hinder i diskens logg. Se lods report desk.",
        en: "The field barriers of the desk's log. See lods report desk.")
    case .besideCourses:
      Wording(
        da: "Skrankens log og de afsluttede hold. Se lods report desk og lods report courses.",
        sv: "Diskens logg och de avslutade grupperna. Se lods report desk och lods report courses.",
        en: "The desk's log and the terms that were ended. See lods report desk and lods report courses.")
    case .owners:
      Wording(
        da: "Minutterne i skrankens log og ejeren af hver opgave i landets katalog. Se lods report owners.",
        sv: "Minuterna i diskens logg och ägaren av varje ärende i landets katalog. Se lods report owners.",
        en: "The minutes of the desk's log and the owner of each task in the country's catalogue. See lods "
          + "report owners.")
    case .careHomes:
      Wording(
        da: "Registret over steder og de besøg, der er gennemført. Se lods report outreach.",
        sv: "Registret över platser och de besök som har genomförts. Se lods report outreach.",
        en: "The register of places and the visits that were made. See lods report outreach.")
    case .courseFill:
      Wording(
        da: "Tallene fra de afsluttede hold, som bliver, når navnene slettes. Se lods report courses.",
        sv: "Siffrorna från de avslutade grupperna, som finns kvar när namnen raderas. Se lods report courses.",
        en: "The figures of the terms that were ended, which stay when names are erased. See lods report "
          + "courses.")
    case .courseEffect:
      Wording(
        da: "Kort fra før og efter holdet, lagt sammen ved en kode, der er destrueret. Se lods report effect.",
        sv: "Kort från före och efter gruppen, hoplagda med en kod som har förstörts. Se lods report effect.",
        en: "Cards from before and after the term, laid together by a code that was destroyed. See lods report "
          + "effect.")
    case .triage:
      Wording(
        da: "Den rådede og den givne hjælpegrad i skrankens log. Se lods triage report.",
        sv: "Den rådda och den givna hjälpnivån i diskens logg. Se lods triage report.",
        en: "The level advised and the level given in the desk's log. See lods triage report.")
    case .rates:
      Wording(
        da: "Feltet alder i skrankens log og det befolkningstal, der er læst ind. Se lods population og lods "
          + "table --measure rate.",
        sv: "Fältet ålder i diskens logg och den folkmängd som har lästs in. Se lods population och lods table "
          + "--measure rate.",
        en: "The field age of the desk's log and the population that was read in. See lods population and lods "
          + "table --measure rate.")
    }
  }
}
