import Language

/// What was just done about figures of others, as the address after it says.
enum ComparisonDone: String, PhraseKey {
  case read

  var wording: Wording {
    Wording(da: "Tallene er læst ind.", sv: "Siffrorna är inlästa.", en: "The figures were read in.")
  }
}
