import Language

/// The texts of `lods demo`.
enum DemoPhrase: PhraseKey {
  case summary, details, example, municipality, seed, years, step, next, desk, list, doctor, defaultFolderInUse
  case curricula

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Lav et opdigtet kontor at prøve af", sv: "Skapa ett påhittat kontor att prova",
        en: "Make an invented office to try out")
    case .details:
      Wording(
        da: "Laver et kontor med biblioteker, åbningstider og flere års registreringer. Stederne findes, tallene er "
          + "opdigtede. Samme frø og samme dag giver de samme tal.",
        sv: "Skapar ett kontor med bibliotek, öppettider och flera års registreringar. Platserna finns, siffrorna är "
          + "påhittade. Samma frö och samma dag ger samma siffror.",
        en: "Makes an office with branches, opening hours and years of entries. The places exist, the figures are "
          + "invented. The same seed on the same day gives the same figures.")
    case .example:
      Wording(
        da: "Et svensk kontor i mappen demo", sv: "Ett svenskt kontor i mappen demo",
        en: "A Swedish office in the folder demo")
    case .municipality:
      Wording(
        da: "Kommunen (ellers helsingor; burlov er svensk).", sv: "Kommunen (annars helsingor; burlov är svensk).",
        en: "The municipality (else helsingor; burlov is Swedish).")
    case .seed:
      Wording(
        da: "Frø: et andet tal giver andre tal (ellers 1).", sv: "Frö: ett annat tal ger andra siffror (annars 1).",
        en: "Seed: another number gives other figures (else 1).")
    case .years:
      Wording(
        da: "Hvor mange år tilbage (ellers 2).", sv: "Hur många år bakåt (annars 2).",
        en: "How many years back (else 2).")
    case .curricula:
      Wording(
        da: "Mappen med undervisningsforløb, der skal stå på hylden (ellers Curricula, hvis den er her).",
        sv: "Mappen med kursinnehåll som ska stå på hyllan (annars Curricula, om den finns här).",
        en: "The folder with curricula for the shelf (else Curricula, if it is here).")
    case .step:
      Wording(
        da: "Opdigter {n} års ekspeditioner i {name}", sv: "Hittar på {n} års möten i {name}",
        en: "Inventing {n} {n|year|years} of sessions in {name}")
    case .next: Wording(da: "Prøv nu:", sv: "Prova nu:", en: "Now try:")
    case .desk: Wording(da: "en dag ved skranken", sv: "en dag vid disken", en: "a day at the desk")
    case .list: Wording(da: "de nyeste registreringer", sv: "de senaste registreringarna", en: "the newest entries")
    case .doctor: Wording(da: "er filerne i orden?", sv: "är filerna i ordning?", en: "are the files in order?")
    case .defaultFolderInUse:
      Wording(
        da: "Der er allerede et kontor i din egen datamappe, og det bliver ikke rørt. Læg det opdigtede for sig selv: "
          + "lods demo --data demo",
        sv: "Det finns redan ett kontor i din egen datamapp och det lämnas orört. Lägg det påhittade för sig: "
          + "lods demo --data demo",
        en: "There is an office in your own data folder already, and it is left alone. Put the invented one elsewhere: "
          + "lods demo --data demo")
    }
  }
}
