import Language

/// The texts of the pages of released tables, definitions and downloads.
enum TablePhrase: PhraseKey {
  case lead, noneYet, table, from, allTables, replacedBy, splitBy, splitByHint, measure, show, fetch
  case mayShare, noPopulation, minutesBy, notReleased, rateOfOther, definitionsLead, dictionary
  case dictionaryLead, indicators, downloadsLead, houseTitle, houseLead, overviewFile, overviewFor, deskFile
  case deskFor, ownersFile, ownersFor, indicatorsFile, indicatorsFor, allTitle, allLead, openFile, openFor
  case dictionaryFile, dictionaryFor, formsTitle, excelFile, excelFor, htmlFile, htmlFor, csvFile, csvFor
  case codebookFile, codebookFor, statFile, statFor, jsonFile, jsonFor

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da: "Frigivne tal, som alle må bruge. Summerne i en tabel er frigivet sammen med den.",
        sv: "Offentliggjorda siffror som alla får använda. Summorna i en tabell är offentliggjorda med den.",
        en: "Released figures that everybody may use. The sums of a table were released with it.")
    case .noneYet:
      Wording(
        da: "Når en leder har frigivet tal, står tabellerne her.",
        sv: "När en chef har offentliggjort siffror står tabellerna här.",
        en: "Once a manager has released figures, the tables stand here.")
    case .table:
      Wording(
        da: "Tabel",
        sv: "Tabell",
        en: "Table")
    case .from:
      Wording(
        da: "Fra",
        sv: "Från",
        en: "From")
    case .allTables:
      Wording(
        da: "Vis alle tabeller",
        sv: "Visa alla tabeller",
        en: "Show all tables")
    case .replacedBy:
      Wording(
        da: "erstattet af {release}",
        sv: "ersatt av {release}",
        en: "replaced by {release}")
    case .splitBy:
      Wording(
        da: "Delt efter",
        sv: "Delad efter",
        en: "Split by")
    case .splitByHint:
      Wording(
        da: "Fjern et kryds for at se summen.",
        sv: "Ta bort ett kryss för att se summan.",
        en: "Take a tick away to see the sum.")
    case .measure:
      Wording(
        da: "Vis",
        sv: "Visa",
        en: "Show")
    case .show:
      Wording(
        da: "Vis tabellen",
        sv: "Visa tabellen",
        en: "Show the table")
    case .fetch:
      Wording(
        da: "Hent:",
        sv: "Hämta:",
        en: "Get:")
    case .mayShare:
      Wording(
        da: "Tallene må deles. Skjulte tal er to prikker, og et nul er et nul.",
        sv: "Siffrorna får delas. Dolda tal är två punkter, och en nolla är en nolla.",
        en: "The figures may be shared. Blank numbers are two dots, and a zero is a zero.")
    case .noPopulation:
      Wording(
        da: "Lods kender ikke folketallet. En leder kan læse det ind under »Folketal«.",
        sv: "Lods känner inte till folkmängden. En chef kan läsa in den under ”Folkmängd”.",
        en: "Lods does not know the population. A manager can read it in under “Population”.")
    case .minutesBy:
      Wording(
        da: "Minutter er kun frigivet delt efter: {axes}. Vælg én af dem alene.",
        sv: "Minuter är bara offentliggjorda delade efter: {axes}. Välj en av dem ensam.",
        en: "Minutes are released split by these only: {axes}. Choose one of them alone.")
    case .notReleased:
      Wording(
        da: "Den sammensætning er ikke frigivet. Vælg andre delinger.",
        sv: "Den sammansättningen är inte offentliggjord. Välj andra delningar.",
        en: "That combination was not released. Choose other splits.")
    case .rateOfOther:
      Wording(
        da: "Pr. 1.000 indbyggere kan kun vises efter lokalområde og alder. Fjern de andre kryds.",
        sv: "Per 1 000 invånare kan bara visas efter område och ålder. Ta bort de andra kryssen.",
        en: "To 1,000 inhabitants can be shown by area and age only. Take the other ticks away.")
    case .definitionsLead:
      Wording(
        da: "Hvad hvert tal tæller, hvad det ikke tæller, og hvad I skal vide, før I bruger det.",
        sv: "Vad varje tal räknar, vad det inte räknar och vad ni behöver veta innan ni använder det.",
        en: "What each figure counts, what it does not, and what to know before you use it.")
    case .dictionary:
      Wording(
        da: "Dataordbogen",
        sv: "Dataordboken",
        en: "The dictionary")
    case .dictionaryLead:
      Wording(
        da: "hver kode i de frigivne filer på tre sprog.",
        sv: "varje kod i de offentliggjorda filerna på tre språk.",
        en: "every code of released files in three languages.")
    case .indicators:
      Wording(
        da: "Indikatorer",
        sv: "Indikatorer",
        en: "Indicators")
    case .downloadsLead:
      Wording(
        da: "Hvilken fil er til hvad, og hvor du henter den.",
        sv: "Vilken fil som är till vad och var du hämtar den.",
        en: "Which file is for what, and where to get it.")
    case .houseTitle:
      Wording(
        da: "Til huset",
        sv: "För huset",
        en: "For the house")
    case .houseLead:
      Wording(
        da: "Små tal er skjult, men filerne er ikke prøvet mod alt, der er frigivet. Giv dem ikke videre.",
        sv: "Små tal är dolda, men filerna är inte prövade mot allt som är offentliggjort. Ge dem inte vidare.",
        en: "Small counts are hidden, but the files were not tried against all that is released. Do not pass "
          + "them on.")
    case .overviewFile:
      Wording(
        da: "Overblikket",
        sv: "Överblicken",
        en: "The overview")
    case .overviewFor:
      Wording(
        da: "én side til ledelsen eller udvalget.",
        sv: "en sida för ledningen eller nämnden.",
        en: "one page for the management or the committee.")
    case .deskFile:
      Wording(
        da: "Rapporten om skranken",
        sv: "Rapporten om disken",
        en: "The report on the desk")
    case .deskFor:
      Wording(
        da: "alle tal for en periode, til regneark eller print.",
        sv: "alla siffror för en period, för kalkylark eller utskrift.",
        en: "all figures of a period, for a spreadsheet or print.")
    case .ownersFile:
      Wording(
        da: "Hvis løsninger?",
        sv: "Vems lösningar?",
        en: "Whose solutions?")
    case .ownersFor:
      Wording(
        da: "til den samtale, I har med dem, hvis løsninger fylder skranken.",
        sv: "för samtalet med dem vars lösningar fyller disken.",
        en: "for the talk with those whose solutions fill the desk.")
    case .indicatorsFile:
      Wording(
        da: "Indikatorerne",
        sv: "Indikatorerna",
        en: "The indicators")
    case .indicatorsFor:
      Wording(
        da: "kvartal for kvartal, med forklaring.",
        sv: "kvartal för kvartal, med förklaring.",
        en: "quarter by quarter, explained.")
    case .allTitle:
      Wording(
        da: "Til alle",
        sv: "För alla",
        en: "For everybody")
    case .allLead:
      Wording(
        da: "Prøvet mod alt, der er frigivet. Må lægges på nettet.",
        sv: "Prövat mot allt som är offentliggjort. Får läggas på webben.",
        en: "Tried against all that is released. May be put on the web.")
    case .openFile:
      Wording(
        da: "De frigivne tabeller",
        sv: "De offentliggjorda tabellerna",
        en: "The released tables")
    case .openFor:
      Wording(
        da: "til kommunens åbne data, pressen og forskere.",
        sv: "för kommunens öppna data, pressen och forskare.",
        en: "for the municipality’s open data, the press and researchers.")
    case .dictionaryFile:
      Wording(
        da: "Dataordbogen (csv)",
        sv: "Dataordboken (csv)",
        en: "The dictionary (csv)")
    case .dictionaryFor:
      Wording(
        da: "læg den ved siden af filerne.",
        sv: "lägg den bredvid filerna.",
        en: "put it beside the files.")
    case .formsTitle:
      Wording(
        da: "Hvad er de enkelte filer til?",
        sv: "Vad är de olika filerna till?",
        en: "What is each file for?")
    case .excelFile:
      Wording(
        da: "Til regneark",
        sv: "För kalkylark",
        en: "For a spreadsheet")
    case .excelFor:
      Wording(
        da: "Åbner rigtigt i dansk Excel: semikolon og komma.",
        sv: "Öppnas rätt i svensk Excel: semikolon och komma.",
        en: "Opens rightly in Danish Excel: semicolons and commas.")
    case .htmlFile:
      Wording(
        da: "Til print og nettet (html)",
        sv: "För utskrift och webben (html)",
        en: "For print and the web (html)")
    case .htmlFor:
      Wording(
        da: "Én fil, der ser ud som siden her og kan sendes eller lægges ud.",
        sv: "En fil som ser ut som sidan här och kan skickas eller läggas ut.",
        en: "One file that looks like the page here and can be sent or put up.")
    case .csvFile: Wording(same: "Data (csv)")
    case .csvFor:
      Wording(
        da: "En række for hvert tal, til databehandling. Punktum som decimaltegn.",
        sv: "En rad för varje tal, för databehandling. Punkt som decimaltecken.",
        en: "A row for each number, for data work. A point for decimals.")
    case .codebookFile:
      Wording(
        da: "Kodebog til data",
        sv: "Kodbok till data",
        en: "Code book to the data")
    case .codebookFor:
      Wording(
        da: "Siger, hvad rækkerne i data betyder.",
        sv: "Säger vad raderna i data betyder.",
        en: "Says what the rows of the data mean.")
    case .statFile: Wording(same: "JSON-stat")
    case .statFor:
      Wording(
        da: "Datasæt efter JSON-stat 2.0, som statistikprogrammer læser.",
        sv: "Datamängd enligt JSON-stat 2.0 som statistikprogram läser.",
        en: "A data set in JSON-stat 2.0, which statistical programs read.")
    case .jsonFile: Wording(same: "JSON")
    case .jsonFor:
      Wording(
        da: "Til jeres egne programmer.",
        sv: "För era egna program.",
        en: "For your own programs.")
    }
  }
}
