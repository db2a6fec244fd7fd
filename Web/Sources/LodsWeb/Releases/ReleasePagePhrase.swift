import Language

/// The texts of the pages of releases.
enum ReleasePagePhrase: PhraseKey {
  case lead, newTitle, newLead, none, noneYet, named, number, period, day, tables, blanks, revisionTag
  case seeProposal, stateWorking, stateProposed, stateRefused, statePublishing, statePublished, checkTitle
  case checkLead, checkNow, checking, holds, broken, partHint, yearHint, layout, standardLayout, ownLayout
  case ownLayoutHint, ownTables, tableNumber, splitBy, andBy, nothing, bands, bandsHint, threshold
  case thresholdHint, workOut, workOutHint, periodWrong, tableMissing, busy, ledgerBroken, alreadyReleased
  case ownerNotKept, together, workingTitle, publishingTitle, proposedTitle, refusedTitle, working, publishing
  case stopNow, putAway, newVersionOf, onThisPage, publishTitle, forGood, sureLegend, sure, sureMissing
  case publishNow, changeIt, goneTitle, gone, triesTitle, tryThis, inVain, answerTitle, answerLead, answerGiven
  case answerRefused, answerNone, backToProposal, filesTitle, fileHTML, fileExcel, fileCSV, fileMinutes
  case fileJSON, filesHint, asOpenData, reviseTitle, reviseLead, reviseNow

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da: "Tal, som alle må se. Små tal er skjult, og hver frigivelse er prøvet sammen med alt, I har "
          + "frigivet før, så ingen kan regne nogen ud.",
        sv: "Siffror som alla får se. Små tal är dolda, och varje offentliggörande är prövat tillsammans med "
          + "allt ni har offentliggjort förut, så att ingen kan räknas ut.",
        en: "Figures that everybody may see. Small counts are blank, and each release was tried together with "
          + "all that you released before, so that nobody can be worked out.")
    case .newTitle:
      Wording(
        da: "Frigiv tal",
        sv: "Offentliggör siffror",
        en: "Release figures")
    case .newLead:
      Wording(
        da: "Vælg måneder og tabeller. I ser et forslag, før noget bliver frigivet.",
        sv: "Välj månader och tabeller. Ni ser ett förslag innan något offentliggörs.",
        en: "Choose months and tables. You see a proposal before anything is released.")
    case .none:
      Wording(
        da: "Intet er frigivet endnu",
        sv: "Inget är offentliggjort än",
        en: "Nothing is released yet")
    case .noneYet:
      Wording(
        da: "Lav et forslag for det halvår, der sidst sluttede, og se, hvad der ville blive vist.",
        sv: "Gör ett förslag för det halvår som senast tog slut och se vad som skulle visas.",
        en: "Make a proposal for the half-year that ended last and see what would be shown.")
    case .named:
      Wording(
        da: "Frigivelse {release}",
        sv: "Offentliggörande {release}",
        en: "Release {release}")
    case .number:
      Wording(
        da: "Nummer",
        sv: "Nummer",
        en: "Number")
    case .period:
      Wording(
        da: "Periode",
        sv: "Period",
        en: "Period")
    case .day:
      Wording(
        da: "Dag",
        sv: "Dag",
        en: "Day")
    case .tables:
      Wording(
        da: "Tabeller",
        sv: "Tabeller",
        en: "Tables")
    case .blanks:
      Wording(
        da: "Skjulte tal",
        sv: "Dolda tal",
        en: "Blank")
    case .revisionTag:
      Wording(
        da: "ny udgave",
        sv: "ny version",
        en: "new version")
    case .seeProposal:
      Wording(
        da: "Se forslaget",
        sv: "Se förslaget",
        en: "See the proposal")
    case .stateWorking:
      Wording(
        da: "Et forslag bliver regnet ud.",
        sv: "Ett förslag räknas ut.",
        en: "A proposal is being worked out.")
    case .stateProposed:
      Wording(
        da: "Et forslag er klar.",
        sv: "Ett förslag är klart.",
        en: "A proposal is ready.")
    case .stateRefused:
      Wording(
        da: "Det, der sidst blev spurgt om, kan ikke frigives.",
        sv: "Det som senast efterfrågades kan inte offentliggöras.",
        en: "What was asked for last cannot be released.")
    case .statePublishing:
      Wording(
        da: "Tal er ved at blive frigivet.",
        sv: "Siffror håller på att offentliggöras.",
        en: "Figures are being released.")
    case .statePublished:
      Wording(
        da: "Det sidste forslag er frigivet.",
        sv: "Det senaste förslaget är offentliggjort.",
        en: "The last proposal is released.")
    case .checkTitle:
      Wording(
        da: "Holder det, I har frigivet?",
        sv: "Håller det ni har offentliggjort?",
        en: "Does what you released hold?")
    case .checkLead:
      Wording(
        da: "Lods regner kæden efter, lægger hvert frigivet tal sammen igen og efterprøver beviserne. Det kan "
          + "tage et minut.",
        sv: "Lods räknar om kedjan, lägger ihop varje offentliggjort tal igen och kontrollerar bevisen. Det kan "
          + "ta en minut.",
        en: "Lods computes the chain anew, adds up every released number again and checks the proofs. It may "
          + "take a minute.")
    case .checkNow:
      Wording(
        da: "Efterprøv nu",
        sv: "Kontrollera nu",
        en: "Verify now")
    case .checking:
      Wording(
        da: "Loggen over frigivelser bliver efterprøvet.",
        sv: "Loggen över offentliggöranden kontrolleras.",
        en: "The ledger of releases is being verified.")
    case .holds:
      Wording(
        da: "Efterprøvet {when}: {n} {n|frigivelse|frigivelser} står, som {n|den|de} blev skrevet, og for "
          + "{counts} små tal er det bevist, at ingen kan kende dem.",
        sv: "Kontrollerat {when}: {n} {n|offentliggörande|offentliggöranden} står som {n|det|de} skrevs, och "
          + "för {counts} små tal är det bevisat att ingen kan veta dem.",
        en: "Verified {when}: {n} {n|release stands|releases stand} as written, and of {counts} small counts it "
          + "is proved that nobody can know them.")
    case .broken:
      Wording(
        da: "Efterprøvet {when}: {n} {n|fejl|fejl}. Intet kan frigives, før det er rettet. Hent en "
          + "sikkerhedskopi.",
        sv: "Kontrollerat {when}: {n} {n|fel|fel}. Inget kan offentliggöras innan det är rättat. Hämta en "
          + "säkerhetskopia.",
        en: "Verified {when}: {n} {n|thing is|things are} wrong. Nothing can be released before it is mended. "
          + "Put back a backup.")
    case .partHint:
      Wording(
        da: "Kun hele måneder, der er slut.",
        sv: "Bara hela månader som är slut.",
        en: "Whole months that are over.")
    case .yearHint:
      Wording(
        da: "Det år, perioden ligger i.",
        sv: "Året som perioden ligger i.",
        en: "The year of the period.")
    case .layout:
      Wording(
        da: "Hvilke tabeller?",
        sv: "Vilka tabeller?",
        en: "Which tables?")
    case .standardLayout:
      Wording(
        da: "De almindelige",
        sv: "De vanliga",
        en: "The usual ones")
    case .ownLayout:
      Wording(
        da: "Vores egne",
        sv: "Våra egna",
        en: "Our own")
    case .ownLayoutHint:
      Wording(
        da: "Vælg dem under »Egne tabeller«. Færre delinger skjuler mindre.",
        sv: "Välj dem under ”Egna tabeller”. Färre delningar döljer mindre.",
        en: "Choose them under “Tables of your own”. Fewer splits hide less.")
    case .ownTables:
      Wording(
        da: "Egne tabeller, sammenlægning og tærskel",
        sv: "Egna tabeller, sammanslagning och tröskel",
        en: "Tables of your own, bands and threshold")
    case .tableNumber:
      Wording(
        da: "Tabel {n}",
        sv: "Tabell {n}",
        en: "Table {n}")
    case .splitBy:
      Wording(
        da: "Delt efter",
        sv: "Delad efter",
        en: "Split by")
    case .andBy:
      Wording(
        da: "og",
        sv: "och",
        en: "and")
    case .nothing: Wording(same: "–")
    case .bands:
      Wording(
        da: "Læg sammen",
        sv: "Slå ihop",
        en: "Put together")
    case .bandsHint:
      Wording(
        da: "Som age:0-64=0-14+15-24+25-44+45-64; flere adskilles med semikolon. Koderne står i dataordbogen.",
        sv: "Som age:0-64=0-14+15-24+25-44+45-64; flera skiljs åt med semikolon. Koderna står i dataordboken.",
        en: "As age:0-64=0-14+15-24+25-44+45-64; several with semicolons between. The codes stand in the "
          + "dictionary.")
    case .threshold:
      Wording(
        da: "Det mindste tal, der må vises",
        sv: "Det minsta talet som får visas",
        en: "The least number that may be shown")
    case .thresholdHint:
      Wording(
        da: "2 til 100; {n} er det almindelige.",
        sv: "2 till 100; {n} är det vanliga.",
        en: "2 to 100; {n} is usual.")
    case .workOut:
      Wording(
        da: "Regn et forslag ud",
        sv: "Räkna ut ett förslag",
        en: "Work out a proposal")
    case .workOutHint:
      Wording(
        da: "Intet bliver frigivet endnu. Det kan tage nogle minutter; imens kan alle arbejde videre.",
        sv: "Inget offentliggörs än. Det kan ta några minuter; under tiden kan alla arbeta vidare.",
        en: "Nothing is released yet. It may take some minutes; everybody can go on working meanwhile.")
    case .periodWrong:
      Wording(
        da: "Vælg en periode og et år.",
        sv: "Välj en period och ett år.",
        en: "Choose a period and a year.")
    case .tableMissing:
      Wording(
        da: "Vælg mindst én deling i en af jeres egne tabeller.",
        sv: "Välj minst en delning i en av era egna tabeller.",
        en: "Choose at least one split in one of your own tables.")
    case .busy:
      Wording(
        da: "Et andet forslag bliver regnet ud nu. Vent, eller stop det.",
        sv: "Ett annat förslag räknas ut nu. Vänta eller stoppa det.",
        en: "Another proposal is being worked out now. Wait, or stop it.")
    case .ledgerBroken:
      Wording(
        da: "Loggen over frigivelser er ikke, som den blev skrevet, så intet kan vises eller frigives. "
          + "Efterprøv den herunder, og hent en sikkerhedskopi.",
        sv: "Loggen över offentliggöranden är inte som den skrevs, så inget kan visas eller offentliggöras. "
          + "Kontrollera den nedan och hämta en säkerhetskopia.",
        en: "The ledger of releases is not as it was written, so nothing can be shown or released. Verify it "
          + "below and put back a backup.")
    case .alreadyReleased:
      Wording(
        da: "Det er allerede frigivet som nummer {release}. Er loggen rettet siden, så lav en ny udgave på "
          + "frigivelsens side.",
        sv: "Det är redan offentliggjort som nummer {release}. Har loggen rättats sedan dess, gör en ny version "
          + "på offentliggörandets sida.",
        en: "It was released already as number {release}. If the log was corrected since, make a new version on "
          + "the page of the release.")
    case .ownerNotKept:
      Wording(
        da: "En måned i perioden blev frosset, før løsningens ejer kom med. Vælg en senere periode, eller en "
          + "tabel uden løsningens ejer.",
        sv: "En månad i perioden frystes innan lösningens ägare kom med. Välj en senare period eller en tabell "
          + "utan lösningens ägare.",
        en: "A month of the period was frozen before the owner of the solution was kept. Choose a later period, "
          + "or a table without it.")
    case .together:
      Wording(
        da: "lagt sammen: {list}",
        sv: "ihopslaget: {list}",
        en: "put together: {list}")
    default: proposalWording
    }
  }
}
