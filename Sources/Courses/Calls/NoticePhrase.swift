import Language

/// The words about calls and messages.
enum NoticePhrase: PhraseKey {
  case unknownKind, unknownKindNear, notAnOutcome, notDue, nothingDue, againNotTaken, againOutside, listChanged
  case neverSeated
  case columnKind, columnTerm, columnNumber, columnName, columnTelephone, columnEmail, columnLanguage, columnTitle
  case columnFirst, columnDates, columnPlace, columnRoom, columnPrice, columnAnswerBy, columnText

  var wording: Wording {
    switch self {
    case .unknownKind:
      Wording(
        da: "Den slags opkald findes ikke. Skriv en af: {kinds}.",
        sv: "Det finns inget sådant samtal. Skriv ett av: {kinds}.",
        en: "There is no such call. Write one of: {kinds}.")
    case .unknownKindNear:
      Wording(
        da: "Den slags opkald findes ikke. Mente du {nearest}?",
        sv: "Det finns inget sådant samtal. Menade du {nearest}?",
        en: "There is no such call. Did you mean {nearest}?")
    case .notAnOutcome:
      Wording(
        da: "Det svar passer ikke til opkaldet ({kind}). Skriv et af: {outcomes}.",
        sv: "Det svaret passar inte till samtalet ({kind}). Skriv ett av: {outcomes}.",
        en: "That is not an outcome of this call ({kind}). Write one of: {outcomes}.")
    case .notDue:
      Wording(
        da: "Det er der ikke mere at give besked om. Det her mangler personen besked om: {kinds}.",
        sv: "Det finns inget mer att meddela om det. Det här väntar personen besked om: {kinds}.",
        en: "There is nothing more to tell of that. This person has yet to be told: {kinds}.")
    case .nothingDue:
      Wording(
        da: "Der er ikke mere at give personen besked om.",
        sv: "Det finns inget mer att meddela personen.",
        en: "There is nothing more to tell this person.")
    case .againNotTaken:
      Wording(
        da: "En dag for et nyt opkald hører til svarene no-answer og call-back.",
        sv: "En dag för ett nytt samtal hör till svaren no-answer och call-back.",
        en: "A day to ring again belongs to the outcomes no-answer and call-back.")
    case .againOutside:
      Wording(
        da: "Vælg en dag fra {from} til {to}; bagefter er det for sent.",
        sv: "Välj en dag från {from} till {to}; efteråt är det för sent.",
        en: "Choose a day from {from} to {to}; after that it is too late.")
    case .listChanged:
      Wording(
        da: "Listen er ændret, siden filen blev skrevet, så ingen er markeret. Skriv filen igen.",
        sv: "Listan har ändrats sedan filen skrevs, så ingen har markerats. Skriv filen på nytt.",
        en: "The list has changed since the file was written, so nobody was marked. Write the file again.")
    case .neverSeated:
      Wording(
        da: "Personen har ikke haft en plads på holdet og har ingen datoer at få.",
        sv: "Personen har inte haft någon plats i gruppen och har inga datum att få.",
        en: "This person never had a seat in the term, so there are no dates to give.")
    case .columnKind: Wording(da: "Besked", sv: "Meddelande", en: "Message")
    case .columnTerm: Wording(da: "Hold", sv: "Grupp", en: "Term")
    case .columnNumber: Wording(da: "Nummer", sv: "Nummer", en: "Number")
    case .columnName: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .columnTelephone: Wording(da: "Telefon", sv: "Telefon", en: "Telephone")
    case .columnEmail: Wording(da: "E-mail", sv: "E-post", en: "E-mail")
    case .columnLanguage: Wording(da: "Sprog", sv: "Språk", en: "Language")
    case .columnTitle: Wording(da: "Titel", sv: "Titel", en: "Title")
    case .columnFirst: Wording(da: "Første dato", sv: "Första datum", en: "First date")
    case .columnDates: Wording(da: "Alle datoer", sv: "Alla datum", en: "All dates")
    case .columnPlace: Wording(da: "Sted", sv: "Plats", en: "Place")
    case .columnRoom: Wording(da: "Lokale", sv: "Lokal", en: "Room")
    case .columnPrice: Wording(da: "Pris", sv: "Pris", en: "Price")
    case .columnAnswerBy: Wording(da: "Svar senest", sv: "Svar senast", en: "Answer by")
    case .columnText: Wording(da: "Tekst", sv: "Text", en: "Text")
    }
  }
}
