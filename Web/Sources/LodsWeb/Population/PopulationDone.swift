import Language

/// What was just done about the population, as the address after it says.
enum PopulationDone: String, PhraseKey {
  case read

  var wording: Wording {
    Wording(da: "Folketallet er læst ind.", sv: "Folkmängden är inläst.", en: "The population was read in.")
  }
}
