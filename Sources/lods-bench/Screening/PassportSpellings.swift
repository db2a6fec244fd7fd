import Language

/// Numbers of passports, driving licences and cards after their words, and the lines for machines.
enum PassportSpellings {
  static let all: [Spelling] =
    danish.flatMap { word, forms in forms.map { Spelling(pattern: word + "‹" + $0 + "›", in: [.da], isClause: false) } }
    + swedish.flatMap { word in
      ["{lic8}", "{passAA}"].map { Spelling(pattern: word + "‹" + $0 + "›", in: [.sv], isClause: false) }
    }
    + english.flatMap { word in
      ["{pass9}", "{passAA}"].map { Spelling(pattern: word + "‹" + $0 + "›", in: [.en], isClause: false) }
    }
    + machine

  private static let passport = ["{pass9}", "{pass33}"]
  private static let danish: [(String, [String])] =
    [
      "pas nr. ", "pasnr. ", "pasnr: ", "pasnummer ", "Pasnummer: ", "pas: ", "pasnummeret er ", "pas no. ",
      "rejsepas nr. ",
    ]
    .map { ($0, passport) }
    + ["kørekort nr. ", "kørekortnr. ", "kørekortnummer ", "Kørekort nr: ", "krk nr. ", "kørekortnr "].map {
      ($0, ["{lic8}"])
    }
    + ["id-kort nr. ", "legitimationskort nr. ", "opholdskort nr. ", "opholdskortnr: "].map {
      ($0, ["{pass9}", "{passAA}"])
    }
  private static let swedish = [
    "passnr ", "passnummer ", "Passnr: ", "pass nr ", "id-kort nr ", "körkort nr ", "idkortsnummer ",
  ]
  private static let english = [
    "passport no. ", "passport number ", "Passport: ", "passport ", "licence no. ", "residence card no. ",
    "driving licence number ", "ID card no. ",
  ]

  // MARK: - Lines for machines

  private static let machine: [Spelling] = [
    Spelling("two lines of a passport") { Plant(core: passportLines(&$0).joined(separator: "\n")) },
    Spelling("two lines in one") { Plant(core: passportLines(&$0).joined(separator: " ")) },
    Spelling("second line of a passport") { Plant(core: passportLines(&$0)[1]) },
    Spelling("first line of a passport") { Plant(core: passportLines(&$0)[0]) },
    Spelling("second line, small letters") { Plant(core: passportLines(&$0)[1].lowercased()) },
    Spelling("second line with spaces") { inventor in
      let line = passportLines(&inventor)[1]
      return Plant(core: "\(line.prefix(10)) \(line.dropFirst(10).prefix(18)) \(line.dropFirst(28))")
    },
    Spelling("three lines of a card") { Plant(core: cardLines(&$0).joined(separator: "\n")) },
    Spelling("first line of a card") { Plant(core: cardLines(&$0)[0]) },
    Spelling("second line of a card") { Plant(core: cardLines(&$0)[1]) },
    Spelling("line of a driving licence") { inventor in
      let body = "1DNK" + Papers.letters(1, "ABC", &inventor.random) + inventor.random.digits(8) + "<<<<<<<<<<<<<<<<"
      return Plant(core: body + check(body))
    },
  ]

  /// The lines of ICAO 9303, part 4, with their check digits.
  private static func passportLines(_ inventor: inout Inventor) -> [String] {
    let country = inventor.random.pick(["DNK", "SWE", "NOR", "POL", "UKR"])
    let name = Secrets.folded(inventor.family()).uppercased() + "<<" + Secrets.folded(inventor.given()).uppercased()
    let number = "2" + inventor.random.digits(8)
    let birth = date(1930...2005, &inventor.random)
    let expiry = date(2026...2035, &inventor.random)
    let rest = String(repeating: "<", count: 14)
    let head = number + check(number)
    let days = birth + check(birth) + inventor.random.pick(["F", "M"]) + expiry + check(expiry)
    let whole = head + birth + check(birth) + expiry + check(expiry) + rest + "0"
    return [filler("P<" + country + name, 44), head + country + days + rest + "0" + check(whole)]
  }

  /// The lines of ICAO 9303, part 5.
  private static func cardLines(_ inventor: inout Inventor) -> [String] {
    let number = inventor.random.digits(9)
    let birth = date(1930...2005, &inventor.random)
    let expiry = date(2026...2035, &inventor.random)
    let first = filler("I<DNK" + number + check(number), 30)
    let days = birth + check(birth) + "F" + expiry + check(expiry)
    let second = filler(days + "DNK", 29) + check(String(first.dropFirst(5)) + birth + expiry)
    let name = Secrets.folded(inventor.family()).uppercased() + "<<" + Secrets.folded(inventor.given()).uppercased()
    return [first, second, filler(name, 30)]
  }

  private static func date(_ years: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
    Persons.two(random.whole(years) % 100) + Persons.two(random.whole(1...12)) + Persons.two(random.whole(1...28))
  }

  private static func filler(_ text: String, _ count: Int) -> String {
    String((text + String(repeating: "<", count: count)).prefix(count))
  }

  /// The check digit of ICAO 9303, part 3: weights 7, 3, 1; A is 10, the filler 0.
  private static func check(_ text: String) -> String {
    var sum = 0
    for (place, scalar) in text.unicodeScalars.enumerated() {
      let value = Int(scalar.value)
      let worth = value >= 65 ? value - 55 : value == 60 ? 0 : value - 48
      sum += worth * [7, 3, 1][place % 3]
    }
    return String(sum % 10)
  }
}
