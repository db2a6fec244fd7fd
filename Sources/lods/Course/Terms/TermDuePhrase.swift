import Language

/// The texts of `lods term due` and `lods term run`.
enum TermDuePhrase: PhraseKey {
  case due, dueDetails, within, day, enrolled, least, offered, verdict, isHeld, lacks, none
  case run, runDetails, isRun, decided

  var wording: Wording {
    switch self {
    case .due:
      Wording(
        da: "Vis hold, hvor det skal afgøres, om de holdes", sv: "Visa grupper där det ska avgöras om de hålls",
        en: "Show terms of which it must be decided whether they are held")
    case .dueDetails:
      Wording(
        da:
          "Hold med et mindste antal, hvor det skal afgøres i dag, skulle være afgjort eller skal afgøres inden for en "
          + "uge. Er der ingen dag (--decides), er det en uge før start. Den, der er tilbudt en plads og ikke har "
          + "svaret, tælles ikke med.",
        sv:
          "Grupper med ett minsta antal där det ska avgöras i dag, borde ha avgjorts eller ska avgöras inom en vecka. "
          + "Finns ingen dag (--decides) är det en vecka före start. Den som har erbjudits en plats och inte svarat "
          + "räknas inte.",
        en:
          "Terms with a smallest number whose day of decision is today, past or within a week. Without a day "
          + "(--decides) it is a week before the start. Who was offered a seat and has not answered does not count.")
    case .within:
      Wording(
        da: "Så mange dage frem; ellers 7.", sv: "Så många dagar framåt; annars 7.", en: "So many days ahead; else 7.")
    case .day: Wording(da: "Afgøres", sv: "Avgörs", en: "Decided by")
    case .enrolled: Wording(da: "Tilmeldt", sv: "Anmälda", en: "Enrolled")
    case .least: Wording(da: "Mindst", sv: "Minst", en: "At least")
    case .offered: Wording(da: "Har et tilbud", sv: "Har erbjudande", en: "Offered")
    case .verdict: Wording(da: "Hvad så", sv: "Vad nu", en: "What now")
    case .isHeld: Wording(da: "holdes", sv: "hålls", en: "is held")
    case .lacks:
      Wording(
        da: "mangler {n}: ring rundt, flyt datoen, eller aflys",
        sv: "{n} saknas: ring runt, flytta datumet eller ställ in",
        en: "{n} missing: ring round, move the date, or cancel")
    case .none:
      Wording(
        da: "Der er ingen hold, der skal afgøres nu.", sv: "Det finns inga grupper att avgöra nu.",
        en: "No term has to be decided now.")
    case .run:
      Wording(
        da: "Beslut, at et hold holdes", sv: "Besluta att en grupp hålls", en: "Decide that a term is held")
    case .runDetails:
      Wording(
        da:
          "Også når der mangler nogen. Grunden læses fra standard input; ellers bliver der spurgt, og den må være tom. "
          + "Skal holdet ikke holdes, så aflys det: lods term cancel.",
        sv:
          "Också när det saknas någon. Skälet läses från standard in; annars ställs en fråga, och det får vara "
          + "tomt. Ska "
          + "gruppen inte hållas, ställ in den: lods term cancel.",
        en:
          "Also where some are missing. The reason is read from standard input; else you are asked, and it may be "
          + "empty. If the term is not to be held, cancel it: lods term cancel.")
    case .isRun:
      Wording(
        da: "Holdet {name} holdes med {n} {n|tilmeldt|tilmeldte}.",
        sv: "Gruppen {name} hålls med {n} {n|anmäld|anmälda}.",
        en: "Term {name} is held with {n} enrolled.")
    case .decided:
      Wording(
        da: "Det er afgjort den {day}, at holdet holdes.", sv: "Det avgjordes den {day} att gruppen hålls.",
        en: "It was decided on {day} that the term is held.")
    }
  }
}
