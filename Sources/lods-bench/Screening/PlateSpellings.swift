import Language

/// Danish and Swedish number plates, with and without a word before them; the sentence always speaks of a vehicle.
enum PlateSpellings {
  static let all: [Spelling] =
    danishHeads.flatMap { head in
      danish.map { Spelling(pattern: head + "‹" + $0 + "›", in: [.da, .en], isClause: false) }
    }
    + swedishHeads.flatMap { head in
      swedish.map { Spelling(pattern: head + "‹" + $0 + "›", in: [.sv], isClause: false) }
    }
    + lower + [
      Spelling("fullwidth", in: [.da]) { Plant(core: DigitShape.fullwidth.drawn($0.filled("{LL} {d2} {d3}"))) },
      Spelling("zero-width spaces", in: [.da]) { inventor in
        Plant(core: inventor.filled("{LL}{d5}").map(String.init).joined(separator: "\u{200B}"))
      },
    ]

  private static let danishHeads = ["", "nr.plade ", "reg.nr. "]
  private static let danish = WordList.lines(
    """
    {LL} {d2} {d3}
    {LL}{d5}
    {LL} {d5}
    {LL}-{d2}-{d3}
    {LL}-{d5}
    {LL}{d2} {d3}
    {LL}.{d2}.{d3}
    {LL}\u{A0}{d2}\u{A0}{d3}
    {LL} {d2}.{d3}
    {LL} {d3} {d2}
    DK {LL} {d2} {d3}
    {LL} {d2}-{d3}
    {LL}\u{2009}{d5}
    {LL}_{d2}_{d3}
    """)
  private static let swedishHeads = ["", "regnr ", "reg.nr "]
  private static let swedish = WordList.lines(
    """
    {LLL} {d3}
    {LLL}{d3}
    {LLL}-{d3}
    {LLL}\u{A0}{d3}
    {LLL} {d2}{L}
    {LLL}{d2}{L}
    {LLL}-{d2}{L}
    S {LLL} {d3}
    """)
  private static let lower: [Spelling] =
    ["{LL} {d2} {d3}", "{LL}{d5}", "{LL} {d5}", "{LL}-{d2}-{d3}"].flatMap { pattern in
      [
        Spelling("small " + pattern, in: [.da, .en]) { Plant(core: $0.filled(pattern).lowercased()) },
        Spelling("small after bil " + pattern, in: [.da]) {
          Plant(before: "bil ", core: $0.filled(pattern).lowercased())
        },
      ]
    }
    + ["{LLL} {d3}", "{LLL}{d3}"].map { pattern in
      Spelling("small Swedish " + pattern, in: [.sv]) { Plant(core: $0.filled(pattern).lowercased()) }
    }
}
