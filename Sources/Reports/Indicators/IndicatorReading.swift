import Language

/// How to read an indicator.
struct IndicatorReading: PhraseKey {
  /// The indicator.
  let indicator: Indicator

  static let allCases = Indicator.allCases.map { IndicatorReading(indicator: $0) }

  var wording: Wording {
    switch indicator {
    case .staffedHour:
      Wording(
        da: "Et højere tal er mere travlhed, ikke bedre hjælp. Se først, om andelen, der er registreret, har "
          + "flyttet sig.",
        sv: "En högre siffra är mer att göra, inte bättre hjälp. Se först om andelen som är registrerad har "
          + "ändrats.",
        en: "A higher figure is a busier desk, not better help. Look first at whether the share that is logged "
          + "has moved.")
    case .minutes:
      Wording(
        da: "Længere tid kan være sværere opgaver, mere grundig hjælp eller flere, der bliver målt. Læs det "
          + "sammen med hjælpegraden.",
        sv: "Längre tid kan vara svårare ärenden, grundligare hjälp eller att fler möten mäts. Läs det "
          + "tillsammans med hjälpnivån.",
        en: "Longer may be harder tasks, more thorough help, or more sessions that are timed. Read it together "
          + "with the help level.")
    case .levels:
      Wording(
        da: "Grad 1 og 2 er hjælp, borgeren lærer af; grad 3 og 4 løser opgaven her og nu. Ingen af dem er "
          + "forkert, men et skred mod 3 og 4 bør kunne forklares.",
        sv: "Nivå 1 och 2 är hjälp som personen lär sig av; nivå 3 och 4 löser ärendet här och nu. Ingen av dem "
          + "är fel, men en förskjutning mot 3 och 4 bör gå att förklara.",
        en: "Levels 1 and 2 are help that the citizen learns from; 3 and 4 get the task done here and now. None "
          + "of them is wrong, but a drift towards 3 and 4 should have an explanation.")
    case .alone:
      Wording(
        da: "Intervallet siger, hvor meget tilfældet kan flytte tallet. Rækker det ind over tallet for året "
          + "før, er der ikke vist en forskel.",
        sv: "Intervallet säger hur mycket slumpen kan flytta siffran. Når det över siffran för året innan är "
          + "ingen skillnad visad.",
        en: "The interval says how far chance can move the figure. Where it reaches over that of the year "
          + "before, no difference was shown.")
    case .couldNot:
      Wording(
        da: "Grundene peger på den, der kan gøre noget: et system, der var nede, en regel, manglende papirer "
          + "eller for lidt tid hos os selv.",
        sv: "Orsakerna pekar på den som kan göra något: ett system som låg nere, en regel, handlingar som "
          + "saknades eller för lite tid hos oss själva.",
        en: "The reasons point to who can do something: a system that was down, a rule, papers that were "
          + "missing, or too little time of our own.")
    case .barriers:
      Wording(
        da: "Linjerne må ikke lægges sammen. Brug dem til at vælge, hvad der skal læres eller stilles til "
          + "rådighed, ikke til at sige noget om den enkelte.",
        sv: "Raderna får inte summeras. Använd dem för att välja vad som ska läras ut eller finnas att låna, "
          + "inte för att säga något om en enskild.",
        en: "The lines must not be added. Use them to choose what to teach or to lend, not to say anything of a "
          + "single person.")
    case .besideCourses:
      Wording(
        da: "Et højt tal viser, hvor meget af arbejdet der ligger uden for kurserne og ikke ses i en statistik "
          + "over undervisning. Det siger ikke, at kurser er overflødige.",
        sv: "En hög siffra visar hur mycket av arbetet som ligger utanför kurserna och inte syns i en statistik "
          + "över undervisning. Den säger inte att kurser är överflödiga.",
        en: "A high figure shows how much of the work lies outside courses and is not seen in statistics on "
          + "teaching. It does not say that courses are not needed.")
    case .owners:
      Wording(
        da: "Brug det i samtalen med den, der ejer løsningen. Intervallet er bredt, når få ekspeditioner er "
          + "målt; så skriv »omkring«.",
        sv: "Använd det i samtalet med den som äger lösningen. Intervallet är brett när få möten är mätta; "
          + "skriv då ”omkring”.",
        en: "Use it when you talk with the owner of the solution. The interval is wide where few sessions were "
          + "timed; then write “about”.")
    case .careHomes:
      Wording(
        da: "Målet er ikke altid alle steder i hver periode: Se, hvad stederne selv ønsker, i rapporten om "
          + "besøg ude.",
        sv: "Målet är inte alltid alla boenden under varje period: se vad de själva önskar i rapporten om besök "
          + "ute.",
        en: "The aim is not always every home in every period: see what the homes themselves wish in the report "
          + "on outreach.")
    case .courseFill:
      Wording(
        da: "Tomme pladser kan være for mange pladser eller det forkerte tidspunkt. Læs det sammen med "
          + "ventelisten, før et hold sløjfes.",
        sv: "Tomma platser kan vara för många platser eller fel tid på dagen. Läs det tillsammans med "
          + "väntelistan innan en grupp läggs ner.",
        en: "Empty seats may be too many seats or the wrong hour. Read it together with the waiting list before "
          + "a term is given up.")
    case .courseEffect:
      Wording(
        da: "Et mål, hvor ingen af delene er sikker, er ikke et mål uden effekt: Med få par skal meget til, før "
          + "det kan ses.",
        sv: "Ett mål där inget av dem är säkert är inte ett mål utan effekt: med få par krävs mycket innan det "
          + "syns.",
        en: "An objective on which neither is sure is not one without effect: with few pairs it takes much "
          + "before it can be seen.")
    case .triage:
      Wording(
        da: "Lav enighed er ikke en fejl hos den, der hjalp: Se grundene i rapporten om triage. Noget af "
          + "enigheden ville også komme ved et tilfælde; hvor meget den er ud over det, siger kappa i samme "
          + "rapport.",
        sv: "Låg överensstämmelse är inte ett fel hos den som hjälpte: se orsakerna i rapporten om triage. En "
          + "del av den skulle också komma av en slump; hur mycket den är utöver det säger kappa i samma "
          + "rapport.",
        en: "Low agreement is no fault of whoever helped: see the reasons in the report on triage. Some of it "
          + "would come by chance as well; how much it is beyond that, kappa says in the same report.")
    case .rates:
      Wording(
        da: "Sammenlign aldersgrupper i samme periode, ikke perioder, hvor forskellige dele fik alderen "
          + "registreret.",
        sv: "Jämför åldersgrupper under samma period, inte perioder där åldern registrerades för olika stora "
          + "delar.",
        en: "Compare bands of the same period, not periods in which age was recorded for different parts.")
    }
  }
}
