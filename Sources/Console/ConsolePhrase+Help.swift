import Language

extension ConsolePhrase {
  var help: Wording? {
    switch self {
    case .helpJSON:
      Wording(da: "Skriv resultatet som JSON.", sv: "Skriv resultatet som JSON.", en: "Write the result as JSON.")
    case .helpLanguage:
      Wording(
        da: "Vælg sprog: dansk, svensk eller engelsk.", sv: "Välj språk: danska, svenska eller engelska.",
        en: "Choose the language: Danish, Swedish or English.")
    case .helpNoColor: Wording(da: "Skriv uden farver.", sv: "Skriv utan färger.", en: "Write without colours.")
    case .helpHelp: Wording(da: "Vis denne hjælp.", sv: "Visa den här hjälpen.", en: "Show this help.")
    case .helpVersion: Wording(da: "Vis versionen.", sv: "Visa versionen.", en: "Show the version.")
    case .valueNumber: Wording(da: "antal", sv: "antal", en: "number")
    case .valueDate: Wording(da: "dato", sv: "datum", en: "date")
    case .valueChoice: Wording(da: "ord", sv: "ord", en: "word")
    case .valueLanguage: Wording(da: "sprog", sv: "språk", en: "language")
    case .examples: Wording(da: "Eksempler", sv: "Exempel", en: "Examples")
    case .usage: Wording(da: "Brug", sv: "Användning", en: "Usage")
    case .commands: Wording(da: "Kommandoer", sv: "Kommandon", en: "Commands")
    case .arguments: Wording(da: "Ord efter kommandoen", sv: "Ord efter kommandot", en: "Words after the command")
    case .options: Wording(da: "Tilvalg", sv: "Flaggor", en: "Options")
    case .everyCommand:
      Wording(da: "Tilvalg til alle kommandoer", sv: "Flaggor till alla kommandon", en: "Options for every command")
    case .moreHelp:
      Wording(
        da: "Hjælp til en kommando: {line}", sv: "Hjälp om ett kommando: {line}", en: "Help on a command: {line}")
    case .optionsShort: Wording(da: "tilvalg", sv: "flaggor", en: "options")
    case .commandShort: Wording(da: "kommando", sv: "kommando", en: "command")
    case .isDefault:
      Wording(da: "Sker, når intet er nævnt.", sv: "Sker när inget annat anges.", en: "Happens when none is named.")
    case .isRequired: Wording(da: "Skal angives.", sv: "Måste anges.", en: "Required.")
    case .isRepeated: Wording(da: "Kan gentages.", sv: "Kan upprepas.", en: "May be repeated.")
    case .oneOf: Wording(da: "En af: {known}.", sv: "Ett av: {known}.", en: "One of: {known}.")
    default: nil
    }
  }

  var manual: Wording? {
    switch self {
    case .manualTitle: Wording(da: "Brugerkommandoer", sv: "Användarkommandon", en: "User commands")
    case .manualName: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .manualSynopsis: Wording(da: "Oversigt", sv: "Översikt", en: "Synopsis")
    case .manualDescription: Wording(da: "Beskrivelse", sv: "Beskrivning", en: "Description")
    case .manualExitCodes: Wording(da: "Slutkoder", sv: "Slutkoder", en: "Exit codes")
    case .manualEnvironment: Wording(da: "Miljøvariabler", sv: "Miljövariabler", en: "Environment")
    case .exitDone: Wording(da: "Det gik godt.", sv: "Det gick bra.", en: "All went well.")
    case .exitUsage:
      Wording(
        da: "Kommandoen er ikke skrevet rigtigt.", sv: "Kommandot är inte rätt skrivet.",
        en: "The command is not written rightly.")
    case .exitData:
      Wording(
        da: "Noget i det, der blev givet, passer ikke.", sv: "Något i det som angavs stämmer inte.",
        en: "Something in what was given is not right.")
    case .exitNoInput:
      Wording(
        da: "Det, der skulle læses, findes ikke.", sv: "Det som skulle läsas finns inte.",
        en: "What should be read is not there.")
    case .exitSoftware: Wording(da: "Fejl i programmet.", sv: "Fel i programmet.", en: "A fault of the program.")
    case .exitCannotCreate:
      Wording(
        da: "En fil eller mappe kunne ikke oprettes.", sv: "En fil eller mapp kunde inte skapas.",
        en: "A file or folder could not be made.")
    case .exitInputOutput:
      Wording(
        da: "Læsning eller skrivning slog fejl.", sv: "Läsning eller skrivning misslyckades.",
        en: "Reading or writing failed.")
    case .exitBusy:
      Wording(
        da: "En anden er i gang; prøv igen.", sv: "Någon annan håller på; försök igen.",
        en: "Somebody else is at work; try again.")
    case .exitPermission: Wording(da: "Det er ikke tilladt.", sv: "Det är inte tillåtet.", en: "It is not allowed.")
    case .exitConfiguration:
      Wording(
        da: "Noget er sat forkert op.", sv: "Något är felaktigt inställt.", en: "Something is set up wrongly.")
    case .environmentLanguage:
      Wording(
        da: "Sproget: da, sv eller en.", sv: "Språket: da, sv eller en.", en: "The language: da, sv or en.")
    case .environmentLocale:
      Wording(
        da: "Sproget, når intet andet er valgt; ellers dansk.", sv: "Språket när inget annat är valt; annars danska.",
        en: "The language where nothing else is chosen; otherwise Danish.")
    case .environmentNoColor:
      Wording(
        da: "Ingen farver, når den er sat.", sv: "Inga färger när den är satt.", en: "No colours when it is set.")
    default: nil
    }
  }
}
