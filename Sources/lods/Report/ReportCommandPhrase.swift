import Language

/// The texts of `lods report`.
enum ReportCommandPhrase: PhraseKey {
  case summary, details, desk, periodDetails, deskExample, htmlExample
  case borgerservice, borgerserviceDetails, csvExample, weeksExample, owners, ownersDetails, ownersExample, dst, kb
  case weeksValue, weeks, costValue, hourCost, weeksAndPeriod
  case periodValue, period, purpose, format, output, written, writtenWithBook, notReleasable
  case notReleased, branchNotReleased, releasedExample

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Rapporter fra skranken og kurserne", sv: "Rapporter från disken och kurserna",
        en: "Reports on desk and courses")
    case .details:
      Wording(
        da: "Rapporter er til brug i huset, når intet andet er sagt: Små tal er skjult. Med --for internal er alle tal "
          + "med; det noteres, og rapporten er mærket. Med --for publication vises kun, hvad der er frigivet.",
        sv: "Rapporter är för bruk i huset om inget annat sägs: små tal är dolda. Med --for internal är alla tal med; "
          + "det noteras och rapporten är märkt. Med --for publication visas bara det som är offentliggjort.",
        en: "Reports are for use in the house unless you say otherwise: small figures are hidden. With --for internal "
          + "all figures are there; that is noted, and the report is marked. With --for publication only what was "
          + "released is shown.")
    case .desk:
      Wording(
        da: "Ekspeditioner, opgaver, hjælp og udfald i en periode",
        sv: "Möten, ärenden, hjälp och utfall under en "
          + "period",
        en: "Sessions, tasks, help and outcome of a period")
    case .periodDetails:
      Wording(
        da: "Perioden er en uge (2026-W10), en måned (2026-03), et kvartal (2026-Q1), et halvår (2026-H1), et år "
          + "(2026) "
          + "eller to datoer (2026-03-01..2026-03-31). Uden periode vises den sidste hele måned.",
        sv: "Perioden är en vecka (2026-W10), en månad (2026-03), ett kvartal (2026-Q1), ett halvår (2026-H1), ett år "
          + "(2026) eller två datum (2026-03-01..2026-03-31). Utan period visas den senaste hela månaden.",
        en: "The period is a week (2026-W10), a month (2026-03), a quarter (2026-Q1), a half-year (2026-H1), a year "
          + "(2026) or two dates (2026-03-01..2026-03-31). Without one, the last whole month is shown.")
    case .deskExample:
      Wording(
        da: "Tredje kvartal til brug i huset", sv: "Tredje kvartalet för bruk i huset",
        en: "The third quarter for use in the house")
    case .htmlExample:
      Wording(
        da: "Hele året til eget brug, som en side til at printe",
        sv: "Hela året för eget bruk, som en sida att "
          + "skriva ut",
        en: "The whole year for your own use, as a page to print")
    case .borgerservice:
      Wording(
        da: "Kanal, opgave, information eller sag og ejer, som i tælleuger",
        sv: "Kanal, ärende, information eller ärende och ägare, som under räkneveckor",
        en: "Channel, task, information or transaction and owner, as in counting weeks")
    case .borgerserviceDetails:
      Wording(
        da: "Med --weeks tælles kun de uger, og året skønnes ud fra dem. Uden --weeks gælder de uger, som er sat for "
          + "feltet contact, når perioden er et år (se: lods setting).",
        sv: "Med --weeks räknas bara de veckorna, och året uppskattas från dem. Utan --weeks gäller de veckor som är "
          + "satta för fältet contact när perioden är ett år (se: lods setting).",
        en: "With --weeks only those weeks are counted, and the year is estimated from them. Without it the weeks "
          + "set for "
          + "the field contact hold where the period is a year (see: lods setting).")
    case .csvExample:
      Wording(
        da: "Årets tal med kodebog til dataafdelingen", sv: "Årets siffror med kodbok till dataavdelningen",
        en: "The year's figures with a code book for the data office")
    case .weeksExample:
      Wording(
        da: "To tælleuger og et skøn over året", sv: "Två räkneveckor och en uppskattning av året",
        en: "Two counting weeks and an estimate of the year")
    case .owners:
      Wording(
        da: "Hvis løsninger fylder i skranken: timer og kroner på én side",
        sv: "Vems lösningar fyller disken: timmar och kronor på en sida",
        en: "Whose solutions fill the desk: hours and money on one page")
    case .ownersDetails:
      Wording(
        da: "Uden --hour-cost vises kun timer. Timeprisen er jeres egen; programmet gætter den ikke.",
        sv: "Utan --hour-cost visas bara timmar. Timpriset är ert eget; programmet gissar det inte.",
        en: "Without --hour-cost only hours are shown. The cost of an hour is yours; the program does not guess it.")
    case .ownersExample:
      Wording(
        da: "Årets side, før den går til udvalget", sv: "Årets sida, innan den går till nämnden",
        en: "The year's page, before it goes to the committee")
    case .dst:
      Wording(
        da: "Det, loggen kan og ikke kan sige til Danmarks Statistiks skema",
        sv: "Det loggen kan och inte kan säga till Danmarks Statistiks enkät",
        en: "What the log can and cannot say to the form of Danmarks Statistik")
    case .kb:
      Wording(
        da: "Det, loggen kan og ikke kan sige til Kungliga bibliotekets skema",
        sv: "Det loggen kan och inte kan säga till Kungliga bibliotekets enkät",
        en: "What the log can and cannot say to the form of Kungliga biblioteket")
    case .weeksValue: Wording(da: "UGER", sv: "VECKOR", en: "WEEKS")
    case .weeks:
      Wording(
        da: "Tælleuger, som 2026-W10,2026-W43.", sv: "Räkneveckor, som 2026-W10,2026-W43.",
        en: "Counting weeks, as 2026-W10,2026-W43.")
    case .costValue: Wording(da: "BELØB", sv: "BELOPP", en: "AMOUNT")
    case .hourCost:
      Wording(
        da: "Hvad en time ved skranken koster, i landets valuta.",
        sv: "Vad en timme vid disken kostar, i landets "
          + "valuta.",
        en: "What an hour at the desk costs, in the country's currency.")
    case .weeksAndPeriod:
      Wording(
        da: "Vælg enten --period eller --weeks.", sv: "Välj antingen --period eller --weeks.",
        en: "Choose either --period or --weeks.")
    case .periodValue: Wording(da: "PERIODE", sv: "PERIOD", en: "PERIOD")
    case .period:
      Wording(
        da: "Perioden, som 2026-Q1 (ellers den sidste hele måned).",
        sv: "Perioden, som 2026-Q1 (annars den senaste hela månaden).",
        en: "The period, as 2026-Q1 (else the last whole month).")
    case .purpose:
      Wording(
        da: "Hvem tallene er til: alle (kun frigivne tal), huset (små tal skjules) eller kun kontoret selv (alle tal).",
        sv: "Vem siffrorna är till: alla (bara offentliggjorda), huset (små tal döljs) eller bara kontoret (alla tal).",
        en: "For whom the figures are: everybody (released ones only), the house (small ones are hidden), the office.")
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
    case .notReleasable:
      Wording(
        da: "Intet i denne rapport kan offentliggøres: Kun frigivne tabeller må ud af huset. Lav en med lods release "
          + "propose, eller brug rapporten i huset med --for house.",
        sv: "Inget i den här rapporten kan offentliggöras: bara offentliggjorda tabeller får lämna huset. Gör en med "
          + "lods release propose, eller använd rapporten i huset med --for house.",
        en: "Nothing of this report can be published: only released tables may leave the house. Make one with lods "
          + "release propose, or use the report in the house with --for house.")
    case .notReleased:
      Wording(
        da: "Der er ikke frigivet tal for netop {period}. Se, hvad der kan frigives, med lods release propose --period "
          + "{code}, eller brug rapporten i huset med --for house.",
        sv: "Inga siffror är offentliggjorda för just {period}. Se vad som kan offentliggöras med lods release propose "
          + "--period {code}, eller använd rapporten i huset med --for house.",
        en: "No figures were released for just {period}. See what can be released by lods release propose --period "
          + "{code}, or use the report in the house with --for house.")
    case .branchNotReleased:
      Wording(
        da: "Frigivne tal gælder hele kontoret. Udelad --branch, eller brug rapporten i huset med --for house.",
        sv: "Offentliggjorda siffror gäller hela kontoret. Utelämna --branch, eller använd rapporten i huset med --for "
          + "house.",
        en: "Released figures are for the whole office. Leave out --branch, or use the report in the house with --for "
          + "house.")
    case .releasedExample:
      Wording(
        da: "Halvårets frigivne tal som en side til alle",
        sv: "Halvårets offentliggjorda siffror som en sida till alla",
        en: "The half-year's released figures as a page for everybody")
    case .written: Wording(da: "Rapporten er skrevet.", sv: "Rapporten är skriven.", en: "The report is written.")
    case .writtenWithBook:
      Wording(
        da: "Rapporten er skrevet, og kodebogen ligger ved siden af.",
        sv: "Rapporten är skriven, och kodboken ligger bredvid.",
        en: "The report is written, and the code book lies beside it.")
    }
  }
}
