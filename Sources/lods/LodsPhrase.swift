import Language

/// The texts of the program as a whole.
enum LodsPhrase: PhraseKey {
  case summary, details, cannotWrite

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Hjælp ved skranken, talt uden personer", sv: "Hjälp vid disken, räknad utan personer",
        en: "Help at the desk, counted without persons")
    case .details:
      Wording(
        da: "Lods registrerer digital hjælp på biblioteker og i borgerservice: hvad borgeren kom for, og hvor meget "
          + "hjælp der skulle til. Begynd med: lods demo",
        sv: "Lods registrerar digital hjälp på bibliotek och medborgarkontor: vad besökaren kom för och hur mycket "
          + "hjälp som behövdes. Börja med: lods demo",
        en: "Lods logs digital help in libraries and citizen service: what the citizen came for, and how much help "
          + "it took. Begin with: lods demo")
    case .cannotWrite:
      Wording(
        da: "Filen kan ikke skrives. Vælg et andet sted med --output.",
        sv: "Filen går inte att skriva. Välj en annan plats med --output.",
        en: "The file cannot be written. Choose another place with --output.")
    }
  }
}
