import Language

/// What the manager's overview says.
enum OverviewPhrase: PhraseKey {
  case title, changes, oneChange, about, noChange, tooShort, seen, seenNothing, sessionsBefore
  case changedHeading, changedRule, knownHeading, watchHeading, watchRule, more
  case kind, kindMeaning, found, foundMeaning, advice, adviceMeaning
  case figures, figuresRule, figure, figureMeaning
  case tags, tagsRule, tag, tagMeaning, tagUntil, tagFrom
  case unknownHeading, never, begins, scope, notAsked, seldom
  case rest, restMeaning, months, top, selves, done, barred, ownedByOthers, busiest, others

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Overblik", sv: "Överblick", en: "Overview")
    case .changes:
      Wording(
        da: "{n} ting kan ikke forklares med tilfældigheder og årstid: {names}.",
        sv: "{n} saker kan inte förklaras av slumpen och årstiden: {names}.",
        en: "{n} things cannot be put down to chance and season: {names}.")
    case .oneChange:
      Wording(
        da: "Én ting kan ikke forklares med tilfældigheder og årstid: {names}.",
        sv: "En sak kan inte förklaras av slumpen och årstiden: {names}.",
        en: "One thing cannot be put down to chance and season: {names}.")
    case .about: Wording(da: "{kind} ({name})", sv: "{kind} ({name})", en: "{kind} ({name})")
    case .noChange:
      Wording(
        da: "Der er ingen nedbrud eller huller i loggen, og ingen opgave er steget mere, end tilfældigheder og årstid "
          + "forklarer.",
        sv:
          "Det finns inga driftstopp eller luckor i loggen, och inget ärende har ökat mer än vad slumpen och årstiden "
          + "förklarar.",
        en: "There are no outages or gaps in the log, and no task has risen more than chance and season explain.")
    case .tooShort:
      Wording(
        da: "Loggen er endnu for kort til at sige, om noget har ændret sig.",
        sv: "Loggen är ännu för kort för att säga om något har ändrats.",
        en: "The log is still too short to say whether anything has changed.")
    case .seen:
      Wording(
        da: "Der er set efter ændringer til og med uge {week} {year}.",
        sv: "Förändringar har sökts till och med vecka {week} {year}.",
        en: "Changes were looked for up to week {week} of {year}.")
    case .seenNothing:
      Wording(
        da: "Der er endnu ingen hel uge i loggen at se efter ændringer i.",
        sv: "Det finns ännu ingen hel vecka i loggen att söka förändringar i.",
        en: "There is no whole week in the log yet to look for changes in.")
    case .sessionsBefore: Wording(da: "Året før: {n}.", sv: "Året innan: {n}.", en: "The year before: {n}.")
    case .changedHeading:
      Wording(
        da: "Det har ændret sig – og det er ikke tilfældigt", sv: "Det har förändrats – och det är inte slumpen",
        en: "What changed, and is not chance")
    case .changedRule:
      Wording(
        da: "En stigning er den seneste uge eller to mod årene før, vækst er de seneste 13 uger mod de samme året før, "
          + "nedbrud og huller er set dag for dag. Årstid, skoleferier, bemandede timer og dage uden registrering er "
          + "regnet fra, og der er taget højde for, at nogle af mange tal stiger tilfældigt.",
        sv:
          "En ökning är den senaste veckan eller två mot åren innan, tillväxt är de senaste 13 veckorna mot samma tid "
          + "året innan, driftstopp och luckor ses dag för dag. Årstid, skollov, bemannade timmar och dagar utan "
          + "registrering är borträknade, och hänsyn har tagits till att några av många siffror ökar av en slump.",
        en:
          "A rise is the last week or two beside the years before, growth the last 13 weeks beside the same of the year "
          + "before; outages and gaps are looked for day by day. Season, school holidays, staffed hours and days without "
          + "entries are taken off, and allowance is made for some of many figures that rise by chance.")
    case .knownHeading:
      Wording(da: "Kendte årsager", sv: "Kända orsaker", en: "Known causes")
    case .watchHeading:
      Wording(
        da: "Kan være tilfældigt – hold øje med det", sv: "Kan vara en slump – håll ögonen på det",
        en: "May be chance: keep an eye on it")
    case .watchRule:
      Wording(
        da: "Nogle få talrækker stiger hver uge uden nogen årsag. Gør først noget, hvis det bliver ved.",
        sv: "Några få talserier ökar varje vecka utan någon orsak. Gör något först om det håller i sig.",
        en: "A few series rise every week without any cause. Act only if it goes on.")
    case .more:
      Wording(
        da: "De vigtigste står her; {n} {n|til er|til er} udeladt.",
        sv: "De viktigaste står här; {n} till är utelämnade.",
        en: "The most important are shown; {n} more {n|is|are} left out.")
    case .kind: Wording(da: "Hvad", sv: "Vad", en: "What")
    case .kindMeaning:
      Wording(da: "Hvad slags ændring det er.", sv: "Vilken sorts förändring det är.", en: "What kind of change it is.")
    case .found: Wording(da: "Det er sket", sv: "Det har hänt", en: "What happened")
    case .foundMeaning:
      Wording(
        da: "Hvad der er set i loggen, i en sætning.", sv: "Vad som syns i loggen, i en mening.",
        en: "What was seen in the log, in a sentence.")
    case .advice: Wording(da: "Gør dette", sv: "Gör så här", en: "Do this")
    case .adviceMeaning:
      Wording(
        da: "Hvad der kan gøres ved det.", sv: "Vad som kan göras åt det.", en: "What can be done about it.")
    case .figures: Wording(da: "Nøgletal", sv: "Nyckeltal", en: "Key figures")
    case .figuresRule:
      Wording(
        da:
          "Tallene er for hele perioden. Hvad der er en ændring, står på første side; tabellerne sidst holder hver linje "
          + "for sig op mod året før.",
        sv:
          "Siffrorna gäller hela perioden. Vad som är en förändring står på första sidan; tabellerna sist jämför varje "
          + "rad för sig med året innan.",
        en:
          "The figures are for the whole period. What is a change stands on the first page; the tables at the end hold "
          + "each line by itself against the year before.")
    case .figure: Wording(da: "Tal", sv: "Siffra", en: "Figure")
    case .figureMeaning:
      Wording(
        da: "Tallet for perioden, med 95 %-interval, hvor det er et skøn.",
        sv: "Siffran för perioden, med 95-procentsintervall där den är en uppskattning.",
        en: "The figure of the period, with its 95 % interval where it is an estimate.")
    case .tags: Wording(da: "Indsatsområder", sv: "Insatsområden", en: "Focus areas")
    case .tagsRule:
      Wording(
        da:
          "Omtaler i hele perioden af de opgaver, der hører til området, også uden for områdets egne datoer. En opgave "
          + "kan høre til flere områder.",
        sv: "Omnämnanden under hela perioden av de ärenden som hör till området, även utanför områdets egna datum. Ett "
          + "ärende kan höra till flera områden.",
        en:
          "Mentions in the whole period of the tasks that belong to the area, also outside the area's own dates. A task "
          + "may belong to several areas.")
    case .tag: Wording(da: "Indsatsområde", sv: "Insatsområde", en: "Focus area")
    case .tagMeaning:
      Wording(
        da: "Et område i kommunens strategi, som opgaver er mærket med.",
        sv: "Ett område i kommunens strategi som ärenden är märkta med.",
        en: "An area of the municipality's strategy that tasks are marked with.")
    case .tagUntil: Wording(da: "{name} (til {day})", sv: "{name} (till {day})", en: "{name} (until {day})")
    case .tagFrom: Wording(da: "{name} (fra {day})", sv: "{name} (från {day})", en: "{name} (from {day})")
    case .unknownHeading:
      Wording(
        da: "Det kan tallene ikke sige", sv: "Det kan siffrorna inte säga", en: "What the figures cannot tell")
    case .never:
      Wording(
        da:
          "Tallene tæller ekspeditioner og ikke borgere, og de vokser også, når der registreres bedre. De siger intet "
          + "om dem, der aldrig kommer.",
        sv:
          "Siffrorna gäller möten och inte personer, och de växer också när registreringen blir bättre. De säger inget "
          + "om dem som aldrig kommer.",
        en: "The figures count sessions and not citizens, and they grow when logging gets better too. They say nothing "
          + "of those who never come.")
    case .begins:
      Wording(da: "Loggen begynder {day}.", sv: "Loggen börjar {day}.", en: "The log begins on {day}.")
    case .scope:
      Wording(
        da: "Stigninger er set i uge {first}–{week} og vækst i de 13 uger til og med uge {week}, ikke i resten af "
          + "perioden. Der er ikke set efter fald.",
        sv: "Ökningar har sökts i vecka {first}–{week} och tillväxt i de 13 veckorna till och med vecka {week}, inte i "
          + "resten av perioden. Minskningar har inte sökts.",
        en:
          "Rises were looked for in weeks {first}–{week} and growth in the 13 weeks up to week {week}, not in the rest "
          + "of the period. Falls were not looked for.")
    case .notAsked:
      Wording(
        da: "Der spørges ikke om: {fields}. Hvem der har mest brug for hjælp, kan derfor kun delvis ses.",
        sv: "Detta frågas det inte efter: {fields}. Därför går det bara delvis att se vem som behöver mest hjälp.",
        en: "Not asked: {fields}. Who needs help most can therefore be seen only in part.")
    case .seldom:
      Wording(
        da: "{share} af ekspeditionerne er uden svar på: {field}.",
        sv: "{share} av mötena saknar svar på: {field}.",
        en: "{share} of the sessions have no answer to: {field}.")
    case .rest:
      Wording(da: "Alle andre ({n})", sv: "Alla andra ({n})", en: "All others ({n})")
    case .restMeaning:
      Wording(
        da: "Alle de linjer, der ikke er tegnet, lagt sammen.", sv: "Alla rader som inte är ritade, sammanlagda.",
        en: "All lines that are not drawn, added up.")
    case .months:
      Wording(
        da: "Flest ekspeditioner var der i {most} ({n}), færrest i {least} ({few}).",
        sv: "Flest möten var det i {most} ({n}), minst i {least} ({few}).",
        en: "Sessions were most in {most} ({n}) and fewest in {least} ({few}).")
    case .top:
      Wording(
        da: "Flest kom med opgaven »{task}«. De fem største opgaver er {share} af alle omtaler.",
        sv: "Flest kom med ärendet ”{task}”. De fem största ärendena är {share} av alla omnämnanden.",
        en: "Most came for “{task}”. The five largest tasks are {share} of all mentions.")
    case .selves:
      Wording(
        da: "I {share} af de ekspeditioner, der har en hjælpegrad, gjorde borgeren det selv: med et tip eller side om "
          + "side.",
        sv: "I {share} av de möten som har en hjälpnivå gjorde besökaren det själv: med ett tips eller sida vid sida.",
        en: "In {share} of the sessions with a help level the citizen did it: with a tip or side by side.")
    case .done:
      Wording(
        da: "{share} af ekspeditionerne endte med, at opgaven blev løst.",
        sv: "{share} av mötena slutade med att ärendet löstes.",
        en: "{share} of the sessions ended with the task done.")
    case .barred:
      Wording(
        da: "Oftest stod dette i vejen: {barrier} ({n} {n|omtale|omtaler}).",
        sv: "Det som oftast stod i vägen: {barrier} ({n} {n|omnämnande|omnämnanden}).",
        en: "Most often this stood in the way: {barrier} ({n} {n|mention|mentions}).")
    case .ownedByOthers:
      Wording(
        da: "{share} af omtalerne gælder løsninger, som andre end kommunen ejer.",
        sv: "{share} av omnämnandena gäller tjänster som någon annan än kommunen äger.",
        en: "{share} of the mentions are of solutions that somebody else than the municipality owns.")
    case .others: Wording(da: "{n} til", sv: "{n} till", en: "{n} more")
    case .busiest:
      Wording(
        da: "Travlest er {day} i timen fra kl. {hour} ({n} ekspeditioner i perioden).",
        sv: "Mest att göra är det {day} under timmen från kl. {hour} ({n} möten under perioden).",
        en: "Busiest is the hour from {hour} on {day} ({n} sessions in the period).")
    }
  }
}
