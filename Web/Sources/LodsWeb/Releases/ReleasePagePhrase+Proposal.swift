import Language

extension ReleasePagePhrase {
  /// The texts about a proposal and what was published; those of the list and the form stand in the other file.
  var proposalWording: Wording {
    switch self {
    case .workingTitle:
      Wording(
        da: "Et forslag bliver regnet ud",
        sv: "Ett förslag räknas ut",
        en: "A proposal is being worked out")
    case .publishingTitle:
      Wording(
        da: "Tallene bliver frigivet",
        sv: "Siffrorna offentliggörs",
        en: "The figures are being released")
    case .proposedTitle:
      Wording(
        da: "Forslag til frigivelse",
        sv: "Förslag till offentliggörande",
        en: "A release, proposed")
    case .refusedTitle:
      Wording(
        da: "Det kan ikke frigives",
        sv: "Det går inte att offentliggöra",
        en: "It cannot be released")
    case .working:
      Wording(
        da: "Lods prøver hvert lille tal mod alt, der er frigivet, og leder efter så få skjulte tal som muligt. "
          + "Du kan gå til andre sider imens.",
        sv: "Lods prövar varje litet tal mot allt som är offentliggjort och letar efter så få dolda tal som "
          + "möjligt. Du kan gå till andra sidor under tiden.",
        en: "Lods tries each small count against all that is released and looks for as few blanks as it can. "
          + "You can go to other pages meanwhile.")
    case .publishing:
      Wording(
        da: "Hele loggen bliver efterprøvet først, og så bliver tallene skrevet ind. Det kan ikke stoppes nu.",
        sv: "Hela loggen kontrolleras först, och sedan skrivs siffrorna in. Det går inte att stoppa nu.",
        en: "The whole ledger is verified first, and then the figures are written. It cannot be stopped now.")
    case .stopNow:
      Wording(
        da: "Stop",
        sv: "Stoppa",
        en: "Stop")
    case .putAway:
      Wording(
        da: "Læg forslaget væk",
        sv: "Lägg bort förslaget",
        en: "Put the proposal away")
    case .newVersionOf:
      Wording(
        da: "En ny udgave af frigivelse {release}",
        sv: "En ny version av offentliggörande {release}",
        en: "A new version of release {release}")
    case .onThisPage:
      Wording(
        da: "På denne side",
        sv: "På den här sidan",
        en: "On this page")
    case .publishTitle:
      Wording(
        da: "Frigiv forslaget",
        sv: "Offentliggör förslaget",
        en: "Release what is proposed")
    case .forGood:
      Wording(
        da: "Det kan ikke fortrydes. Andre kan have set tallene, så de står i loggen for altid, og månederne "
          + "fryses: Senere frigivelser har dem, som de er nu.",
        sv: "Det kan inte göras ogjort. Andra kan ha sett siffrorna, så de står i loggen för alltid, och "
          + "månaderna fryses: senare offentliggöranden har dem som de är nu.",
        en: "It cannot be undone. Others may have seen the figures, so they stand in the ledger for good, and "
          + "the months freeze: later releases have them as they are now.")
    case .sureLegend:
      Wording(
        da: "Er du sikker?",
        sv: "Är du säker?",
        en: "Are you sure?")
    case .sure:
      Wording(
        da: "Ja, jeg ved, at det ikke kan fortrydes",
        sv: "Ja, jag vet att det inte kan göras ogjort",
        en: "Yes, I know that it cannot be undone")
    case .sureMissing:
      Wording(
        da: "Sæt kryds i, at du ved, at det ikke kan fortrydes.",
        sv: "Kryssa för att du vet att det inte kan göras ogjort.",
        en: "Tick that you know that it cannot be undone.")
    case .publishNow:
      Wording(
        da: "Frigiv tallene",
        sv: "Offentliggör siffrorna",
        en: "Release the figures")
    case .changeIt:
      Wording(
        da: "Ret valget",
        sv: "Ändra valet",
        en: "Change the choice")
    case .goneTitle:
      Wording(
        da: "Forslaget er der ikke mere",
        sv: "Förslaget finns inte kvar",
        en: "The proposal is gone")
    case .gone:
      Wording(
        da: "Nogen har lagt forslaget væk eller lavet et andet. Intet er frigivet. Se det, der er nu.",
        sv: "Någon har lagt bort förslaget eller gjort ett annat. Inget är offentliggjort. Se det som finns nu.",
        en: "Somebody has put the proposal away or made another. Nothing is released. See what is there now.")
    case .triesTitle:
      Wording(
        da: "Prøv i stedet",
        sv: "Pröva i stället",
        en: "Try instead")
    case .tryThis:
      Wording(
        da: "Prøv det",
        sv: "Pröva det",
        en: "Try it")
    case .inVain:
      Wording(
        da: "Prøvet forgæves",
        sv: "Prövat förgäves",
        en: "Tried in vain")
    case .answerTitle:
      Wording(
        da: "Udkast til svar",
        sv: "Utkast till svar",
        en: "A drafted answer")
    case .answerLead:
      Wording(
        da: "Har nogen bedt om netop de tal (aktindsigt)? Brevet er et udkast, som jeres jurist skal læse. Der "
          + "står ingen tal fra tabellen i det.",
        sv: "Har någon begärt just de siffrorna (allmän handling)? Brevet är ett utkast som er jurist ska läsa. "
          + "Det innehåller inga siffror ur tabellen.",
        en: "Has somebody asked for just those figures? The letter is a draft for your lawyer to read. No "
          + "number of the table stands in it.")
    case .answerGiven:
      Wording(
        da: "Svar, der giver tabellen",
        sv: "Svar som lämnar ut tabellen",
        en: "An answer that gives the table")
    case .answerRefused:
      Wording(
        da: "Svar, der afslår alle tal",
        sv: "Svar som avslår alla tal",
        en: "An answer that refuses all numbers")
    case .answerNone:
      Wording(
        da: "Svar, der afslår",
        sv: "Svar som avslår",
        en: "An answer that refuses")
    case .backToProposal:
      Wording(
        da: "Forslaget",
        sv: "Förslaget",
        en: "The proposal")
    case .filesTitle:
      Wording(
        da: "Hent det frigivne",
        sv: "Hämta det offentliggjorda",
        en: "Get what is released")
    case .fileHTML:
      Wording(
        da: "Siden til nettet (html)",
        sv: "Sidan för webben (html)",
        en: "The page for the web (html)")
    case .fileExcel:
      Wording(
        da: "Alle tabeller til regneark",
        sv: "Alla tabeller för kalkylark",
        en: "All tables for a spreadsheet")
    case .fileCSV:
      Wording(
        da: "Tabel {n} som data (csv): {table}",
        sv: "Tabell {n} som data (csv): {table}",
        en: "Table {n} as data (csv): {table}")
    case .fileMinutes:
      Wording(
        da: "Minutter pr. ekspedition (csv)",
        sv: "Minuter per möte (csv)",
        en: "Minutes of a session (csv)")
    case .fileJSON:
      Wording(
        da: "Alt til programmer (JSON)",
        sv: "Allt för program (JSON)",
        en: "All for programs (JSON)")
    case .filesHint:
      Wording(
        da: "Alt her må deles. Skjulte tal er to prikker.",
        sv: "Allt här får delas. Dolda tal är två punkter.",
        en: "All of this may be shared. Blank numbers are two dots.")
    case .asOpenData:
      Wording(
        da: "Se tabellerne som åbne data",
        sv: "Se tabellerna som öppna data",
        en: "See the tables as open data")
    case .reviseTitle:
      Wording(
        da: "Er loggen rettet siden?",
        sv: "Har loggen rättats sedan dess?",
        en: "Was the log corrected since?")
    case .reviseLead:
      Wording(
        da: "De frigivne tal bliver stående. En ny udgave har rettelserne og er prøvet sammen med den gamle. I "
          + "ser et forslag først.",
        sv: "De offentliggjorda siffrorna står kvar. En ny version har rättelserna och prövas tillsammans med "
          + "den gamla. Ni ser ett förslag först.",
        en: "The released figures stay. A new version has the corrections and is tried together with the old "
          + "one. You see a proposal first.")
    case .reviseNow:
      Wording(
        da: "Regn en ny udgave ud",
        sv: "Räkna ut en ny version",
        en: "Work out a new version")
    // The test of all words finds one that stands in neither file.
    default: Wording(same: "")
    }
  }
}
