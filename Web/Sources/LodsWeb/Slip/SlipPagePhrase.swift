import Language

/// The texts around a take-away slip.
enum SlipPagePhrase: PhraseKey {
  case tools, print, noSlip, noSlipText

  var wording: Wording {
    switch self {
    case .tools: Wording(da: "Sprog og udskrift", sv: "Språk och utskrift", en: "Language and printing")
    case .print: Wording(da: "Udskriv", sv: "Skriv ut", en: "Print")
    case .noSlip:
      Wording(
        da: "Der er ingen seddel til opgaven", sv: "Det finns ingen lapp för ärendet",
        en: "There is no take-away slip for this task")
    case .noSlipText:
      Wording(
        da: "Skriv det næste skridt ned på papir i stedet. Skriv aldrig adgangskoder.",
        sv: "Skriv ner nästa steg på papper i stället. Skriv aldrig lösenord.",
        en: "Write the next step on paper instead. Never write passwords.")
    }
  }
}
