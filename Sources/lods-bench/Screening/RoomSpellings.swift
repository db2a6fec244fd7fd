import Language

/// Rooms, beds and flats of people who live in a home.
enum RoomSpellings {
  static let all: [Spelling] =
    danishWords.flatMap { word in
      danishForms.map { Spelling(pattern: "‹\(word)\($0.0)›\($0.1)", in: [.da], isClause: false) }
    }
    + swedishWords.flatMap { word in
      swedishForms.map { Spelling(pattern: "‹\(word)\($0.0)›\($0.1)", in: [.sv], isClause: false) }
    }
    + englishWords.flatMap { word in
      englishForms.map { Spelling(pattern: "‹\(word)\($0.0)›\($0.1)", in: [.en], isClause: false) }
    }
    + WordList.lines(
      """
      ‹stue {room}, seng {bed}› på plejecenter {careDa}
      ‹stue {room} seng {bed}›
      afd. B ‹stue {room}›
      ‹{careDa} {room}›
      plejehjemmet, ‹nr. {room}›
      ‹seng {bed}› på stuen ved vinduet
      beboeren i ‹{room}›, {careDa}
      """
    ).map { Spelling(pattern: $0, in: [.da], isClause: false) }

  private static let danishWords = [
    "værelse", "vær.", "Værelse", "bolig", "lejlighed", "lejl.", "stue", "Bolig", "lej.",
  ]
  private static let danishForms = [
    (" {room}", " på {careDa}"), (" nr. {room}", ""), (" {room}B", ", {careDa}"), (" {room}", " på plejehjemmet"),
    (": {room}", " på plejecentret"),
  ]
  private static let swedishWords = ["rum", "lägenhet", "lgh", "säng", "boenderum"]
  private static let swedishForms = [
    (" {room}", " på {careSv}"), (" nr {room}", " på boendet"), (" {room}", " på äldreboendet"),
  ]
  private static let englishWords = ["room", "flat", "bed", "apartment"]
  private static let englishForms = [
    (" {room}", " at {careDa}"), (" no. {room}", " at the care home"), (" {room}B", " at {careDa}"),
  ]
}
