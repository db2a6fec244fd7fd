import Identifiers

extension Family {
  /// Numbers of persons and companies.
  static let numbers: [Family] = [
    Family(name: "CPR", kinds: [.cpr, .personnummer, .samordningsnummer]) { generator in
      let number = InventedCPR(using: &generator)
      let date = [number.dd, number.mm, number.yy]
      return [
        Form([number.date, number.ssss], by: "-"), Form([number.date, number.ssss], by: " "),
        Form([number.date, number.ssss], by: " - "), Form("", number.digits), Form("cpr", number.digits),
        Form(date + number.serialPairs, by: " "), Form(date + number.serialPairs, by: "-"),
        Form([date.joined(separator: "."), number.ssss], by: "-"),
        Form("", date.joined(separator: " ") + "-" + number.ssss),
        Form([number.date, number.ssss], by: " bindestreg "), Form([number.date, number.ssss], by: " streg "),
        Form([number.date, number.ssss], by: " punktum "), Form([number.date, number.ssss], by: "bindestreg"),
        Form("", "\(number.dd)/\(number.mm)-\(number.yy) \(number.ssss)"), Form([number.date, number.ssss], by: "*"),
        Form([number.date, number.ssss], by: "\u{2192}"), Form([number.date, number.ssss], by: "            "),
        Form([number.date, number.ssss], by: " \u{1F449} "),
      ]
    },
    Family(name: "CPR with letters", kinds: [.cpr], without: ["letters for digits"]) { generator in
      let number = InventedCPR(using: &generator)
      let letters = ["AB1\(number.day % 10)", "XX0\(number.month % 10)", "A\(Digits.padded(number.month, 2))B", "TVX1"]
      return letters.flatMap {
        [Form("", number.date + "-" + $0), Form("", number.date + $0), Form("cpr ", number.date + " " + $0)]
      }
    },
    Family(name: "last four", kinds: [.cpr, .personnummer], without: ["letters for digits"]) { generator in
      // Not 19… or 20…, which may be years.
      let four = String(Int.random(in: 2100...9999, using: &generator))
      return [
        "sidste fire ", "Sidste fire cifre: ", "de sidste 4 er ", "de fire sidste ", "sidste fire cifre i cpr er ",
        "sidste 4 i CPR-nummeret ", "sista fyra ", "de fyra sista siffrorna är ", "last four digits ", "last 4: ",
        "siste fire ", "CPR slutter på ", "cpr-nr ender på ",
      ].map { Form($0 + ($0.hasSuffix("fire ") || $0.hasSuffix("fyra ") ? "cifre " : ""), four) }
    },
    Family(name: "personnummer", kinds: [.personnummer, .samordningsnummer, .cpr]) { generator in
      let born = Birthday(using: &generator)
      let extra = Bool.random(using: &generator) ? 60 : 0
      let day = Digits.padded(born.day + extra, 2)
      let digits = Digits.withLuhn(born.yy + born.mm + day + Digits.random(3, using: &generator))
      let parts = [born.yy + born.mm + day, String(digits.suffix(4))]
      let century = born.yyyy.prefix(2)
      return [
        Form(parts, by: "-"), Form(parts, by: "+"), Form(parts, by: " "), Form("", digits), Form("", century + digits),
        Form("", century + parts[0] + "-" + parts[1]), Form("", century + parts[0] + " " + parts[1]),
        Form([born.yyyy, born.mm, day, parts[1]], by: "-"), Form("", "\(born.yyyy)-\(born.mm)-\(day) \(parts[1])"),
        Form("pnr ", parts[0] + "-" + parts[1]), Form(parts, by: " streck "),
        Form([born.yy, born.mm, day, parts[1]], by: "-"),
      ]
    },
    Family(name: "fødselsnummer", kinds: [.fodselsnummer]) { generator in
      let born = Birthday(using: &generator)
      let extra = Bool.random(using: &generator) ? 40 : 0
      let date = Digits.padded(born.day + extra, 2) + born.mm + born.yy
      var number: String?
      while number == nil {
        number = Digits.withModulus11(date + Digits.random(3, using: &generator), [3, 7, 6, 1, 8, 9, 4, 5, 2])
          .flatMap { Digits.withModulus11($0, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) }
      }
      let digits = number ?? ""
      return [
        Form("", digits), Form(Digits.cut(digits, 6), by: " "), Form(Digits.cut(digits, 6), by: "-"),
        Form(Digits.cut(digits, 6, 3), by: " "), Form(Digits.cut(digits, 2, 2, 2), by: "."),
        Form(Digits.cut(digits, 2, 2, 2, 3), by: " "), Form("fødselsnummer ", digits),
      ]
    },
    Family(name: "Swedish organisation", kinds: [.organisation]) { generator in
      let lead = ["556", "559", "212", "802", "969", "716"][Int.random(in: 0..<6, using: &generator)]
      let digits = Digits.withLuhn(
        lead.prefix(2) + String(Int.random(in: 2...9, using: &generator)) + Digits.random(6, using: &generator))
      return [
        Form(Digits.cut(digits, 6), by: "-"), Form("org.nr ", digits), Form(Digits.cut(digits, 6), by: " "),
        Form(Digits.cut(digits, 6), by: "-", after: "organisationsnummer: "), Form("", "SE" + digits + "01"),
        Form("momsnr SE ", digits + "01"),
      ]
    },
    Family(name: "Danish and Norwegian organisation", kinds: [.organisation, .telephone]) { generator in
      let danish = String(Int.random(in: 10_000_000...39_999_999, using: &generator))
      var norwegian: String?
      while norwegian == nil {
        norwegian = Digits.withModulus11(
          ["8", "9"][Int.random(in: 0...1, using: &generator)] + Digits.random(7, using: &generator),
          [3, 2, 7, 6, 5, 4, 3, 2])
      }
      let nine = norwegian ?? ""
      return [
        Form("CVR ", danish), Form("cvr-nr. ", danish), Form(Digits.groups(danish, of: 2), by: " ", after: "CVR: "),
        Form("", "DK" + danish), Form("CVR-nummer ", danish), Form("org.nr. ", nine),
        Form(Digits.groups(nine, of: 3), by: " "),
        Form("", nine, " MVA"), Form("", nine), Form(Digits.groups(nine, of: 3), by: " ", after: "NO "),
      ]
    },
  ]
}
