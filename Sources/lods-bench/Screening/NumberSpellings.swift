import Language

/// Personal numbers and organisation numbers.
enum NumberSpellings {
  static let cpr = spellings(cprLayouts) { inventor, count in Persons.cpr(count, using: &inventor.random) }

  static func swedish(coordination: Bool) -> [Spelling] {
    spellings(swedishLayouts) { inventor, count in
      Persons.swedish(count, coordination: coordination, using: &inventor.random)
    }
  }

  static let organisation = spellings(swedishLayouts) { inventor, count in
    Persons.organisation(count, using: &inventor.random)
  }

  static let norwegian = spellings(norwegianLayouts) { inventor, _ in Persons.norwegian(using: &inventor.random) }

  /// The layouts as spellings of a number that is made for their count of digits.
  static func spellings(
    _ layouts: [DigitLayout], _ number: @escaping @Sendable (inout Inventor, Int) -> String
  ) -> [Spelling] {
    layouts.map { layout in Spelling(layout.name) { layout.set(number(&$0, layout.count)) } }
  }

  private static let cprLayouts =
    DigitLayout.grid("6-4", [6, 4], DigitSigns.many)
    + DigitLayout.grid("2-2-2-4", [2, 2, 2, 4], pairSigns)
    + DigitLayout.grid("2-2-2-2-2", [2, 2, 2, 2, 2], pairSigns)
    + DigitLayout.grid("2-2-4-4", [2, 2, 4, 4], pairSigns)
    + [
      DigitLayout("dotted date, hyphen", [2, 2, 2, 4], [".", ".", "-"]),
      DigitLayout("dotted date, space", [2, 2, 2, 4], [".", ".", " "]),
      DigitLayout("slashed date, hyphen", [2, 2, 2, 4], ["/", "/", "-"]),
      DigitLayout("Danish date, space", [2, 2, 2, 4], ["/", "-", " "]),
      DigitLayout("spaced date, hyphen", [2, 2, 2, 4], [" ", " ", "-"]),
      DigitLayout("serial in pairs", [6, 2, 2], ["-", " "]),
      DigitLayout("full year, hyphen", [8, 4], "-"),
      DigitLayout("full year, bare", [12], ""),
      DigitLayout("full year, dotted", [2, 2, 4, 4], [".", ".", "-"]),
      DigitLayout("digit by digit", Array(repeating: 1, count: 10), " "),
      DigitLayout("halves", [5, 5], " "),
    ]
    + DigitLayout.mishaps(
      DigitLayout("6-4 usual", [6, 4], "-"), DigitLayout("6-4 bare", [10], ""),
      gluedTo: ["cpr", "CPR:", "nr", "#", "cpr-nr.", "personnr:"])

  private static let swedishLayouts =
    DigitLayout.grid("6-4", [6, 4], DigitSigns.many)
    + DigitLayout.grid("8-4", [8, 4], DigitSigns.few)
    + DigitLayout.grid("2-2-2-4", [2, 2, 2, 4], Array(pairSigns.prefix(4)))
    + [
      DigitLayout("serial in pairs", [6, 2, 2], ["-", " "]),
      DigitLayout("3-3-4", [3, 3, 4], " "),
      DigitLayout("digit by digit", Array(repeating: 1, count: 10), " "),
    ]
    + DigitLayout.mishaps(
      DigitLayout("6-4 usual", [6, 4], "-"), DigitLayout("8-4 bare", [12], ""),
      gluedTo: ["pnr", "Pnr:", "nr", "#", "nr.", "personnr:"])

  private static let norwegianLayouts =
    DigitLayout.grid("6-5", [6, 5], DigitSigns.many)
    + DigitLayout.grid("2-2-2-5", [2, 2, 2, 5], Array(pairSigns.prefix(4)))
    + DigitLayout.grid("6-3-2", [6, 3, 2], Array(pairSigns.prefix(3)))
    + DigitLayout.mishaps(
      DigitLayout("6-5 usual", [6, 5], " "), DigitLayout("6-5 bare", [11], ""),
      gluedTo: ["fnr", "Fnr:", "nr", "#", "fødselsnr:"])

  private static let pairSigns: [(name: String, text: String)] = [
    ("space", " "), ("hyphen", "-"), ("dot", "."), ("no-break space", "\u{A0}"), ("slash", "/"),
    ("thin space", "\u{2009}"),
    ("spaced hyphen", " - "),
  ]
}
