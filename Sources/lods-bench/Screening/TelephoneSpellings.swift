import Language

/// Telephone numbers of the three countries and from abroad.
enum TelephoneSpellings {
  static let all = danish + swedish + norwegian + foreign

  private static let danish = NumberSpellings.spellings(danishLayouts) { inventor, _ in
    let prefixes = WordList.words(
      """
      20 21 22 23 24 25 26 27 28 29 30 31 40 41 42 50 51 52 53 60 61 71 81 91 92 93 33 35 36 38 39 43 44 45 46 47 48 49
      54 55 56 57 58 59 62 63 64 65 66 69 73 74 75 76 79 82 86 87 89 96 97 98 99
      """)
    return inventor.random.pick(prefixes) + "\(inventor.random.whole(100_000...999_999))"
  }

  private static let danishLayouts: [DigitLayout] = {
    let pairs = DigitLayout("pairs", [2, 2, 2, 2], " ")
    let bare = DigitLayout("bare eight", [8], "")
    var all =
      DigitLayout.grid("2-2-2-2", [2, 2, 2, 2], DigitSigns.few) + DigitLayout.grid("4-4", [4, 4], DigitSigns.few)
      + [
        DigitLayout("2-3-3", [2, 3, 3], " "), DigitLayout("3-2-3", [3, 2, 3], " "),
        DigitLayout("2-2-4", [2, 2, 4], " "),
        DigitLayout("4-2-2", [4, 2, 2], " "), DigitLayout("2-6", [2, 6], " "), DigitLayout("3-3-2", [3, 3, 2], " "),
      ]
    for lead in ["+45 ", "+45", "0045 ", "0045", "(+45) ", "+45-", "+ 45 "] {
      all.append(pairs.changed("pairs with \(lead)") { $0.lead = lead })
      all.append(bare.changed("bare with \(lead)") { $0.lead = lead })
      all.append(DigitLayout("halves", [4, 4], " ").changed("halves with \(lead)") { $0.lead = lead })
    }
    return all + DigitLayout.mishaps(pairs, bare, gluedTo: ["tlf", "tlf.", "Tlf:", "mob.", "mobil:", "tel:"])
  }()

  private static let swedish = NumberSpellings.spellings(swedishLayouts) { inventor, count in
    let mobile = "07" + inventor.random.pick(["0", "2", "3", "6", "9"]) + inventor.random.digits(7)
    let home = "0" + inventor.random.pick(["40", "46", "42", "44"]) + inventor.random.digits(6)
    switch count {
    case 10: return mobile
    case 9: return inventor.random.chance(0.3) ? home : mobile.dropFirst() + ""
    default: return "0411" + inventor.random.digits(5)
    }
  }

  /// Nine digits are a home number, or a mobile number after its country code.
  private static let swedishLayouts: [DigitLayout] = {
    let usual = DigitLayout("Swedish mobile", [3, 3, 2, 2], ["-", " ", " "])
    let bare = DigitLayout("Swedish bare", [10], "")
    var all = [
      usual, bare, DigitLayout("Swedish 3-7 hyphen", [3, 7], "-"), DigitLayout("Swedish 3-7 space", [3, 7], " "),
      DigitLayout("Swedish all spaces", [3, 3, 2, 2], " "), DigitLayout("Swedish all hyphens", [3, 3, 2, 2], "-"),
      DigitLayout("Swedish 4-2-2-2", [4, 2, 2, 2], ["-", " ", " "]), DigitLayout("Swedish 4-6", [4, 6], "-"),
      DigitLayout("Swedish no-break", [3, 3, 2, 2], "\u{A0}"), DigitLayout("Swedish en dash", [3, 7], "\u{2013}"),
      DigitLayout("Swedish dots", [3, 3, 2, 2], "."), DigitLayout("Swedish pairs", [2, 2, 2, 2, 2], " "),
      DigitLayout("Swedish slash", [3, 3, 2, 2], ["/", " ", " "]),
    ]
    for lead in ["+46 ", "+46", "0046 ", "+46 (0)", "(+46) "] {
      all.append(DigitLayout("nine", [2, 3, 2, 2], " ").changed("Swedish 2-3-2-2 with \(lead)") { $0.lead = lead })
      all.append(DigitLayout("nine", [9], "").changed("Swedish bare with \(lead)") { $0.lead = lead })
      all.append(DigitLayout("nine", [2, 7], "-").changed("Swedish 2-7 with \(lead)") { $0.lead = lead })
    }
    return all
  }()

  private static let norwegian = NumberSpellings.spellings(
    ["+47 ", "+47", "0047 ", "(+47) "].flatMap { lead in
      [
        DigitLayout("", [3, 2, 3], " ").changed("Norwegian 3-2-3 with \(lead)") { $0.lead = lead },
        DigitLayout("", [2, 2, 2, 2], " ").changed("Norwegian pairs with \(lead)") { $0.lead = lead },
        DigitLayout("", [8], "").changed("Norwegian bare with \(lead)") { $0.lead = lead },
      ]
    }
  ) { inventor, _ in inventor.random.pick(["4", "9"]) + "\(inventor.random.whole(1_000_000...9_999_999))" }

  private static let foreign = NumberSpellings.spellings(
    [
      ("+49 ", [3, 7]), ("+49 ", [2, 8]), ("0049 ", [3, 3, 4]), ("+44 ", [4, 6]), ("+44 (0)", [2, 4, 4]),
      ("+48 ", [3, 3, 3]),
      ("+48", [9]), ("+380 ", [2, 3, 2, 2]), ("+380", [9]), ("+90 ", [3, 3, 2, 2]), ("+358 ", [2, 7]), ("+298 ", [6]),
      ("+299 ", [2, 2, 2]), ("+354 ", [3, 4]), ("+1 ", [3, 3, 4]), ("+33 ", [1, 2, 2, 2, 2]), ("+40 ", [3, 3, 3]),
      ("+252 ", [2, 7]), ("+963 ", [3, 3, 3]), ("+92 ", [3, 7]), ("00380 ", [2, 3, 2, 2]), ("+63 ", [3, 3, 4]),
    ].flatMap { lead, groups in
      [
        DigitLayout("", groups, " ").changed("\(lead)\(groups) space") { $0.lead = lead },
        DigitLayout("", groups, "-").changed("\(lead)\(groups) hyphen") { $0.lead = lead },
      ]
    }
  ) { inventor, count in inventor.random.digits(count) }
}
