import Language

/// What is said where a known cause cannot be noted.
enum AlertPhrase: PhraseKey {
  case endsBeforeItBegins, textTooLong, refusedText, unknownNote, alreadyVoid

  var wording: Wording {
    switch self {
    case .endsBeforeItBegins:
      Wording(
        da: "Den sidste dag ligger før den første. Ret en af dem.",
        sv: "Den sista dagen ligger före den första. Rätta en av dem.",
        en: "The last day lies before the first. Change one of them.")
    case .textTooLong:
      Wording(
        da: "Teksten er for lang. Skriv årsagen med højst {n} tegn.",
        sv: "Texten är för lång. Skriv orsaken med högst {n} tecken.",
        en: "The text is too long. Write the cause in {n} characters at most.")
    case .refusedText:
      Wording(
        da:
          "Teksten kan ikke gemmes, for der står noget, der ligner en persons oplysninger. Skriv kun, hvad der skete.",
        sv:
          "Texten kan inte sparas, för den innehåller något som liknar en persons uppgifter. Skriv bara vad som hände.",
        en: "The text cannot be kept, because something in it looks like a person's details. Write only what happened.")
    case .unknownNote:
      Wording(
        da: "Der er ingen kendt årsag med det nummer. Vælg en på listen.",
        sv: "Det finns ingen känd orsak med det numret. Välj en i listan.",
        en: "There is no known cause of that number. Choose one from the list.")
    case .alreadyVoid:
      Wording(
        da: "Den årsag er allerede taget tilbage. Skriv en ny, hvis den alligevel gælder.",
        sv: "Den orsaken är redan återkallad. Skriv en ny om den ändå gäller.",
        en: "That cause was taken back before. Write a new one if it holds after all.")
    }
  }
}
