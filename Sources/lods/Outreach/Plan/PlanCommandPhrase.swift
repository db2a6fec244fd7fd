import Language

/// The texts of `lods visit plan` and of the commands that change a plan.
enum PlanCommandPhrase: PhraseKey {
  case summary, details, example, month, rounds, seconds, seed, matrix, save, searching, asking
  case heading, nothing, sum, overtime, hours, unservedHeading, unservedIf, unservedNoSingle, unservedUnasked, or
  case findingsHeading, visitFinding, teamFinding, holeFilled, holeOpen, moreHoles, unchecked, lostHeading, saved, left
  case dayColumn, timeColumn, visitColumn, placeColumn, teamColumn, isNew, isMoved, isPinned
  case home, slot, gets, moves, lost
  case visit, other, to, at, timeValue, team, anyway
  case pinSummary, unpinSummary, moveSummary, moveDetails, moveExample, swapSummary, swapExample, pinned, unpinned
  case date, without, member, cancelled, fromTime, replanSummary, replanDetails, replanExample, replanHeading
  case moved, movedNone, proved, found
  case whySummary, whyDetails, whyExample, whyStands, whyUnchecked, whyEnded, whyRoom

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Foreslå dage, tider og udehold til en måneds besøg",
        sv: "Föreslå dagar, tider och team för en månads besök",
        en: "Propose days, times and teams for a month's visits")
    case .details:
      Wording(
        da:
          "Faste grænser brydes aldrig: stedets tider, ønskede dage, mindste afstand mellem besøg, kompetencer, udstyr, arbejdstid og frokost. Derefter tæller det i denne rækkefølge: at få flest med (aflyste på grund af smitte og dem, der har ventet længst, tæller mest), at besøg ikke kommer for sent, kort kørsel, lidt overtid, samme udehold på samme sted og lige meget til alle. Hjem regnes fra midten af deres område. Intet skrives uden --save; kør igen for at bygge videre på det, der ligger.",
        sv:
          "Fasta gränser bryts aldrig: platsens tider, önskade dagar, minsta avstånd mellan besök, kompetens, utrustning, arbetstid och lunch. Därefter räknas i den här ordningen: att få med så många som möjligt (de som ställts in på grund av smitta och de som väntat längst räknas mest), att besök inte kommer för sent, kort körning, lite övertid, samma team på samma plats och lika mycket till alla. Hem räknas från mitten av sitt område. Inget skrivs utan --save; kör igen för att bygga vidare på det som ligger.",
        en:
          "Hard limits are never broken: the place's hours, wished days, the smallest gap between visits, skills, kit, working hours and lunch. Then this counts, in this order: to get most in (those an infection took and those that waited longest weigh most), that visits do not come late, short drives, little overtime, the same team at a place and the same load for all. Homes count as lying in the middle of their area. Nothing is written without --save; run it again to go on from what stands."
      )
    case .example:
      Wording(
        da: "Planlæg marts, og skriv planen", sv: "Planera mars och skriv planen", en: "Plan March and write it down")
    case .month: Wording(da: "Måneden.", sv: "Månaden.", en: "The month.")
    case .rounds:
      Wording(
        da: "Hvor længe der søges, i runder (ellers 12.800): samme tal giver samme plan.",
        sv: "Hur länge sökningen pågår, i rundor (annars 12 800): samma tal ger samma plan.",
        en: "How long to search, in rounds (else 12,800): the same number gives the same plan.")
    case .seconds:
      Wording(
        da: "Søg så mange sekunder i stedet for runder.", sv: "Sök så många sekunder i stället för rundor.",
        en: "Search so many seconds instead of rounds.")
    case .seed:
      Wording(
        da: "Frø til de tilfældige valg (ellers 1).", sv: "Frö till de slumpvisa valen (annars 1).",
        en: "The seed of the random choices (else 1).")
    case .matrix:
      Wording(
        da: "En tabel med køreminutter (fra,til,minutter) i stedet for kortet. De rundes op til 5 minutter; huller "
          + "fyldes fra kortet og nævnes. Køresedler regner altid fra kortet.",
        sv: "En tabell med körminuter (från,till,minuter) i stället för kartan. De avrundas uppåt till 5 minuter; "
          + "luckor fylls från kartan och nämns. Körscheman räknar alltid från kartan.",
        en: "A table of driving minutes (from,to,minutes) in place of the map. They are rounded up to 5 minutes; holes "
          + "are filled from the map and named. Route sheets always reckon from the map.")
    case .save: Wording(da: "Skriv planen.", sv: "Skriv planen.", en: "Write the plan down.")
    case .searching:
      Wording(
        da: "Planlægger {n} {n|besøg|besøg}", sv: "Planerar {n} {n|besök|besök}", en: "Planning {n} {n|visit|visits}")
    case .asking:
      Wording(
        da: "Ser efter, hvad der holder resten ude", sv: "Undersöker vad som håller resten utanför",
        en: "Looking what keeps the rest out")
    case .heading: Wording(da: "Forslag til {month}", sv: "Förslag till {month}", en: "Proposal for {month}")
    case .nothing:
      Wording(
        da:
          "Ingen besøg kan få en dag. Se alle besøg med: lods visit list, og skriv de faste op med: lods visit "
          + "regular",
        sv: "Inga besök kan få en dag. Se alla besök med: lods visit list, och skriv upp de återkommande med: "
          + "lods visit regular",
        en: "No visit can be given a day. See all visits with: lods visit list, and note the regular ones with: "
          + "lods visit regular")
    case .sum:
      Wording(
        da: "{visits} {visits|besøg|besøg} på {rounds} {rounds|tur|ture}: {km} km, {time} kørsel.",
        sv: "{visits} {visits|besök|besök} på {rounds} {rounds|tur|turer}: {km} km, {time} körning.",
        en: "{visits} {visits|visit|visits} on {rounds} {rounds|round|rounds}: {km} km, {time} driving.")
    case .overtime: Wording(da: "Overtid: {time}.", sv: "Övertid: {time}.", en: "Overtime: {time}.")
    case .hours: Wording(da: "{h} t {m} min", sv: "{h} h {m} min", en: "{h} h {m} min")
    case .unservedHeading: Wording(da: "Kom ikke med", sv: "Kom inte med", en: "Not in the plan")
    case .unservedIf:
      Wording(
        da: "Besøg {n}, {place}: kunne komme med, hvis {limits}.",
        sv: "Besök {n}, {place}: kunde komma med om {limits}.",
        en: "Visit {n}, {place}: could come in if {limits}.")
    case .unservedNoSingle:
      Wording(
        da: "Besøg {n}, {place}: ingen enkelt ændring var nok; flere ting står i vejen på én gang.",
        sv: "Besök {n}, {place}: ingen enskild ändring räckte; flera saker står i vägen samtidigt.",
        en: "Visit {n}, {place}: no single change was enough; several things stand in the way at once.")
    case .unservedUnasked:
      Wording(
        da: "Besøg {n}, {place}: spørg hvorfor med: lods visit why {n}",
        sv: "Besök {n}, {place}: fråga varför med: lods visit why {n}",
        en: "Visit {n}, {place}: ask why with: lods visit why {n}")
    case .or: Wording(da: "eller", sv: "eller", en: "or")
    case .findingsHeading: Wording(da: "Se efter", sv: "Kontrollera", en: "Please look at")
    case .visitFinding:
      Wording(
        da: "Besøg {n}, {place}: {reason}.", sv: "Besök {n}, {place}: {reason}.", en: "Visit {n}, {place}: {reason}.")
    case .teamFinding:
      Wording(
        da: "Udehold {team} kører ikke: {reason}.", sv: "Team {team} åker inte ut: {reason}.",
        en: "Team {team} does not drive: {reason}.")
    case .holeFilled:
      Wording(
        da: "Tabellen mangler {from} til {to}; regnet ud fra kortet.",
        sv: "Tabellen saknar {from} till {to}; uträknat från kartan.",
        en: "The table lacks {from} to {to}; reckoned from the map.")
    case .holeOpen:
      Wording(
        da: "Tabellen mangler {from} til {to}, og kortet ved det ikke; der køres ikke den vej.",
        sv: "Tabellen saknar {from} till {to}, och kartan vet inte; den vägen körs inte.",
        en: "The table lacks {from} to {to}, and the map does not know; that way is not driven.")
    case .moreHoles:
      Wording(
        da: "Tabellen har {n} {n|hul|huller} til. Se dem alle med: --json",
        sv: "Tabellen har {n} {n|lucka|luckor} till. Se alla med: --json",
        en: "The table has {n} more {n|hole|holes}. See them all with: --json")
    case .unchecked:
      Wording(
        da: "{n} {n|besøg venter|besøg venter} på et ja eller nej til kriterierne. Svar med: lods visit check",
        sv: "{n} {n|besök väntar|besök väntar} på ja eller nej till kriterierna. Svara med: lods visit check",
        en: "{n} {n|visit waits|visits wait} for a yes or no to the criteria. Answer with: lods visit check")
    case .lostHeading:
      Wording(da: "Mister deres dag", sv: "Förlorar sin dag", en: "Lose their day")
    case .saved:
      Wording(
        da: "Skrevet: {n} {n|besøg|besøg} har fået ny dag, tid eller udehold.",
        sv: "Skrivet: {n} {n|besök|besök} har fått ny dag, tid eller nytt team.",
        en: "Written: {n} {n|visit has|visits have} a new day, time or team.")
    case .left:
      Wording(
        da: "Besøg {n}, {place}: nogen har ændret noget imens, så det er ikke rørt. Planlæg igen.",
        sv: "Besök {n}, {place}: någon har ändrat något under tiden, så det är orört. Planera igen.",
        en: "Visit {n}, {place}: somebody changed something meanwhile, so it was not touched. Plan again.")
    case .dayColumn: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .timeColumn: Wording(da: "Tid", sv: "Tid", en: "Time")
    case .visitColumn: Wording(da: "Besøg", sv: "Besök", en: "Visit")
    case .placeColumn: Wording(da: "Sted", sv: "Plats", en: "Place")
    case .teamColumn: Wording(da: "Udehold", sv: "Team", en: "Team")
    case .isNew: Wording(da: "ny", sv: "ny", en: "new")
    case .isMoved: Wording(da: "flyttet", sv: "flyttat", en: "moved")
    case .isPinned: Wording(da: "ligger fast", sv: "ligger fast", en: "pinned")
    case .home: Wording(da: "Hjemmebesøg, {area}", sv: "Hembesök, {area}", en: "Home visit, {area}")
    case .slot: Wording(da: "{day} kl. {time}, {team}", sv: "{day} kl. {time}, {team}", en: "{day} at {time}, {team}")
    case .gets:
      Wording(
        da: "Besøg {n}, {place}: {after}.", sv: "Besök {n}, {place}: {after}.", en: "Visit {n}, {place}: {after}.")
    case .moves:
      Wording(
        da: "Besøg {n}, {place}: fra {before} til {after}.", sv: "Besök {n}, {place}: från {before} till {after}.",
        en: "Visit {n}, {place}: from {before} to {after}.")
    case .lost:
      Wording(
        da: "Besøg {n}, {place}: var {before} og venter nu på en ny dag.",
        sv: "Besök {n}, {place}: var {before} och väntar nu på en ny dag.",
        en: "Visit {n}, {place}: was {before} and now waits for a new day.")
    case .visit:
      Wording(
        da: "Besøgets nummer (se dem med: lods visit list).", sv: "Besökets nummer (se dem med: lods visit list).",
        en: "The visit's number (see them with: lods visit list).")
    case .other:
      Wording(da: "Det andet besøgs nummer.", sv: "Det andra besökets nummer.", en: "The other visit's number.")
    case .to: Wording(da: "Den nye dag.", sv: "Den nya dagen.", en: "The new day.")
    case .at:
      Wording(
        da: "Hvornår det begynder (ellers når der er plads).", sv: "När det börjar (annars när det finns plats).",
        en: "When it begins (else when there is room).")
    case .timeValue: Wording(da: "TT:MM", sv: "TT:MM", en: "HH:MM")
    case .team:
      Wording(
        da: "Udeholdet (ellers det samme den samme dag, eller det, der passer bedst).",
        sv: "Teamet (annars samma team samma dag, eller det som passar bäst).",
        en: "The team (else the same on the same day, or whichever suits best).")
    case .anyway:
      Wording(
        da: "Også på en dag eller tid, som stedet ikke har ønsket, når det er aftalt.",
        sv: "Också på en dag eller tid som platsen inte har önskat, när det är avtalat.",
        en: "Also on a day or time that the place did not wish, when it is agreed.")
    case .pinSummary:
      Wording(
        da: "Lad et besøg ligge fast, når der planlægges igen", sv: "Låt ett besök ligga fast när det planeras igen",
        en: "Keep a visit where it is when the month is planned again")
    case .unpinSummary:
      Wording(
        da: "Lad et besøg flytte sig igen, når der planlægges", sv: "Låt ett besök flytta sig igen när det planeras",
        en: "Let a visit move again when the month is planned")
    case .moveSummary:
      Wording(
        da: "Flyt et besøg til en anden dag, tid eller et andet udehold",
        sv: "Flytta ett besök till en annan dag, tid eller ett annat team",
        en: "Move a visit to another day, time or team")
    case .moveDetails:
      Wording(
        da: "Besøget ligger fast bagefter. Det, der er bekræftet eller ligger fast, flytter sig ikke for det.",
        sv: "Besöket ligger fast efteråt. Det som är bekräftat eller ligger fast flyttar sig inte för det.",
        en: "The visit is pinned afterwards. What is confirmed or pinned does not make way for it.")
    case .moveExample:
      Wording(
        da: "Flyt besøg 12 til tirsdag kl. 10", sv: "Flytta besök 12 till tisdag kl. 10",
        en: "Move visit 12 to Tuesday at 10")
    case .swapSummary:
      Wording(
        da: "Lad to besøg bytte dag og udehold", sv: "Låt två besök byta dag och team",
        en: "Let two visits swap day and team")
    case .swapExample:
      Wording(da: "Byt besøg 12 og 15", sv: "Byt besök 12 och 15", en: "Swap visits 12 and 15")
    case .pinned:
      Wording(
        da: "Besøg {n}, {place}, ligger nu fast: {slot}.", sv: "Besök {n}, {place}, ligger nu fast: {slot}.",
        en: "Visit {n}, {place}, is pinned: {slot}.")
    case .unpinned:
      Wording(
        da: "Besøg {n}, {place}, kan flytte sig igen. Det ligger {slot}.",
        sv: "Besök {n}, {place}, kan flytta sig igen. Det ligger {slot}.",
        en: "Visit {n}, {place}, may move again. It stands on {slot}.")
    case .date: Wording(da: "Dagen.", sv: "Dagen.", en: "The day.")
    case .without:
      Wording(da: "Et udehold, der ikke kører.", sv: "Ett team som inte åker ut.", en: "A team that does not drive.")
    case .member:
      Wording(
        da: "En medarbejder, der ikke er der, ved sit nummer.", sv: "En medarbetare som inte är där, med sitt nummer.",
        en: "A member who is not there, by number.")
    case .cancelled:
      Wording(
        da: "Et besøg, som stedet har aflyst.", sv: "Ett besök som platsen har ställt in.",
        en: "A visit that the place has cancelled.")
    case .fromTime:
      Wording(
        da: "Intet nyt begynder før det klokkeslæt den dag.", sv: "Inget nytt börjar före det klockslaget den dagen.",
        en: "Nothing new begins before that time on the day.")
    case .replanSummary:
      Wording(
        da: "Planlæg en dag om, når nogen er syge eller et besøg er aflyst",
        sv: "Planera om en dag när någon är sjuk eller ett besök är inställt",
        en: "Plan a day again when somebody is ill or a visit is cancelled")
    case .replanDetails:
      Wording(
        da:
          "Færrest muligt flyttes: et besøg er flyttet, når det får en anden dag, tid eller et andet udehold. Andre dages besøg røres ikke. Op til 8 besøg på dagen prøves alle muligheder, og så er det bevist, at det ikke kan gøres med færre. Et hjemmebesøg, der er aflyst, er slut med --save, og hvem det går til, slettes; skal det have en ny tid, så brug: lods visit cancel NUMMER --by home --rebook",
        sv:
          "Så få som möjligt flyttas: ett besök är flyttat när det får en annan dag, tid eller ett annat team. Andra dagars besök rörs inte. Upp till 8 besök på dagen prövas alla möjligheter, och då är det bevisat att det inte går med färre. Ett hembesök som är inställt är slut med --save, och vem det går till raderas; ska det få en ny tid använder du: lods visit cancel NUMMER --by home --rebook",
        en:
          "As few as possible are moved: a visit is moved when its day, time or team is another one. Visits of other days are not touched. Up to 8 visits on the day everything is tried, and then it is proved that fewer will not do. A home visit that is cancelled is over with --save, and whom it goes to is erased; to ask for another time use: lods visit cancel NUMBER --by home --rebook"
      )
    case .replanExample:
      Wording(da: "Udeholdet Blå er sygt", sv: "Teamet Blå är sjukt", en: "The team Blå is ill")
    case .replanHeading: Wording(da: "Ny plan for {day}", sv: "Ny plan för {day}", en: "New plan for {day}")
    case .moved:
      Wording(
        da: "{n} besøg skal flyttes.", sv: "{n} {n|besök måste flyttas|besök måste flyttas}.",
        en: "{n} {n|visit must move|visits must move}.")
    case .movedNone:
      Wording(
        da: "Intet besøg behøver at blive flyttet.", sv: "Inget besök behöver flyttas.", en: "No visit has to move.")
    case .proved:
      Wording(
        da: "Det er bevist, at færre ikke går.", sv: "Det är bevisat att färre inte går.",
        en: "It is proved that fewer will not do.")
    case .found:
      Wording(
        da: "Der er ikke fundet en plan med færre.", sv: "Någon plan med färre har inte hittats.",
        en: "No plan with fewer was found.")
    case .whySummary:
      Wording(
        da: "Se, hvorfor et besøg ikke har fået en dag", sv: "Se varför ett besök inte har fått någon dag",
        en: "See why a visit has no day")
    case .whyDetails:
      Wording(
        da:
          "Hver grænse prøves ved at planlægge igen uden den, ved siden af alt det, der ligger. En grænse, der nævnes, er altså bevist.",
        sv:
          "Varje gräns prövas genom att planera igen utan den, vid sidan av allt som ligger. En gräns som nämns är alltså bevisad.",
        en: "Each limit is tried by planning again without it, beside all that stands; so one that is named is proved.")
    case .whyExample:
      Wording(
        da: "Hvorfor har besøg 12 ingen dag?", sv: "Varför har besök 12 ingen dag?", en: "Why has visit 12 no day?")
    case .whyStands:
      Wording(
        da: "Besøg {n}, {place}, har en dag: {slot}.", sv: "Besök {n}, {place}, har en dag: {slot}.",
        en: "Visit {n}, {place}, has a day: {slot}.")
    case .whyUnchecked:
      Wording(
        da: "Det venter på et ja eller nej til kriterierne. Svar med: lods visit check",
        sv: "Det väntar på ja eller nej till kriterierna. Svara med: lods visit check",
        en: "It waits for a yes or no to the criteria. Answer with: lods visit check")
    case .whyEnded:
      Wording(
        da: "Besøget har status „{state}“ og skal ikke have en dag.",
        sv: "Besöket har status ”{state}” och ska inte ha någon dag.",
        en: "The visit stands as “{state}” and needs no day.")
    case .whyRoom:
      Wording(
        da: "Der er plads: {slot}. Planlæg måneden, eller flyt det dertil med: lods visit move",
        sv: "Det finns plats: {slot}. Planera månaden, eller flytta det dit med: lods visit move",
        en: "There is room: {slot}. Plan the month, or move it there with: lods visit move")
    }
  }
}
