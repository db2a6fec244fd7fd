import Identifiers

extension Family {
  /// Bank accounts and payment cards.
  static let accounts: [Family] = [
    Family(name: "IBAN", kinds: [.iban]) { generator in
      let accounts: [(String, Int)] = [("DK", 14), ("SE", 20), ("NO", 11), ("DE", 18), ("FI", 14), ("PL", 24)]
      let (country, length) = accounts[Int.random(in: accounts.indices, using: &generator)]
      let iban = Digits.iban(country, Digits.random(length, using: &generator))
      let british = Digits.iban("GB", "NWBK" + Digits.random(14, using: &generator))
      let fours = Digits.groups(iban, of: 4)
      return [
        Form("", iban), Form(fours, by: " "), Form(fours, by: "-"), Form(fours, by: "."),
        Form("IBAN: ", iban.lowercased()),
        Form("", country + " " + iban.dropFirst(2)), Form("konto", iban), Form(Digits.groups(british, of: 4), by: " "),
        Form("", british), Form(Digits.groups(iban, of: 2), by: " "),
        Form("iban ", fours.joined(separator: " ").lowercased()),
      ]
    },
    Family(name: "account", kinds: [.account, .iban]) { generator in
      let reg = String(Int.random(in: 1000...9999, using: &generator))
      let account = Digits.random(10, using: &generator)
      let seven = Digits.random(7, using: &generator)
      return [
        Form("reg.nr. ", reg + " konto " + account), Form("reg ", reg + " kontonr. " + seven),
        Form("Reg. ", reg + ", konto: " + account), Form("konto ", reg + " " + account),
        Form("kontonr. ", reg + "-" + account),
        Form([reg, account], by: " "), Form([reg, account], by: "-"), Form("kontonummer: ", reg + account),
        Form("NemKonto ", reg + " " + seven), Form("clearingnr ", reg + ", konto " + seven),
        Form("Bankgiro ", "5" + seven.prefix(2) + "-" + reg),
        Form("bg ", "51" + seven.prefix(2) + "-" + reg), Form("plusgiro ", "12 34 56-7"),
        Form("account number ", reg + account.prefix(6)),
        Form("kontonummer ", reg + " 56 78" + account.prefix(3)),
      ]
    },
    Family(name: "payment card", kinds: [.card]) { generator in
      let leads = ["4", "51", "54", "2221", "2720", "5019", "67", "6011", "3528"]
      let lead = leads[Int.random(in: leads.indices, using: &generator)]
      let card = Digits.withLuhn(lead + Digits.random(15 - lead.count, using: &generator))
      let amex = Digits.withLuhn("37" + Digits.random(12, using: &generator))
      let diners = Digits.withLuhn("36" + Digits.random(11, using: &generator))
      let long = Digits.withLuhn("4" + Digits.random(17, using: &generator))
      let short = Digits.withLuhn("4" + Digits.random(11, using: &generator))
      let fours = Digits.groups(card, of: 4)
      return [
        Form("", card), Form(fours, by: " "), Form(fours, by: "-"), Form(fours, by: "."), Form(fours, by: "  "),
        Form(Digits.groups(card, of: 2), by: " "), Form(Digits.groups(card, of: 1), by: " "), Form(fours, by: "/"),
        Form(Digits.cut(amex, 4, 6), by: " "), Form("", amex), Form("", diners),
        Form(Digits.cut(diners, 4, 6), by: "-"),
        Form("", long), Form(Digits.groups(long, of: 4), by: " "), Form("", short), Form(Digits.cut(card, 8), by: " "),
        Form(Digits.cut(card, 6, 6), by: "-"), Form("kortnummer:", card),
      ]
    },
    Family(name: "payment card in fours without its check digit", kinds: [.card]) { generator in
      let fours = ["4571", "5019", "5413", "6759"].map { $0 + Digits.random(11, using: &generator) + "7" }
      return fours.flatMap { [Form(Digits.groups($0, of: 4), by: " "), Form("", $0)] }
    },
  ]
}
