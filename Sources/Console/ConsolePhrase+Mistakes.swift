import Language

extension ConsolePhrase {
  var mistake: Wording? {
    switch self {
    case .errorPrefix: Wording(da: "Fejl:", sv: "Fel:", en: "Error:")
    case .typeThis: Wording(da: "Skriv: {line}", sv: "Skriv: {line}", en: "Type: {line}")
    case .didYouMean: Wording(da: "Mente du »{name}«?", sv: "Menade du ”{name}”?", en: "Did you mean “{name}”?")
    case .seeHelp: Wording(da: "Se hjælpen: {line}", sv: "Se hjälpen: {line}", en: "See the help: {line}")
    case .or: Wording(da: "eller", sv: "eller", en: "or")
    case .unknownCommandNamed:
      Wording(
        da: "Kommandoen »{name}« findes ikke.", sv: "Kommandot ”{name}” finns inte.",
        en: "There is no command “{name}”.")
    case .unknownCommand:
      Wording(da: "Den kommando findes ikke.", sv: "Det kommandot finns inte.", en: "There is no such command.")
    case .missingCommand:
      Wording(
        da: "Der mangler et ord efter {line}: {known}.", sv: "Det saknas ett ord efter {line}: {known}.",
        en: "A word is missing after {line}: {known}.")
    case .unknownOptionNamed:
      Wording(
        da: "Tilvalget »{name}« findes ikke her.", sv: "Flaggan ”{name}” finns inte här.",
        en: "There is no option “{name}” here.")
    case .unknownOption:
      Wording(
        da: "Det tilvalg findes ikke her.", sv: "Den flaggan finns inte här.", en: "There is no such option here.")
    case .missingValue:
      Wording(
        da: "Der mangler en værdi efter {option} ({value}).", sv: "Det saknas ett värde efter {option} ({value}).",
        en: "A value is missing after {option} ({value}).")
    case .unneededValue:
      Wording(
        da: "Skriv {option} uden en værdi.", sv: "Skriv {option} utan värde.", en: "Write {option} without a value.")
    case .missingOption:
      Wording(
        da: "Kommandoen skal også have {option}.", sv: "Kommandot behöver också {option}.",
        en: "The command also needs {option}.")
    case .unknownChoice:
      Wording(
        da: "Værdien efter {option} kendes ikke.", sv: "Värdet efter {option} är inte känt.",
        en: "The value after {option} is not known.")
    case .oneOfThese:
      Wording(da: "Vælg en af disse: {known}.", sv: "Välj ett av dessa: {known}.", en: "Choose one of these: {known}.")
    case .unfitValue:
      Wording(
        da: "Værdien efter {option} kan ikke bruges; der skal stå: {value}.",
        sv: "Värdet efter {option} går inte att använda; där ska stå: {value}.",
        en: "The value after {option} cannot be used; it should be: {value}.")
    case .notWhole:
      Wording(
        da: "Skriv et helt tal efter {option}.", sv: "Skriv ett heltal efter {option}.",
        en: "Give a whole number after {option}.")
    case .notWholeBetween:
      Wording(
        da: "Skriv et helt tal fra {low} til {high} efter {option}.",
        sv: "Skriv ett heltal från {low} till {high} efter {option}.",
        en: "Give a whole number from {low} to {high} after {option}.")
    case .notWholeAtLeast:
      Wording(
        da: "Skriv et helt tal på mindst {low} efter {option}.", sv: "Skriv ett heltal på minst {low} efter {option}.",
        en: "Give a whole number of at least {low} after {option}.")
    case .notWholeAtMost:
      Wording(
        da: "Skriv et helt tal på højst {high} efter {option}.",
        sv: "Skriv ett heltal på högst {high} efter {option}.",
        en: "Give a whole number of at most {high} after {option}.")
    case .notDay:
      Wording(
        da: "Skriv en dato efter {option} som år-måned-dag, fx 2026-10-14.",
        sv: "Skriv ett datum efter {option} som år-månad-dag, till exempel 2026-10-14.",
        en: "Give a date after {option} as year-month-day, such as 2026-10-14.")
    case .noSuchDay:
      Wording(
        da: "Datoen efter {option} findes ikke i kalenderen.", sv: "Datumet efter {option} finns inte i kalendern.",
        en: "The date after {option} is not in the calendar.")
    case .missingWord:
      Wording(
        da: "Kommandoen skal også have {name}.", sv: "Kommandot behöver också {name}.",
        en: "The command also needs {name}.")
    case .noWords:
      Wording(
        da: "Kommandoen tager kun tilvalg, ingen andre ord.", sv: "Kommandot tar bara flaggor, inga andra ord.",
        en: "The command takes options only, no other words.")
    case .tooManyWords:
      Wording(
        da: "Kommandoen tager højst {n} ord.", sv: "Kommandot tar högst {n} ord.",
        en: "The command takes at most {n} {n|word|words}.")
    case .internalError:
      Wording(
        da: "Noget gik galt inde i programmet, og kommandoen blev ikke færdig. Prøv igen, og sig det til den, "
          + "der passer programmet, hvis det sker igen.",
        sv: "Något gick fel inne i programmet och kommandot blev inte klart. Försök igen, och säg till den som "
          + "sköter programmet om det händer igen.",
        en: "Something went wrong inside the program, and the command did not finish. Try again, and tell whoever "
          + "looks after the program if it happens again.")
    case .outputFailed:
      Wording(
        da: "Resultatet kunne ikke skrives til ende, så det, der kom ud, er ikke det hele.",
        sv: "Resultatet kunde inte skrivas klart, så det som kom ut är inte allt.",
        en: "The result could not be written to the end, so what came out is not all of it.")
    case .inputFailed:
      Wording(
        da: "Det, der blev sendt ind, kunne ikke læses.", sv: "Det som skickades in gick inte att läsa.",
        en: "What was sent in could not be read.")
    case .inputNotText:
      Wording(
        da: "Det, der blev sendt ind, er ikke tekst i UTF-8. Gem det som UTF-8, og prøv igen.",
        sv: "Det som skickades in är inte text i UTF-8. Spara det som UTF-8 och försök igen.",
        en: "What was sent in is not UTF-8 text. Save it as UTF-8 and try again.")
    case .notATerminal:
      Wording(
        da: "Kommandoen bruger hele skærmen og skal køres i en terminal.",
        sv: "Kommandot använder hela skärmen och måste köras i en terminal.",
        en: "The command uses the whole screen and must be run in a terminal.")
    case .yesOrNo: Wording(da: "[j/N]", sv: "[j/N]", en: "[y/N]")
    default: nil
    }
  }
}
