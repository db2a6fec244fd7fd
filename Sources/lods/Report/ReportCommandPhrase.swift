import Language

/// The texts of `lods report`.
enum ReportCommandPhrase: PhraseKey {
  case summary, details, desk, periodDetails, deskExample, htmlExample
  case periodValue, period, purpose, format, output, written, writtenWithBook

  var wording: Wording {
    switch self {
    case .summary: Wording(da: "Rapporter fra skranken", sv: "Rapporter från disken", en: "Reports on the desk")
    case .details:
      Wording(
        da: "Rapporter er til offentliggørelse, når intet andet er sagt: Små tal er skjult. Med --for internal er alle tal "
          + "med; det noteres, og rapporten er mærket.",
        sv: "Rapporter är till för publicering om inget annat sägs: små tal är dolda. Med --for internal är alla tal med; "
          + "det noteras och rapporten är märkt.",
        en: "Reports are for publication unless you say otherwise: small figures are hidden. With --for internal all "
          + "figures are there; that is noted, and the report is marked.")
    case .desk:
      Wording(
        da: "Ekspeditioner, opgaver, hjælp og udfald i en periode", sv: "Möten, ärenden, hjälp och utfall under en period",
        en: "Sessions, tasks, help and outcome of a period")
    case .periodDetails:
      Wording(
        da: "Perioden er en uge (2026-W10), en måned (2026-03), et kvartal (2026-Q1), et halvår (2026-H1), et år (2026) "
          + "eller to datoer (2026-03-01..2026-03-31). Uden periode vises den sidste hele måned.",
        sv: "Perioden är en vecka (2026-W10), en månad (2026-03), ett kvartal (2026-Q1), ett halvår (2026-H1), ett år "
          + "(2026) eller två datum (2026-03-01..2026-03-31). Utan period visas den senaste hela månaden.",
        en: "The period is a week (2026-W10), a month (2026-03), a quarter (2026-Q1), a half-year (2026-H1), a year "
          + "(2026) or two dates (2026-03-01..2026-03-31). Without one, the last whole month is shown.")
    case .deskExample:
      Wording(
        da: "Tredje kvartal, som det må offentliggøres", sv: "Tredje kvartalet, som det får publiceras",
        en: "The third quarter, as it may be published")
    case .htmlExample:
      Wording(
        da: "Hele året til eget brug, som en side til at printe", sv: "Hela året för eget bruk, som en sida att skriva ut",
        en: "The whole year for your own use, as a page to print")
    case .periodValue: Wording(da: "PERIODE", sv: "PERIOD", en: "PERIOD")
    case .period:
      Wording(
        da: "Perioden, som 2026-Q1 (ellers den sidste hele måned).",
        sv: "Perioden, som 2026-Q1 (annars den senaste hela månaden).",
        en: "The period, as 2026-Q1 (else the last whole month).")
    case .purpose:
      Wording(
        da: "Hvem tallene er til: alle (små tal skjules) eller kun kontoret selv.",
        sv: "Vem siffrorna är till: alla (små tal döljs) eller bara kontoret självt.",
        en: "For whom the figures are: everybody (small ones are hidden) or the office alone.")
    case .format:
      Wording(
        da: "Formen; csv er til databehandling, excel til regneark.",
        sv: "Formen; csv är för databehandling, excel för kalkylark.",
        en: "The form; csv is for data work, excel for spreadsheets.")
    case .output:
      Wording(
        da: "Skriv til en fil i stedet for skærmen; en csv får sin kodebog ved siden af.",
        sv: "Skriv till en fil i stället för skärmen; en csv får sin kodbok bredvid.",
        en: "Write to a file instead of the screen; a csv gets its code book beside it.")
    case .written: Wording(da: "Rapporten er skrevet.", sv: "Rapporten är skriven.", en: "The report is written.")
    case .writtenWithBook:
      Wording(
        da: "Rapporten er skrevet, og kodebogen ligger ved siden af.",
        sv: "Rapporten är skriven, och kodboken ligger bredvid.",
        en: "The report is written, and the code book lies beside it.")
    }
  }
}
