import Language

/// What does not count in an indicator.
struct IndicatorExclusions: PhraseKey {
  /// The indicator.
  let indicator: Indicator

  static let allCases = Indicator.allCases.map { IndicatorExclusions(indicator: $0) }

  var wording: Wording {
    switch indicator {
    case .staffedHour:
      Wording(
        da: "Bestilte tider og besøg ude, som ikke bruger den åbne skrankes timer. Annullerede registreringer. "
          + "Dage, hvor skranken var lukket eller ubemandet.",
        sv: "Bokade tider och besök ute, som inte tar av den öppna diskens timmar. Makulerade registreringar. "
          + "Dagar då disken var stängd eller obemannad.",
        en: "Booked times and visits to people, which take none of the open desk's hours. Voided entries. Days "
          + "on which the desk was closed or not staffed.")
    case .minutes:
      Wording(
        da: "Ekspeditioner uden minutter, også når de var lange. Ventetid, og tid brugt på at hjælpe, efter at "
          + "borgeren gik.",
        sv: "Möten utan minuter, även långa sådana. Väntetid, och tid som gick åt efter att personen hade gått.",
        en: "Sessions without minutes, however long they were. Waiting, and time spent after the citizen had "
          + "left.")
    case .levels:
      Wording(
        da: "Ekspeditioner, hvor ingen opgave er vejledning: Når en myndighed udsteder et MitID eller et pas, "
          + "siger en hjælpegrad intet.",
        sv: "Möten där inget ärende är vägledning: när en myndighet utfärdar en e-legitimation eller ett pass "
          + "säger en hjälpnivå inget.",
        en: "Sessions in which no task is guidance: where an authority issues an e-ID or a passport, a degree "
          + "of help means nothing.")
    case .alone:
      Wording(
        da: "»Ved ikke« og ekspeditioner, hvor feltet står tomt. De tæller hverken som ja eller som nej.",
        sv: "”Vet inte” och möten där fältet är tomt. De räknas varken som ja eller nej.",
        en: "“Do not know” and sessions in which the field is empty. They count neither as yes nor as no.")
    case .couldNot:
      Wording(
        da: "Delvist løste, henviste og dem, der gik uden hjælp: De har deres egne udfald i skrankens rapport.",
        sv: "Delvis lösta, hänvisade och de som gick utan hjälp: de har egna utfall i rapporten om disken.",
        en: "Partly done, referred, and those who left without help: they have outcomes of their own in the "
          + "report on the desk.")
    case .barriers:
      Wording(
        da: "Ekspeditioner, hvor ingen tog stilling til barrierer. De er ikke det samme som »ingen set«, der "
          + "har sin egen linje.",
        sv: "Möten där ingen tog ställning till hinder. De är inte samma sak som ”inget sett”, som har en egen "
          + "rad.",
        en: "Sessions in which nobody said anything of barriers. They are not the same as “none seen”, which "
          + "has a line of its own.")
    case .besideCourses:
      Wording(
        da: "Myndighedsopgaver og ekspeditioner uden hjælpegrad. Hold, der ikke er afsluttet, og hold, der blev "
          + "aflyst.",
        sv: "Myndighetsärenden och möten utan hjälpnivå. Grupper som inte är avslutade, och grupper som "
          + "ställdes in.",
        en: "Tasks of an authority and sessions without a help level. Terms that were not ended, and terms that "
          + "were cancelled.")
    case .owners:
      Wording(
        da: "Tid til kurser, besøg, forberedelse og møder. Hvad en løsning koster andre steder end ved skranken.",
        sv: "Tid för kurser, besök, förberedelse och möten i personalen. Vad en lösning kostar på andra ställen "
          + "än vid disken.",
        en: "Time for courses, visits, preparation and meetings. What a solution costs elsewhere than at the "
          + "desk.")
    case .careHomes:
      Wording(
        da: "Andre steder end plejecentre, hjemmebesøg, og besøg, der blev aftalt og ikke blev til noget.",
        sv: "Andra platser än särskilda boenden, hembesök, och besök som planerades men inte blev av.",
        en: "Places other than care homes, visits to homes, and visits that were planned and came to nothing.")
    case .courseFill:
      Wording(
        da: "Hold, der blev aflyst, åbne caféer og hold uden tilmelding. Ventelisten, der står i "
          + "kursusrapporten.",
        sv: "Grupper som ställdes in, öppna kaféer och grupper utan anmälan. Väntelistan, som står i "
          + "kursrapporten.",
        en: "Terms that were cancelled, drop-in cafés and terms without sign-up. The waiting list, which stands "
          + "in the report on courses.")
    case .courseEffect:
      Wording(
        da: "Kort, der ikke har et par, og mål, som færre end otte par har svaret på. Hold, der ikke brugte "
          + "kort.",
        sv: "Kort som saknar ett par, och mål som färre än åtta par har svarat på. Grupper som inte använde "
          + "kort.",
        en: "Cards without a pair, and objectives that fewer than eight pairs answered. Terms that used no "
          + "cards.")
    case .triage:
      Wording(
        da: "Ekspeditioner uden råd fra triage, og dem, hvor ingen hjælpegrad blev givet.",
        sv: "Möten utan råd från triage, och möten där ingen hjälpnivå gavs.",
        en: "Sessions without advice of triage, and those in which no help level was given.")
    case .rates:
      Wording(
        da: "Ekspeditioner, hvor alderen ikke er registreret eller ikke kunne skønnes. Hvor stor en del alderen "
          + "er registreret for, står i sin egen linje.",
        sv: "Möten där åldern inte är registrerad eller inte gick att uppskatta. Hur stor del åldern är "
          + "registrerad för står på en egen rad.",
        en: "Sessions whose age was not recorded or could not be estimated. The share that was recorded stands "
          + "in a line of its own.")
    }
  }
}
