import Language

/// Accounts and cards.
enum MoneySpellings {
  // MARK: - IBAN

  static let iban: [Spelling] =
    ["DK", "SE", "abroad"].flatMap { country in
      layouts.map { layout in
        Spelling("\(country) \(layout.name)") { inventor in
          let codes = country == "abroad" ? ["NO", "FI", "DE", "GB", "PL", "NL", "LT", "RO"] : [country]
          return layout.write(number(of: inventor.random.pick(codes), using: &inventor.random))
        }
      }
    }

  private typealias Layout = (name: String, write: @Sendable (String) -> Plant)

  private static let layouts: [Layout] = {
    let pairs: @Sendable (String) -> Plant = { text in
      Plant(core: stride(from: 0, to: text.count, by: 2).map { text.dropFirst($0).prefix(2) }.joined(separator: " "))
    }
    var all: [Layout] = []
    for (name, sign) in DigitSigns.few {
      all.append((name: "fours, \(name)", write: { Plant(core: fours($0).joined(separator: sign)) }))
    }
    all.append((name: "small letters, bare", write: { Plant(core: $0.lowercased()) }))
    all.append((name: "small letters, fours", write: { Plant(core: spaced($0.lowercased())) }))
    all.append((name: "glued to its word", write: { Plant(before: "IBAN", core: $0) }))
    all.append((name: "after its word", write: { Plant(before: "IBAN: ", core: spaced($0)) }))
    all.append((name: "after its word, bare", write: { Plant(before: "iban nr. ", core: $0) }))
    all.append((name: "country apart", write: { Plant(core: cut($0, [4])) }))
    all.append((name: "country and check apart", write: { Plant(core: cut($0, [2, 2])) }))
    all.append((name: "fullwidth", write: { Plant(core: DigitShape.fullwidth.drawn($0)) }))
    all.append((name: "fullwidth fours", write: { Plant(core: spaced(DigitShape.fullwidth.drawn($0))) }))
    all.append((name: "zero-width spaces", write: { Plant(core: $0.map(String.init).joined(separator: "\u{200B}")) }))
    all.append((name: "line end", write: { Plant(core: cut($0, [12], "\n")) }))
    all.append((name: "in parentheses", write: { Plant(before: "(", core: $0, after: ")") }))
    all.append((name: "in quotes", write: { Plant(before: "\"", core: spaced($0), after: "\"") }))
    all.append((name: "followed by a word", write: { Plant(core: $0, after: " ok") }))
    all.append((name: "pairs", write: pairs))
    return all
  }()

  private static func spaced(_ text: String) -> String { fours(text).joined(separator: " ") }

  /// A text with a sign after so many characters each.
  private static func cut(_ text: String, _ counts: [Int], _ sign: String = " ") -> String {
    var rest = Substring(text)
    var result = ""
    for count in counts {
      result += rest.prefix(count) + sign
      rest = rest.dropFirst(count)
    }
    return result + rest
  }

  private static func fours(_ text: String) -> [String] {
    stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }
  }

  /// An invented IBAN with its check digits (ISO 13616); the bank's own digits are not checked.
  private static func number(of country: String, using random: inout SeededGenerator) -> String {
    let account =
      switch country {
      case "DK": random.digits(14)
      case "NO": random.digits(11)
      case "FI": random.digits(14)
      case "DE": random.digits(18)
      case "GB": Papers.letters(4, "ABCDLMNRW", &random) + random.digits(14)
      case "PL": random.digits(24)
      case "NL": Papers.letters(4, "ABINGRST", &random) + random.digits(10)
      case "LT": random.digits(16)
      case "RO": Papers.letters(4, "ABCDRTL", &random) + random.digits(16)
      default: random.digits(20)
      }
    let check = 98 - InventedNumbers.modulus97(account + country + "00")
    return country + Persons.two(check) + account
  }

  // MARK: - Registration number and account

  static let account: [Spelling] =
    danishHeads.flatMap { head in
      danishMids.map { Spelling(pattern: "\(head)‹{reg}\($0){konto}›", in: [.da, .da, .en], isClause: false) }
    }
    + danishJoined.map { Spelling(pattern: $0, in: [.da], isClause: false) }
    + swedish.map { Spelling(pattern: $0, in: [.sv], isClause: false) }
    + english.map { Spelling(pattern: $0, in: [.en], isClause: false) }

  private static let danishHeads = ["reg. ", "reg.nr. ", "Reg nr: ", "regnr ", "registreringsnr. "]
  private static let danishMids = [
    " konto ", " kontonr. ", ", konto: ", " kto. ", " - konto nr. ", "/konto ", ", kontonummer ",
  ]
  private static let danishJoined = WordList.lines(
    """
    konto ‹{reg} {konto10}›
    konto ‹{reg}-{konto10}›
    konto: ‹{reg}{konto10}›
    kontonr. ‹{reg} {konto3}›
    kontonr ‹{reg}/{konto}›
    bankkonto ‹{reg} - {konto}›
    NemKonto ‹{reg} {konto}›
    nemkonto: ‹{reg}-{konto}›
    Nemkonto er ‹{reg} {konto10}›
    lønkonto ‹{reg} {konto}›
    konto nr. ‹{reg}.{konto}›
    reg+konto ‹{reg}+{konto}›
    reg/kto ‹{reg}/{konto}›
    bank: ‹{reg} {konto10}›
    """)
  private static let swedish = WordList.lines(
    """
    clearing ‹{clearing} konto {konto3}›
    clearingnr ‹{clearing}, kontonr {konto}›
    kontonummer ‹{clearing} {konto}›
    kontonr ‹{clearing}-{konto10}›
    konto: ‹{clearing}, {konto3}›
    bankkonto ‹{clearing} {konto10}›
    personkonto ‹{clearing} {konto10}›
    lönekonto ‹{clearing}-{konto}›
    """)
  private static let english = WordList.lines(
    """
    account ‹{reg} {konto10}›
    account no. ‹{reg}-{konto}›
    account number ‹{reg} {konto}›
    bank account ‹{reg}{konto10}›
    NemKonto ‹{reg} {konto10}›
    reg. no. ‹{reg}, account {konto}›
    """)

  // MARK: - Cards

  static let card = NumberSpellings.spellings(cardLayouts) { inventor, count in
    let heads =
      switch count {
      case 15: ["34", "37"]
      case 19: ["6759", "6304", "4"]
      default: ["4", "4571", "51", "52", "53", "54", "55", "5019", "2221", "2500"]
      }
    let head = inventor.random.pick(heads)
    let body = head + inventor.random.digits(count - 1 - head.count)
    return body + InventedNumbers.luhnDigit(after: body)
  }

  private static let cardLayouts =
    DigitLayout.grid("fours", [4, 4, 4, 4], Array(DigitSigns.many.prefix(19)))
    + DigitLayout.grid("4-6-5", [4, 6, 5], DigitSigns.few)
    + DigitLayout.grid("nineteen", [4, 4, 4, 4, 3], DigitSigns.few)
    + DigitLayout.grid("halves", [8, 8], Array(DigitSigns.few.dropFirst()))
    + [
      DigitLayout("4-12", [4, 12], " "), DigitLayout("pairs", Array(repeating: 2, count: 8), " "),
      DigitLayout("digit by digit", Array(repeating: 1, count: 16), " "), DigitLayout("line end", [8, 8], "\n"),
    ]
    + DigitLayout.mishaps(
      DigitLayout("fours usual", [4, 4, 4, 4], " "), DigitLayout("fours bare", [16], ""),
      gluedTo: ["kort", "kortnr:", "visa", "Dankort:", "nr."])
}
