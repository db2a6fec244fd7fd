import Language

/// The words of the page of messages.
enum MessagePhrase: PhraseKey {
  case title, none, about, count, by, look, sample, file, fileHint, sent

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Beskeder, der venter", sv: "Meddelanden som väntar", en: "Messages that wait")
    case .none: Wording(da: "Ingen beskeder venter.", sv: "Inga meddelanden väntar.", en: "No messages wait.")
    case .about: Wording(da: "Om", sv: "Om", en: "About")
    case .count: Wording(da: "Personer", sv: "Personer", en: "Persons")
    case .by: Wording(da: "Som {way}", sv: "Som {way}", en: "By {way}")
    case .look: Wording(da: "Se {n}", sv: "Visa {n}", en: "See {n}")
    case .sample: Wording(da: "Den første", sv: "Det första", en: "The first one")
    case .file:
      Wording(
        da: "Hent fil med {n} {n|besked|beskeder}", sv: "Hämta fil med {n} {n|meddelande|meddelanden}",
        en: "Get a file of {n} {n|message|messages}")
    case .fileHint:
      Wording(
        da: "Filen har navne og numre. Hent den, send beskederne, markér dem her som sendt, og slet så filen.",
        sv: "Filen innehåller namn och nummer. Hämta den, skicka meddelandena, markera dem här som skickade och radera "
          + "sedan filen.",
        en: "The file holds names and numbers. Get it, send the messages, mark them here as sent, then delete "
          + "the file.")
    case .sent:
      Wording(
        da: "Markér {n} som sendt", sv: "Markera {n} som {n|skickat|skickade}", en: "Mark {n} as sent")
    }
  }
}
