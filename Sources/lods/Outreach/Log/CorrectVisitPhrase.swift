import Language

/// The texts of `lods visit correct`.
enum CorrectVisitPhrase: PhraseKey {
  case summary, details, showExample, levelExample, minutesExample, moreHelp, fewerHelp, stands, ofMonth, corrected

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Ret det, der er talt ved et besøg", sv: "Rätta det som är räknat vid ett besök",
        en: "Correct what was counted at a visit")
    case .details:
      Wording(
        da: "Uden andet end nummeret vises, hvad der står. Registreringerne i loggen er uden sammenhæng med besøget; "
          + "derfor siger du, hvilken slags der er for mange eller for få af i måneden. Loggen beholder, hvad der er "
          + "ændret og hvorfor. Med - læses besøgssedlens linjer, også noterne.",
        sv: "Med bara numret visas det som står. Registreringarna i loggen har ingen koppling till besöket; därför "
          + "anger du vilket slag det är för många eller för få av i månaden. Loggen behåller vad som ändrats och "
          + "varför. Med - läses besöksblankettens rader, även anteckningarna.",
        en: "With the number alone it shows what stands. The entries of the log are tied to the visit by nothing; so "
          + "say which sort the month has too many or too few of. The log keeps what was changed and why. With - the "
          + "lines of the visit form are read, notes too.")
    case .showExample: Wording(da: "Se, hvad der er talt", sv: "Se vad som är räknat", en: "See what is counted")
    case .levelExample:
      Wording(
        da: "En havde fået forkert hjælpegrad", sv: "En hade fått fel hjälpnivå",
        en: "One had the wrong help level")
    case .minutesExample:
      Wording(da: "I var der i 80 minutter", sv: "Ni var där i 80 minuter", en: "You were there for 80 minutes")
    case .moreHelp:
      Wording(
        da: "Hvad der er for få af, og hvor mange der mangler.", sv: "Vad det är för få av och hur många som saknas.",
        en: "What there are too few of, and how many are missing.")
    case .fewerHelp:
      Wording(
        da: "Hvad der er for mange af, og hvor mange der skal trækkes fra.",
        sv: "Vad det är för många av och hur många som ska dras av.",
        en: "What there are too many of, and how many to take off.")
    case .stands:
      Wording(
        da: "Besøg {n}, {place}: {minutes} {minutes|minut|minutter}, {sessions} {sessions|ekspedition|ekspeditioner}, "
          + "{persons} {persons|person|personer}.",
        sv: "Besök {n}, {place}: {minutes} {minutes|minut|minuter}, {sessions} {sessions|möte|möten}, {persons} "
          + "{persons|person|personer}.",
        en: "Visit {n} to {place}: {minutes} {minutes|minute|minutes}, {sessions} {sessions|session|sessions}, "
          + "{persons} {persons|person|persons}.")
    case .ofMonth:
      Wording(
        da: "I månedens log står der fra alle besøg, der tæller ved den filial:",
        sv: "I månadens logg står från alla besök som räknas på den filialen:",
        en: "The log of the month has, of all visits that count at the same branch:")
    case .corrected:
      Wording(
        da: "Besøg {n}, {place}, er rettet: {minutes} {minutes|minut|minutter}, {sessions} "
          + "{sessions|ekspedition|ekspeditioner}, {persons} {persons|person|personer}.",
        sv: "Besök {n}, {place}, är rättat: {minutes} {minutes|minut|minuter}, {sessions} {sessions|möte|möten}, "
          + "{persons} {persons|person|personer}.",
        en: "Visit {n} to {place} is corrected: {minutes} {minutes|minute|minutes}, {sessions} "
          + "{sessions|session|sessions}, {persons} {persons|person|persons}.")
    }
  }
}
