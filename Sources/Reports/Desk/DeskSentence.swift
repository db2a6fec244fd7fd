import Language

/// What the report on the desk says in plain sentences, and what a reader must know.
enum DeskSentence: PhraseKey {
  case total, none, tooFew, more, fewer, chance, byMore, byFewer, row, rows, unknown, noBefore, topTask, alone,
    emptyDays
  case compared, weekBefore, notOver, notOverYet, noHours, tooFewDays, otherwiseCounted, logging, overlap

  var wording: Wording {
    switch self {
    case .total:
      Wording(
        da: "{n} {n|ekspedition|ekspeditioner} i {period}.", sv: "{n} {n|möte|möten} under {period}.",
        en: "{n} {n|session|sessions} in {period}.")
    case .none:
      Wording(
        da: "Ingen ekspeditioner er registreret i {period}.", sv: "Inga möten är registrerade under {period}.",
        en: "No sessions were logged in {period}.")
    case .tooFew:
      Wording(
        da: "Der er for få ekspeditioner i {period} til, at tallene kan vises.",
        sv: "Det finns för få möten under {period} för att siffrorna ska kunna visas.",
        en: "There are too few sessions in {period} for figures to be published.")
    case .more:
      Wording(
        da: "Det er flere pr. bemandet dag end i {before}, og flere end tilfældigheder forklarer: mellem {low} og "
          + "{high}.",
        sv: "Det är fler per bemannad dag än under {before}, och fler än slumpen förklarar: mellan {low} och {high}.",
        en: "That is more for each staffed day than in {before}, and more than chance explains: between {low} and "
          + "{high}.")
    case .fewer:
      Wording(
        da: "Det er færre pr. bemandet dag end i {before}, og færre end tilfældigheder forklarer: mellem {low} og "
          + "{high}.",
        sv: "Det är färre per bemannad dag än under {before}, och färre än slumpen förklarar: mellan {low} och {high}.",
        en: "That is fewer for each staffed day than in {before}, and fewer than chance explains: between {low} and "
          + "{high}.")
    case .chance:
      Wording(
        da: "Forskellen fra {before} er ikke større, end tilfældigheder giver: Den ligger mellem {low} og {high} pr. "
          + "bemandet dag.",
        sv: "Skillnaden mot {before} är inte större än slumpen ger: den ligger mellan {low} och {high} per bemannad "
          + "dag.",
        en: "The difference from {before} is no greater than chance makes: it lies between {low} and {high} for each "
          + "staffed day.")
    case .byMore: Wording(da: "{share} flere", sv: "{share} fler", en: "{share} more")
    case .byFewer: Wording(da: "{share} færre", sv: "{share} färre", en: "{share} fewer")
    case .row:
      Wording(
        da: "{row} (mellem {low} og {high})", sv: "{row} (mellan {low} och {high})",
        en: "{row} (between {low} and {high})")
    case .rows:
      Wording(
        da: "Afviger mere fra {before}, end tilfældigheder forklarer, pr. bemandet dag: {rows}.",
        sv: "Avviker mer från {before} än slumpen förklarar, per bemannad dag: {rows}.",
        en: "Differ from {before} by more than chance explains, for each staffed day: {rows}.")
    case .unknown:
      Wording(
        da: "Det kan ikke siges, om der er sket en ændring siden {before}.",
        sv: "Det går inte att säga om något har ändrats sedan {before}.",
        en: "It cannot be said whether anything has changed since {before}.")
    case .noBefore:
      Wording(
        da: "Der er ingen tal fra {before} at sammenligne med.",
        sv: "Det finns inga siffror från {before} att "
          + "jämföra med.",
        en: "There are no figures of {before} to compare with.")
    case .topTask:
      Wording(
        da: "Flest kom med opgaven »{task}« ({n} {n|omtale|omtaler}).",
        sv: "Det vanligaste ärendet var ”{task}” ({n} {n|omnämnande|omnämnanden}).",
        en: "Most came for “{task}” ({n} {n|mention|mentions}).")
    case .alone:
      Wording(
        da: "Medarbejderne skønner, at borgeren kan selv næste gang i {share} af de ekspeditioner, hvor der er svaret "
          + "ja eller nej.",
        sv: "I {share} av de möten där svaret är ja eller nej bedömer personalen att besökaren klarar sig själv nästa "
          + "gång.",
        en: "In {share} of the sessions answered yes or no, staff believe that the citizen can do it alone next time.")
    case .emptyDays:
      Wording(
        da: "{n} af {all} bemandede dage er uden ekspeditioner: Ingen kom, eller ingen talte.",
        sv: "{n} av {all} bemannade dagar är utan möten: ingen kom, eller ingen räknade.",
        en: "{n} of {all} staffed days have no sessions: nobody came, or nobody counted.")
    case .compared:
      Wording(
        da: "Tallene står ved siden af {before}: {dayNow} bemandede dage nu, {dayBefore} dengang.",
        sv: "Siffrorna står bredvid {before}: {dayNow} bemannade dagar nu, {dayBefore} då.",
        en: "The figures stand beside {before}: {dayNow} staffed days now, {dayBefore} then.")
    case .weekBefore:
      Wording(
        da: "Året før havde ingen uge 53. Ugen er sammenlignet med {before}, som ligger 52 uger før.",
        sv: "Året innan hade ingen vecka 53. Veckan jämförs med {before}, som ligger 52 veckor tidigare.",
        en: "The year before had no week 53. The week is compared with {before}, which lies 52 weeks before.")
    case .notOver:
      Wording(
        da: "Perioden er ikke slut. Tallene går til og med {day} og er sammenlignet med lige så lang tid året før.",
        sv: "Perioden är inte slut. Siffrorna går till och med {day} och jämförs med lika lång tid året innan.",
        en: "The period is not over. The figures go to {day} and are compared with as long a time the year before.")
    case .notOverYet:
      Wording(
        da: "Perioden er ikke slut. Tallene går til og med {day}.",
        sv: "Perioden är inte slut. Siffrorna går till och med {day}.",
        en: "The period is not over. The figures go to {day}.")
    case .noHours:
      Wording(
        da: "Bemandede timer mangler for mindst ét bibliotek, så tallene er sammenlignet dag for dag i kalenderen. "
          + "Skriv "
          + "timerne på bibliotekets side.",
        sv: "Bemannade timmar saknas för minst ett bibliotek, så siffrorna jämförs dag för dag i kalendern. Ange "
          + "timmarna på bibliotekets sida.",
        en: "Staffed hours are missing for at least one branch, so that figures are compared by days of the calendar. "
          + "Set them on the branch's page.")
    case .tooFewDays:
      Wording(
        da: "Der er for få dage til at se, hvor meget tallene svinger, så forskelle kan ikke vurderes.",
        sv: "Det finns för få dagar för att se hur mycket siffrorna svänger, så skillnader kan inte bedömas.",
        en: "There are too few days to see how much figures vary, so that differences cannot be judged.")
    case .otherwiseCounted:
      Wording(
        da: "Så mange flere bemandede dage er uden ekspeditioner i den ene periode end i den anden, at de to ikke kan "
          + "sammenlignes: Der er nok talt på forskellig måde.",
        sv: "Så många fler bemannade dagar är utan möten i den ena perioden än i den andra att de inte kan jämföras: "
          + "räkningen har troligen gjorts på olika sätt.",
        en: "So many more staffed days are without sessions in one period than in the other that the two cannot be "
          + "compared: they were probably counted otherwise.")
    case .logging:
      Wording(
        da: "Tallene vokser også, når registreringen bliver bedre. De tæller ekspeditioner og ikke borgere.",
        sv: "Siffrorna växer också när registreringen blir bättre. De räknar möten och inte personer.",
        en: "Figures also grow when logging gets better. They count sessions, not citizens.")
    case .overlap:
      Wording(
        da: "Tal på 1 til 4 er skjult, og så mange andre, at de ikke kan regnes ud af denne rapport. Rapporten er til "
          + "brug i huset: Sammen med en anden rapport, for eksempel kvartalets eller ét biblioteks, kan den vise et "
          + "lille tal. Skal tal ud af huset, så frigiv dem først.",
        sv: "Tal från 1 till 4 är dolda, och så många andra att de inte går att räkna ut ur den här rapporten. "
          + "Rapporten är till för bruk i huset: tillsammans med en annan rapport, till exempel kvartalets eller ett "
          + "biblioteks, kan den visa ett litet tal. Ska siffror ut ur huset, offentliggör dem först.",
        en: "Figures of 1 to 4 are hidden, and so many others that they cannot be worked out from this report. The "
          + "report is for use in the house: together with another one, as that of the quarter or of one branch, it "
          + "may "
          + "show a small figure. What is to leave the house must be released first.")
    }
  }
}
