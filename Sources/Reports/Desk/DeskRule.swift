import Language

/// How the figures of the desk were counted, under each section.
enum DeskRule: PhraseKey {
  case sessions, mentions, course, courseDays, courseBefore, channels, weekdays, hours, reasons, barriers, pathways,
    alone, gaps, days, measures
  case chance, source, withheld, hoursNotWhole, monthOnlyFirst

  var wording: Wording {
    switch self {
    case .sessions:
      Wording(
        da: "Hver ekspedition tæller én gang.", sv: "Varje möte räknas en gång.", en: "Each session counts once.")
    case .mentions:
      Wording(
        da: "Tallene er omtaler: En ekspedition med to opgaver tæller under begge.",
        sv: "Siffrorna är omnämnanden: ett möte med två ärenden räknas under båda.",
        en: "The figures are mentions: a session with two tasks counts under both.")
    case .course:
      Wording(
        da: "Af bestilte tider og besøg gemmes kun måneden; de tæller den første i måneden.",
        sv: "Av bokade tider och besök sparas bara månaden; de räknas den första i månaden.",
        en: "Of booked times and visits only the month is kept; they count on the first of it.")
    case .courseDays:
      Wording(
        da: "Bestilte tider og besøg er ikke med i ugerne, for af dem gemmes kun måneden. Den første og den sidste uge "
          + "kan være afkortet af perioden.",
        sv: "Bokade tider och besök är inte med i veckorna, för av dem sparas bara månaden. Den första och den sista "
          + "veckan kan vara avkortade av perioden.",
        en: "Booked times and visits are not in the weeks, since only their month is kept. The first and the last week "
          + "may be cut by the period.")
    case .courseBefore:
      Wording(
        da: "Året før er den samme uge eller måned; feltet er tomt, hvor de to ikke har de samme dage.",
        sv: "Året innan är samma vecka eller månad; fältet är tomt där de två inte har samma dagar.",
        en: "The year before is the same week or month; it is empty where the two do not have the same days.")
    case .channels:
      Wording(
        da: "Hver ekspedition har én kanal.", sv: "Varje möte har en kanal.", en: "Each session has one channel.")
    case .weekdays:
      Wording(
        da: "Af bestilte tider og besøg gemmes kun måneden, så en enkelt borgers tid ikke kan findes igen.",
        sv: "Av bokade tider och besök sparas bara månaden, så att ingen enskild persons tid går att hitta.",
        en: "Of booked times and visits only the month is kept, so that no citizen's time can be found again.")
    case .hours:
      Wording(
        da: "Timen gemmes kun for hele kvartaler og uden andre oplysninger. En ekspedition, der er rettet eller "
          + "annulleret senere, står stadig i sin time. Minutter og personer gemmes ikke pr. time.",
        sv: "Timmen sparas bara för hela kvartal och utan andra uppgifter. Ett möte som har rättats eller makulerats "
          + "senare står kvar i sin timme. Minuter och personer sparas inte per timme.",
        en: "The hour is kept for whole quarters only and with nothing else. A session that was corrected or voided "
          + "later still stands in its hour. Minutes and persons are not kept by hour.")
    case .hoursNotWhole:
      Wording(
        da: "Timen på dagen gemmes kun for hele kvartaler, så den ikke kan føres tilbage til en borger. Vælg et "
          + "kvartal, et halvår eller et år for at se den.",
        sv: "Timmen på dagen sparas bara för hela kvartal, så att den inte går att knyta till en person. Välj ett "
          + "kvartal, ett halvår eller ett år för att se den.",
        en: "The hour of the day is kept for whole quarters only, so that it cannot be traced to a citizen. Choose a "
          + "quarter, a half-year or a year to see it.")
    case .reasons:
      Wording(
        da: "Kun ekspeditioner, hvor en grund er registreret.", sv: "Bara möten där ett skäl är registrerat.",
        en: "Only sessions for which a reason was recorded.")
    case .barriers:
      Wording(
        da: "Tallene er omtaler: En ekspedition kan have flere barrierer. Andelen er af de ekspeditioner, hvor "
          + "barrierer er registreret.",
        sv: "Siffrorna är omnämnanden: ett möte kan ha flera hinder. Andelen är av de möten där hinder är "
          + "registrerade.",
        en: "The figures are mentions: a session may have several barriers. Shares are of the sessions for which "
          + "barriers were recorded.")
    case .pathways:
      Wording(
        da: "Tallene er omtaler: En borger kan få vist flere veje.",
        sv: "Siffrorna är omnämnanden: en person kan få flera vägar visade.",
        en: "The figures are mentions: a citizen may be shown several ways.")
    case .alone:
      Wording(
        da: "Medarbejderens skøn. Andelen er af de ekspeditioner, hvor der er svaret ja eller nej. Intervallet er "
          + "Wilsons 95 %-interval, forskellen er Newcombes; begge er gjort bredere, fordi ekspeditioner kommer i "
          + "klumper.",
        sv: "Personalens bedömning. Andelen är av de möten där svaret är ja eller nej. Intervallet är Wilsons "
          + "95-procentsintervall, skillnaden är Newcombes; båda är gjorda bredare eftersom möten kommer i klungor.",
        en: "What staff believe. The share is of the sessions answered yes or no. The interval is Wilson's 95 % "
          + "interval, the difference is Newcombe's; both are widened, since sessions come in clumps.")
    case .gaps:
      Wording(
        da: "Felter, som kontoret spørger om. Et felt, der kun spørges om i nogle uger eller hver tiende gang, mangler "
          + "oftest med vilje.",
        sv: "Fält som kontoret frågar om. Ett fält som bara frågas vissa veckor eller var tionde gång saknas oftast "
          + "med avsikt.",
        en: "Fields that the office asks for. One that is asked in some weeks or one time in ten is mostly missing on "
          + "purpose.")
    case .days:
      Wording(
        da: "En bemandet dag uden ekspeditioner betyder, at ingen kom, eller at ingen talte; loggen kan ikke kende "
          + "forskel. Af bestilte tider og besøg gemmes dagen ikke.",
        sv: "En bemannad dag utan möten betyder att ingen kom eller att ingen räknade; loggen ser ingen skillnad. Av "
          + "bokade tider och besök sparas inte dagen.",
        en: "A staffed day without sessions means that nobody came or that nobody counted; the log cannot tell which. "
          + "Of booked times and visits the day is not kept.")
    case .measures:
      Wording(
        da: "Kun det, der er registreret: Minutter og personer er ikke regnet op til alle ekspeditioner.",
        sv: "Bara det som är registrerat: minuter och personer är inte uppräknade till alla möten.",
        en: "Only what was recorded: minutes and persons are not scaled up to all sessions.")
    case .chance:
      Wording(
        da: "Forskellen er pr. bemandet dag. \"Flere\" og \"færre\" betyder mere, end tilfældigheder forklarer: "
          + "intervallerne er 95 % for hele listen, dagenes udsving er regnet med, og der er taget højde for, at mange "
          + "rækker ses på en gang (Holm).",
        sv: "Skillnaden är per bemannad dag. \"Fler\" och \"färre\" betyder mer än slumpen förklarar: intervallen är "
          + "95 % för hela listan, dagarnas svängningar är inräknade, och hänsyn är tagen till att många rader läses "
          + "samtidigt (Holm).",
        en: "The difference is for each staffed day. \"More\" and \"fewer\" mean more than chance explains: intervals "
          + "are 95 % for the whole list, the ups and downs of days are counted in, and so is looking at many rows at "
          + "once (Holm).")
    case .source:
      Wording(da: "Skrankens log, {office}", sv: "Diskens logg, {office}", en: "The desk's log, {office}")
    case .withheld:
      Wording(
        da: "Fordelingen er skjult, fordi den rummer små tal, som ikke kan skjules på anden måde.",
        sv: "Fördelningen är dold eftersom den rymmer små tal som inte går att dölja på annat sätt.",
        en: "This breakdown is hidden, because it holds small figures that cannot be hidden otherwise.")
    case .monthOnlyFirst:
      Wording(
        da: "Af bestilte tider og besøg gemmes kun måneden. De tæller i den periode, som den første i måneden ligger "
          + "i.",
        sv: "Av bokade tider och besök sparas bara månaden. De räknas i den period där den första i månaden ligger.",
        en: "Of booked times and visits only the month is kept. They count in the period that the first of it lies in.")
    }
  }
}
