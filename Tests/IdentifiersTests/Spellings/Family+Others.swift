import Identifiers

extension Family {
  /// Dates of birth, plates and machine-readable zones.
  static let others: [Family] = [
    Family(name: "date of birth", kinds: [.birthDate]) { generator in
      let born = Birthday(using: &generator)
      let months = [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
        "december",
      ]
      let month = months[born.month - 1]
      let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ][born.month - 1]
      return [
        Form("", "\(born.dd)-\(born.mm)-\(born.yyyy)"), Form("", "\(born.dd).\(born.mm).\(born.yyyy)"),
        Form("", "\(born.dd)/\(born.mm)/\(born.yyyy)"), Form("", "\(born.day)/\(born.month)-\(born.yyyy)"),
        Form("", "\(born.yyyy)-\(born.mm)-\(born.dd)"), Form("", "\(born.day). \(month) \(born.yyyy)"),
        Form("", "\(born.day) \(month.prefix(3)) \(born.yyyy)"), Form("", "\(english) \(born.day), \(born.yyyy)"),
        Form("", "\(born.day) \(english) \(born.yyyy)"), Form("født ", "\(born.dd)\(born.mm)\(born.yy)"),
        Form("født den ", "\(born.day)/\(born.month)-\(born.yy)"), Form("f. ", "\(born.day).\(born.month).\(born.yy)"),
        Form("född ", "\(born.yyyy)-\(born.mm)-\(born.dd)"), Form("born ", "\(born.day)/\(born.month)/\(born.yy)"),
        Form("fødselsdato: ", "\(born.dd)\(born.mm)\(born.yyyy)"),
        Form("födelsedatum ", "\(born.yyyy)\(born.mm)\(born.dd)"),
        Form("født ", "\(born.day). \(month) \(born.yy)"), Form("", "\(born.dd). \(born.mm). \(born.yyyy)"),
        Form("", "den \(born.day):e \(month) \(born.yyyy)"),
        Form("date of birth ", "\(born.day) \(born.month) \(born.yyyy)"),
      ].map {
        Form($0.before + ($0.identifier.hasPrefix("den ") ? "den " : ""), $0.identifier.replacing("den ", with: ""))
      }
    },
    Family(name: "plate", kinds: [.plate], without: ["letters for digits"]) { generator in
      let pair = ["BX", "CE", "DV", "ZK"][Int.random(in: 0..<4, using: &generator)]
      let digits = String(Int.random(in: 20_000...98_999, using: &generator))
      let three = String(Int.random(in: 100...998, using: &generator))
      return [
        Form("", "\(pair) \(digits.prefix(2)) \(digits.suffix(3))"), Form("", pair + digits),
        Form("", pair + " " + digits), Form("", pair + "-" + digits),
        Form("nummerplade ", pair.lowercased() + " " + digits),
        Form("", "\(pair) \(digits.prefix(2)).\(digits.suffix(3))"),
        Form("trailer ", pair + " " + digits.prefix(4)), Form("knallert ", pair + " " + digits.prefix(4)),
        Form("", "KRD " + three), Form("", "KRD" + three),
        Form("", "MLB " + three.prefix(2) + "A"), Form("reg.nr. ", "krd " + three), Form("", "KRD-" + three),
        Form("bilen ", pair + digits),
      ]
    },
    Family(name: "machine-readable zone", kinds: [.passport, .licence], without: ["letters for digits", "keycaps"]) {
      generator in
      let born = Birthday(using: &generator)
      let date = born.yy + born.mm + born.dd
      let number = Digits.random(9, using: &generator)
      let lower =
        number + Digits.zoneCheck(number) + "DNK" + date + Digits.zoneCheck(date) + "F" + "300101"
        + Digits.zoneCheck("300101") + "<<<<<<<<<<<<<<04"
      return [
        Form("", "P<DNKHOLM<<ANNA<MARIE<<<<<<<<<<<<<<<<<<<<<<<"), Form("", lower),
        Form("", "I<SWE" + number + "1<<<<<<<<<<<<<<<"),
        Form("", "D1DNK" + number + "<<<<<<<<<<<<<<<1"),
      ]
    },
  ]
}
