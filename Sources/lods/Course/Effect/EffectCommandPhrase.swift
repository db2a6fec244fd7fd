import Language

/// The texts of `lods effect` and `lods report effect`.
enum EffectCommandPhrase: PhraseKey {
  case summary, details, side, output, card, cardDetails, cardExample, cardWritten, general
  case enter, enterDetails, enterExample, pipeExample, howToType, askCard, takenBack, understood, codeThere, codeMissing
  case nothing, saved, paired, waiting, withoutCode, ambiguous, late
  case report, reportDetails, reportTerm, reportOffer, reportTask, reportExample, offerExample, termOrOffer, noTerms

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Kort før og efter et hold: virker det?", sv: "Kort före och efter en grupp: ger den resultat?",
        en: "Cards before and after a term: does it work?")
    case .details:
      Wording(
        da:
          "Kursisten svarer på højst seks mål og prøver en lille opgave til hvert. Kortet har intet navn. En "
          + "kode, som kursisten selv vælger, viser, hvilke to kort der hører sammen; den slettes, når det "
          + "andet kort er tastet, og senest 30 dage efter holdet.",
        sv:
          "Deltagaren svarar på högst sex mål och provar en liten uppgift till varje. Kortet har inget namn. "
          + "En kod som deltagaren själv väljer visar vilka två kort som hör ihop; den raderas när det andra "
          + "kortet är inmatat, och senast 30 dagar efter gruppen.",
        en:
          "The learner answers for at most six objectives and tries a small task for each. The card has no "
          + "name. A code of the learner's own making puts the two cards together; it is erased when the second "
          + "card is entered, and at the latest 30 days after the term.")
    case .side:
      Wording(
        da: "Kortet før (before) eller efter (after) holdet.", sv: "Kortet före (before) eller efter (after) gruppen.",
        en: "The card before or after the term.")
    case .output:
      Wording(
        da: "Skriv til en fil i stedet for skærmen.", sv: "Skriv till en fil i stället för skärmen.",
        en: "Write to a file instead of the screen.")
    case .card:
      Wording(
        da: "Kortet som en side til at printe", sv: "Kortet som en sida att skriva ut",
        en: "The card as a page to print")
    case .cardDetails:
      Wording(
        da:
          "To kort i A5 på et ark A4: Print på begge sider, vend på den korte kant, og klip midt over. Målene "
          + "er de første korte fra hver gang i tilbuddets undervisningsforløb, højst seks; uden forløb er det "
          + "tre almindelige.",
        sv:
          "Två kort i A5 på ett ark A4: skriv ut på båda sidor, vänd på kortsidan och klipp mitt itu. Målen "
          + "är de första korta från varje träff i kursinnehållet, högst sex; utan kursinnehåll är det tre "
          + "allmänna.",
        en:
          "Two cards of A5 on a sheet of A4: print on both sides, flip on the short edge, and cut in the "
          + "middle. The objectives are the first short ones of each session of the offer's curriculum, at most "
          + "six; without a curriculum they are three general ones.")
    case .cardExample:
      Wording(
        da: "kortet til den første gang", sv: "kortet till den första träffen", en: "the card for the first date")
    case .cardWritten:
      Wording(
        da: "Kortet er skrevet. Åbn det i en browser, print det på begge sider, og vend på den korte kant.",
        sv: "Kortet är skrivet. Öppna det i en webbläsare, skriv ut det på båda sidor och vänd på kortsidan.",
        en: "The card is written. Open it in a browser, print it on both sides, and flip on the short edge.")
    case .general:
      Wording(
        da: "Kortet spørger om tre almindelige ting: Tilbuddet har intet undervisningsforløb hos jer, eller holdet har "
          + "allerede kort med dem.",
        sv: "Kortet frågar om tre allmänna saker: kursupplägget har inget kursinnehåll hos er, eller så har gruppen "
          + "redan kort med dem.",
        en: "The card asks about three general things: the offer has no curriculum in your office, or the term has "
          + "cards with them already.")
    case .enter:
      Wording(
        da: "Tast udfyldte kort, ét på hver linje", sv: "Mata in ifyllda kort, ett på varje rad",
        en: "Enter cards that were filled in, one a line")
    case .enterDetails:
      Wording(
        da:
          "En linje er 31224 ahhn- hest 42: et tal for hvert mål, et bogstav for hver opgave (a alene, h med "
          + "hjælp, n kunne ikke) og koden. - står for det, der mangler. Ved skærmen slutter en tom linje, og x "
          + "tager det sidste kort tilbage. Fra en fil gemmes alt eller intet. Tast helst alle kort før på én "
          + "gang og alle efter på én gang: En kode, som to kort af samme slags har, lægger ingen kort sammen.",
        sv:
          "En rad är 31224 shhk- häst 42: en siffra för varje mål, en bokstav för varje uppgift (s själv, h "
          + "med hjälp, k kunde inte) och koden. - står för det som saknas. Vid skärmen avslutar en tom rad, "
          + "och x tar tillbaka det senaste kortet. Från en fil sparas allt eller inget. Mata helst in alla "
          + "kort före på en gång och alla efter på en gång: en kod som två kort av samma sort har parar inte "
          + "ihop några kort.",
        en:
          "A line is 31224 ahhn- horse 42: a digit for each objective, a letter for each task (a alone, h "
          + "with help, n could not) and the code. - stands for what is missing. At the screen an empty line "
          + "ends it, and x takes the last card back. From a file all is kept or nothing. Enter all cards "
          + "before together and all cards after together: a code that two cards of the same kind have puts no "
          + "cards together.")
    case .enterExample:
      Wording(da: "kortene tastes ved skærmen", sv: "korten matas in vid skärmen", en: "cards are typed at the screen")
    case .pipeExample: Wording(da: "kortene ligger i en fil", sv: "korten ligger i en fil", en: "cards stand in a file")
    case .howToType:
      Wording(
        da: "Kort {side}. Skriv {n} tal, {n} bogstaver (a alene, h med hjælp, n kunne ikke, - mangler) og koden, fx "
          + "{example}. Tom linje: gem og slut. x: tag det sidste kort tilbage.",
        sv: "Kort {side}. Skriv {n} siffror, {n} bokstäver (s själv, h med hjälp, k kunde inte, - saknas) och koden, "
          + "till exempel {example}. Tom rad: spara och avsluta. x: ta tillbaka det senaste kortet.",
        en:
          "Cards {side}. Type {n} digits, {n} letters (a alone, h with help, n could not, - missing) and the code, "
          + "such "
          + "as {example}. Empty line: save and end. x: take the last card back.")
    case .askCard: Wording(da: "Kort {n}:", sv: "Kort {n}:", en: "Card {n}:")
    case .takenBack:
      Wording(
        da: "Det sidste kort er taget tilbage.", sv: "Det senaste kortet är tillbakataget.",
        en: "The last card is taken back.")
    case .understood:
      Wording(
        da: "{n}: {ratings} · {tasks} · {code}", sv: "{n}: {ratings} · {tasks} · {code}",
        en: "{n}: {ratings} · {tasks} · {code}")
    case .codeThere: Wording(da: "med kode", sv: "med kod", en: "with a code")
    case .codeMissing: Wording(da: "uden kode", sv: "utan kod", en: "no code")
    case .nothing: Wording(da: "Ingen kort er gemt.", sv: "Inga kort är sparade.", en: "No cards were saved.")
    case .saved:
      Wording(
        da: "{n} {n|kort er gemt|kort er gemt} ({side}).", sv: "{n} {n|kort är sparat|kort är sparade} ({side}).",
        en: "{n} {n|card was|cards were} saved ({side}).")
    case .paired:
      Wording(
        da:
          "{n} {n|er lagt sammen med kursistens andet kort, og koden|er lagt sammen med kursisternes andet "
          + "kort, og koderne} er slettet.",
        sv:
          "{n} {n|är ihopparat med deltagarens andra kort, och koden|är ihopparade med deltagarnas andra "
          + "kort, och koderna} är {n|raderad|raderade}.",
        en:
          "{n} {n|is|are} put together with the learner's other card, and the {n|code is|codes are} erased.")
    case .waiting:
      Wording(
        da: "{n} venter på det andet kort. {n|Koden|Koderne} slettes efter {day}.",
        sv: "{n} väntar på det andra kortet. {n|Koden|Koderna} raderas efter {day}.",
        en: "{n} {n|waits|wait} for the other card. Codes are erased after {day}.")
    case .withoutCode:
      Wording(
        da: "{n} har ingen kode og tæller alene.",
        sv: "{n} har ingen kod och räknas för sig.",
        en: "{n} {n|has|have} no code and {n|counts|count} alone.")
    case .ambiguous:
      Wording(
        da: "{n} har en kode, som også et andet kort har, og kan ikke lægges sammen med noget.",
        sv: "{n} har en kod som också ett annat kort har, och kan inte paras ihop med något.",
        en: "{n} {n|has|have} a code that another card has too, and cannot be put together with any.")
    case .late:
      Wording(
        da: "{n} er tastet mere end 30 dage efter holdet. {n|Det|De} tæller, men koden er ikke gemt.",
        sv:
          "{n} är {n|inmatat|inmatade} mer än 30 dagar efter gruppen. {n|Det|De} räknas, men koden är inte "
          + "sparad.",
        en:
          "{n} {n|was|were} entered more than 30 days after the term. They count, but the code was not kept.")
    case .report:
      Wording(
        da: "Hvad kursister kunne før og efter et hold", sv: "Vad deltagare kunde före och efter en grupp",
        en: "What learners could before and after a term")
    case .reportDetails:
      Wording(
        da:
          "Hvor mange svarede, hvor mange faldt fra, og hvad de kunne, med usikkerhed. Kortene læses kun to "
          + "og to, når mindst 8 kursister har to kort, der hører sammen. Skrankens »kan selv næste gang« ved "
          + "tilbuddets opgaver står ved siden af, som et svagt tegn.",
        sv:
          "Hur många svarade, hur många hoppade av och vad de kunde, med osäkerhet. Korten läses två och två "
          + "bara när minst 8 deltagare har två kort som hör ihop. Diskens ”klarar det själv nästa gång” för "
          + "kursuppläggets ärenden står bredvid, som ett svagt tecken.",
        en:
          "How many answered, how many dropped out, and what they could do, with intervals. Cards are read "
          + "two by two only where at least 8 learners have two that belong together. The desk's “alone next "
          + "time” at the offer's tasks stands beside it, as a weak sign.")
    case .reportTerm: Wording(da: "Ét hold.", sv: "En grupp.", en: "One term.")
    case .reportOffer:
      Wording(
        da: "Alle hold af et tilbud under ét.",
        sv: "Alla grupper i ett kursupplägg tillsammans.",
        en: "All terms of an offer together.")
    case .reportTask:
      Wording(
        da: "En opgave ved skranken i stedet for dem, tilbuddet underviser i.",
        sv: "Ett ärende vid disken i stället för dem som kursupplägget tar upp.",
        en: "A task at the desk instead of those that the offer teaches.")
    case .reportExample:
      Wording(
        da: "ét hold, alle tal, til eget brug", sv: "en grupp, alla siffror, för eget bruk",
        en: "one term, all figures, for your own use")
    case .offerExample:
      Wording(
        da: "alle hold af et tilbud som en side til brug i huset",
        sv: "alla grupper i ett kursupplägg som en sida för bruk i huset",
        en: "all terms of an offer as a page for use in the house")
    case .termOrOffer:
      Wording(
        da: "Vælg enten et hold med --term eller et tilbud med --offer.",
        sv: "Välj antingen en grupp med --term eller ett kursupplägg med --offer.",
        en: "Choose either a term with --term or an offer with --offer.")
    case .noTerms:
      Wording(
        da: "Tilbuddet har ingen hold endnu.",
        sv: "Kursupplägget har inga grupper än.",
        en: "The offer has no terms yet.")
    }
  }
}
