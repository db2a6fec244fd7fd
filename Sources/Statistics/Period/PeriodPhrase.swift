import Language

/// The names of periods, and what can be wrong with them.
enum PeriodPhrase: PhraseKey {
  case week, quarter, firstHalf, secondHalf, year, span, months
  case notAPeriod, noSuchWeek, endsBeforeItBegins, tooLong

  var wording: Wording {
    switch self {
    case .week: Wording(da: "uge {n} {year}", sv: "vecka {n} {year}", en: "week {n} of {year}")
    case .quarter: Wording(da: "{n}. kvartal {year}", sv: "kvartal {n} {year}", en: "quarter {n} of {year}")
    case .firstHalf: Wording(da: "1. halvår {year}", sv: "första halvåret {year}", en: "first half of {year}")
    case .secondHalf: Wording(da: "2. halvår {year}", sv: "andra halvåret {year}", en: "second half of {year}")
    case .year: Wording(same: "{year}")
    case .span:
      Wording(
        da: "perioden {first} til {last}", sv: "perioden {first} till {last}", en: "the period {first} to {last}")
    case .months:
      Wording(
        da: "perioden {first} til {last}", sv: "perioden {first} till {last}", en: "the period {first} to {last}")
    case .notAPeriod:
      Wording(
        da: "Perioden kan ikke læses. Skriv en uge (2026-W10), en måned (2026-03), et kvartal (2026-Q1), et halvår "
          + "(2026-H1), et år (2026) eller to datoer (2026-03-01..2026-03-31).",
        sv: "Perioden går inte att läsa. Skriv en vecka (2026-W10), en månad (2026-03), ett kvartal (2026-Q1), ett "
          + "halvår (2026-H1), ett år (2026) eller två datum (2026-03-01..2026-03-31).",
        en: "The period cannot be read. Write a week (2026-W10), a month (2026-03), a quarter (2026-Q1), a half-year "
          + "(2026-H1), a year (2026) or two dates (2026-03-01..2026-03-31).")
    case .noSuchWeek:
      Wording(
        da: "Det år har ingen uge med det nummer. Et år har 52 eller 53 uger.",
        sv: "Det året har ingen vecka med det numret. Ett år har 52 eller 53 veckor.",
        en: "That year has no week of that number. A year has 52 or 53 weeks.")
    case .endsBeforeItBegins:
      Wording(
        da: "Perioden slutter, før den begynder. Skriv den første dag først.",
        sv: "Perioden slutar innan den börjar. Skriv första dagen först.",
        en: "The period ends before it begins. Write the first day first.")
    case .tooLong:
      Wording(
        da: "Perioden er længere end 20 år. Vælg en kortere.", sv: "Perioden är längre än 20 år. Välj en kortare.",
        en: "The period is longer than 20 years. Choose a shorter one.")
    }
  }
}
