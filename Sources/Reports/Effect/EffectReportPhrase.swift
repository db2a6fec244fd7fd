import Language

/// The texts of the report on effect.
enum EffectReportPhrase: PhraseKey {
  case title, source, noCards, tooFewCards, cards, cardsOf, dropout, pairs, pairsAlike, fewPairs, pairsWithheld
  case response, responseRule, ends, endsRule, noLearners, withheld, objectives, objectivesRule, paired, pairedRule
  case desk, deskRule, weakSign
  case bothMeasures, noControl, leavers, notEnded, unclearCodes, weeksNotOver, hiddenNote

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Effekt: {title}", sv: "Effekt: {title}", en: "Effect: {title}")
    case .source:
      Wording(
        da: "Kursisternes kort og holdets tilmeldinger, {office}.",
        sv: "Deltagarnas kort och gruppens anmälningar, {office}.",
        en: "Learners' cards and the enrolments, {office}.")
    case .noCards:
      Wording(da: "Ingen kort er tastet endnu.", sv: "Inga kort är inmatade än.", en: "No cards were entered yet.")
    case .tooFewCards:
      Wording(
        da: "Der er for få kort til, at tallene kan vises.",
        sv: "Det finns för få kort för att siffrorna ska kunna visas.",
        en: "There are too few cards for figures to be published.")
    case .cards:
      Wording(
        da: "Der er {before} kort fra før holdet og {after} fra efter.",
        sv: "Det finns {before} kort från före gruppen och {after} från efter.",
        en: "There are {before} cards from before the term and {after} from after.")
    case .cardsOf:
      Wording(
        da: "{before} kort er udfyldt før af {start} kursister, og {after} efter af de {end}, der stadig var med.",
        sv:
          "{before} kort är ifyllda före av {start} deltagare, och {after} efter av de {end} som fortfarande var med.",
        en: "{before} cards were filled in before by {start} learners, and {after} after by the {end} who were still "
          + "there.")
    case .dropout:
      Wording(
        da: "{n} af {start} kursister gennemførte ikke (95 %-interval {low} til {high}).",
        sv: "{n} av {start} deltagare genomförde inte (95-procentsintervall {low} till {high}).",
        en: "{n} of {start} learners did not complete it (95 % interval {low} to {high}).")
    case .pairs:
      Wording(
        da:
          "{pairs} kursister har to kort, der hører sammen. På {n} af {all} linjer i tabellen var der flere, "
          + "der steg, end der faldt, og det er mere, end tilfældet forklarer; på {fell} var der flere, der "
          + "faldt.",
        sv:
          "{pairs} deltagare har två kort som hör ihop. På {n} av {all} rader i tabellen var det fler som "
          + "steg än som sjönk, mer än slumpen förklarar; på {fell} var det fler som sjönk.",
        en:
          "{pairs} learners have two cards that belong together. In {n} of {all} lines of the table more rose than "
          + "fell, beyond "
          + "what chance explains; in {fell} more fell.")
    case .pairsAlike:
      Wording(
        da: "{pairs} kursister har to kort, der hører sammen. Ingen linje i tabellen ændrede sig mere, end tilfældet "
          + "kan forklare.",
        sv: "{pairs} deltagare har två kort som hör ihop. Ingen rad i tabellen ändrades mer än slumpen kan förklara.",
        en: "{pairs} learners have two cards that belong together. No line of the table changed beyond what chance "
          + "explains.")
    case .fewPairs:
      Wording(
        da: "Færre end {n} kursister har to kort, der hører sammen, så kortene læses ikke parvis.",
        sv: "Färre än {n} deltagare har två kort som hör ihop, så korten läses inte parvis.",
        en: "Fewer than {n} learners have two cards that belong together, so that cards are not read by pairs.")
    case .pairsWithheld:
      Wording(
        da: "Den parvise læsning er holdt tilbage: Den ville vise et tal fra 1 til 4.",
        sv: "Den parvisa läsningen hålls inne: den skulle visa ett tal från 1 till 4.",
        en: "The reading by pairs is kept back: it would show a figure from 1 to 4.")
    case .response: Wording(da: "Hvor mange svarede?", sv: "Hur många svarade?", en: "How many answered?")
    case .responseRule:
      Wording(
        da: "Før: af dem, der havde en plads den første dag. Efter: af dem, der var med til sidst.",
        sv: "Före: av dem som hade plats den första dagen. Efter: av dem som var med på slutet.",
        en: "Before: of those who had a seat on the first day. After: of those who were there at the end.")
    case .ends: Wording(da: "Hvor mange faldt fra?", sv: "Hur många hoppade av?", en: "How many dropped out?")
    case .endsRule:
      Wording(
        da: "Kursister med en plads den første dag. Gennemført er den andel af gangene, som holdet kræver; delvist er "
          + "færre gange.",
        sv: "Deltagare med plats den första dagen. Genomfört är den andel av träffarna som gruppen kräver; delvis är "
          + "färre träffar.",
        en: "Learners with a seat on the first day. Completed is the share of dates that the term asks for; partly is "
          + "fewer dates.")
    case .noLearners:
      Wording(
        da: "Holdet har ingen tilmeldte, så frafaldet kan ikke tælles.",
        sv: "Gruppen har inga anmälda, så avhoppen går inte att räkna.",
        en: "Nobody signed up for the term, so that drop-out cannot be counted.")
    case .withheld:
      Wording(
        da: "Tallene er holdt tilbage, fordi for mange af dem er små.",
        sv: "Siffrorna hålls inne, eftersom för många av dem är små.",
        en: "The figures are kept back because too many of them are small.")
    case .objectives:
      Wording(
        da: "Hvad kan de før og efter?", sv: "Vad kan de före och efter?", en: "What can they do before and after?")
    case .objectivesRule:
      Wording(
        da: "Andelen af alle kort før og alle kort efter; det er ikke nødvendigvis de samme kursister. 4 og 5 er de to "
          + "højeste af fem felter.",
        sv:
          "Andelen av alla kort före och alla kort efter; det är inte säkert samma deltagare. 4 och 5 är de två högsta "
          + "av fem rutor.",
        en:
          "The share of all cards before and all cards after; they are not necessarily the same learners. 4 and 5 are "
          + "the two highest of five boxes.")
    case .paired:
      Wording(
        da: "De samme kursister før og efter", sv: "Samma deltagare före och efter",
        en: "The same learners before and after")
    case .pairedRule:
      Wording(
        da: "Kun kursister, der har svaret på begge kort, og kun linjer med mindst 8 af dem. Steg er et højere felt, "
          + "eller at opgaven gik bedre.",
        sv: "Bara deltagare som har svarat på båda korten, och bara rader med minst 8 av dem. Steg är en högre ruta, "
          + "eller att uppgiften gick bättre.",
        en:
          "Only learners who answered on both cards, and only lines with at least 8 of them. Rose is a higher box, or "
          + "that the task went better.")
    case .desk:
      Wording(da: "Ved skranken før og efter", sv: "Vid disken före och efter", en: "At the desk before and after")
    case .deskRule:
      Wording(
        da:
          "Ekspeditioner om {tasks} på holdets bibliotek i de 13 uger før den første og efter den sidste gang. Svaret "
          + "er medarbejderens skøn.",
        sv: "Möten om {tasks} på gruppens bibliotek under de 13 veckorna före den första och efter den sista träffen. "
          + "Svaret är personalens bedömning.",
        en: "Sessions about {tasks} at the term's branch in the 13 weeks before the first and after the last date. The "
          + "answer is what staff believe.")
    case .weakSign:
      Wording(
        da:
          "Det er et svagt tegn: Det er andre borgere end kursisterne, de kan have fået anden hjælp, og meget andet "
          + "kan "
          + "være ændret.",
        sv:
          "Det är ett svagt tecken: det är andra besökare än deltagarna, de kan ha fått annan hjälp, och mycket annat "
          + "kan ha ändrats.",
        en:
          "It is a weak sign: these are other citizens than the learners, they may have had other help, and much else "
          + "may have changed.")
    case .bothMeasures:
      Wording(
        da:
          "Læs de to linjer under hvert mål sammen. Når folk over 60 skønner selv, passer det ofte ikke med en prøve; "
          + "derfor står opgaven ved siden af.",
        sv: "Läs de två raderna under varje mål tillsammans. När personer över 60 bedömer sig själva stämmer det ofta "
          + "inte med ett prov; därför står uppgiften bredvid.",
        en:
          "Read the two lines under each objective together. What people over 60 say of themselves often does not fit "
          + "a test; so the task stands beside it.")
    case .noControl:
      Wording(
        da:
          "Tallene viser, hvad der skete, mens holdet var i gang, og ikke, hvad der skete på grund af det: Der er "
          + "ingen "
          + "at sammenligne med, som ikke var på hold.",
        sv: "Siffrorna visar vad som hände medan gruppen pågick, inte vad som hände tack vare den: det finns ingen att "
          + "jämföra med som inte var med.",
        en:
          "The figures show what happened while the term went on, not what happened because of it: there is nobody to "
          + "compare with who did not take part.")
    case .leavers:
      Wording(
        da: "De, der faldt fra, har intet kort efter. Det kan få tallene efter til at se bedre ud, end de er.",
        sv: "De som hoppade av har inget kort efter. Det kan få siffrorna efter att se bättre ut än de är.",
        en: "Those who dropped out have no card after. That may make the figures after look better than they are.")
    case .notEnded:
      Wording(
        da: "Ikke alle er afsluttet endnu, så frafaldet kan vokse.",
        sv: "Alla är inte avslutade än, så avhoppen kan "
          + "bli fler.",
        en: "Not all have been ended yet, so that drop-out may grow.")
    case .unclearCodes:
      Wording(
        da: "Kort, hvor to kursister havde valgt den samme kode, er ikke lagt sammen to og to.",
        sv: "Kort där två deltagare hade valt samma kod är inte ihopparade.",
        en: "Cards of learners who chose the same code are not paired.")
    case .weeksNotOver:
      Wording(
        da: "De 13 uger efter holdet slutter først {day}, så tallene fra skranken er ikke færdige.",
        sv: "De 13 veckorna efter gruppen slutar först {day}, så siffrorna från disken är inte färdiga.",
        en: "The 13 weeks after the term end on {day}, so that the figures of the desk are not complete.")
    case .hiddenNote:
      Wording(
        da:
          "Tal på 1 til 4 er skjult, og så mange andre, at de ikke kan regnes ud af denne rapport. Den er til brug i "
          + "huset: Sammen med rapporten om alle hold kan den vise et lille tal.",
        sv:
          "Tal från 1 till 4 är dolda, och så många andra att de inte går att räkna ut ur den här rapporten. Den är "
          + "för bruk i huset: tillsammans med rapporten om alla grupper kan den visa ett litet tal.",
        en: "Figures of 1 to 4 are hidden, and so many others that they cannot be worked out from this report. It is "
          + "for use in the house: together with the report on all terms it may show a small figure.")
    }
  }
}
