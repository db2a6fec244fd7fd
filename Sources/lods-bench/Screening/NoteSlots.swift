import Language

/// What stands in the slots of ordinary notes, in one language.
struct NoteSlots: Sendable {
  let language: LanguageCode
  let words: NoteVocabulary

  init(_ language: LanguageCode) {
    self.language = language
    words = NoteVocabulary.of(language)
  }

  /// A value for a slot; the names of the slots are those of the patterns.
  func value(of slot: String, using random: inout SeededGenerator) -> String {
    switch slot {
    case "sys": random.pick(words.systems)
    case "app": random.pick(NoteVocabulary.apps)
    case "dev": random.pick(words.devices)
    case "br": random.pick(NoteVocabulary.browsers)
    case "brand": random.pick(NoteVocabulary.brands)
    case "pr": random.pick(words.printers)
    case "place": random.pick(words.branches)
    case "town": random.pick(words.towns)
    case "care": random.pick(words.careHomes)
    case "unit": random.pick(words.units)
    case "who": random.pick(words.visitors)
    case "lang": random.pick(words.languages)
    case "country": random.pick(words.countries)
    case "why": random.pick(words.reasons)
    case "url": random.pick(words.sites)
    case "pub": random.pick(["33 98 00 10", "33980010", "+45 33 98 00 10"])
    case "wd": random.pick(words.weekdays)
    case "mon": random.pick(words.months)
    default: moment(slot, using: &random) ?? count(slot, using: &random) ?? thing(slot, using: &random) ?? slot
    }
  }

  // MARK: - Times and days

  private func moment(_ slot: String, using random: inout SeededGenerator) -> String? {
    switch slot {
    case "t": clock(using: &random)
    case "kl": random.pick(words.clockWords) + clock(using: &random)
    case "hrs": hours(using: &random)
    case "d": shortDay(using: &random)
    case "dl": longDay(using: &random)
    case "days": days(using: &random)
    case "uge": "\(words.week) \(random.whole(1...52))"
    case "y": "\(random.whole(2019...2027))"
    case "y70": "\(random.whole(1968...1999))"
    default: nil
    }
  }

  private func clock(using random: inout SeededGenerator) -> String {
    let hour = random.whole(8...18)
    let minute = random.pick(["00", "05", "10", "15", "20", "30", "40", "45", "50"])
    if minute == "00", random.chance(0.5) { return "\(hour)" }
    let sign = language == .en ? ":" : random.pick([".", ".", ":", language == .da && hour > 9 ? "" : "."])
    return "\(hour)\(sign)\(minute)"
  }

  private func hours(using random: inout SeededGenerator) -> String {
    let (from, to) = (random.whole(8...12), random.whole(13...19))
    let dash = random.pick(["-", "-", "–", " - "])
    return random.pick([
      "\(from)\(dash)\(to)", "\(from)\(dash)\(to)", "\(from).00\(dash)\(to).00", "\(from):30\(dash)\(to):00",
      "\(words.clockWords[0])\(from)\(dash)\(to)",
    ])
  }

  private func shortDay(using random: inout SeededGenerator) -> String {
    let (day, month, year) = (random.whole(1...28), random.whole(1...12), random.whole(24...27))
    let (dd, mm) = (two(day), two(month))
    switch language {
    case .da:
      return random.pick([
        "\(day)/\(month)", "\(day)/\(month)", "d. \(day)/\(month)", "\(day)/\(month)-\(year)", "\(dd)-\(mm)-20\(year)",
        "\(dd).\(mm).\(year)", "\(day). \(words.months[month - 1].prefix(3))", "\(dd)/\(mm)/20\(year)", "\(dd)\(mm)",
      ])
    case .sv:
      return random.pick([
        "\(day)/\(month)", "den \(day)/\(month)", "20\(year)-\(mm)-\(dd)",
        "\(day) \(words.months[month - 1].prefix(3))",
        "\(year)\(mm)\(dd)",
      ])
    case .en:
      return random.pick([
        "\(day)/\(month)", "20\(year)-\(mm)-\(dd)", "\(day) \(words.months[month - 1].prefix(3))",
        "\(dd)/\(mm)/20\(year)",
      ])
    }
  }

  /// From a day to a later one of the same year, both written alike.
  private func days(using random: inout SeededGenerator) -> String {
    let (from, length, year) = (random.whole(1...11), random.whole(0...16), random.whole(2024...2027))
    let month = Persons.two(random.whole(1...12))
    let (first, last) = (Persons.two(from), Persons.two(from + length))
    let dash = random.pick(["-", " - ", " – ", "–"])
    return random.pick([
      "\(from)/\(month)\(dash)\(from + length)/\(month)", "\(from).-\(from + length). \(random.pick(words.months))",
      "\(first)-\(month)-\(year)\(dash)\(last)-\(month)-\(year)",
      "\(first).\(month).\(year % 100)\(dash)\(last).\(month).\(year % 100)",
      "\(first)/\(month)\(dash)\(last)/\(month) \(year)", "\(first).\(month)\(dash)\(last).\(month).\(year)",
    ])
  }

  private func longDay(using random: inout SeededGenerator) -> String {
    let (day, year) = (random.whole(1...28), random.whole(2024...2027))
    let month = random.pick(words.months)
    switch language {
    case .da: return random.pick(["\(day). \(month) \(year)", "den \(day). \(month)", "\(day). \(month)"])
    case .sv: return random.pick(["\(day) \(month) \(year)", "den \(day) \(month)", "\(day) \(month)"])
    case .en: return random.pick(["\(day) \(month) \(year)", "\(month) \(day)", "\(day) \(month)"])
    }
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  // MARK: - Counts

  private func count(_ slot: String, using random: inout SeededGenerator) -> String? {
    switch slot {
    case "n": "\(random.whole(1...9))"
    case "m": "\(random.pick([2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 45, 60, 90]))"
    case "mins": minutes(using: &random)
    case "nn": "\(random.whole(10...99))"
    case "nn20": "\(random.whole(10...28))"
    case "mm": two(random.whole(1...12))
    case "nnn": "\(random.whole(100...999))"
    case "nnnn": grouped(random.whole(1000...19_999), using: &random)
    case "kr": money(using: &random)
    case "age": "\(random.whole(58...97))"
    case "dec": "\(random.whole(1...9))\(language == .en ? "." : ",")\(random.whole(0...9))"
    case "pct": "\(random.whole(2...99))\(random.pick(["%", " %", " %", language == .en ? " per cent" : " pct."]))"
    default: nil
    }
  }

  private func minutes(using random: inout SeededGenerator) -> String {
    let count = random.pick([2, 3, 4, 5, 8, 10, 12, 15, 20, 25, 30, 35, 45, 60, 75])
    return random.pick([
      "\(count) min", "\(count) min.", "\(count) min", "ca \(count) min", "\(count) \(words.minutes)", "\(count)m",
    ])
  }

  private func grouped(_ number: Int, using random: inout SeededGenerator) -> String {
    let (thousands, rest) = (number / 1000, String(number % 1000 + 1000).dropFirst())
    let sign = language == .da ? "." : language == .sv ? " " : ","
    return random.chance(0.5) ? "\(number)" : "\(thousands)\(sign)\(rest)"
  }

  private func money(using random: inout SeededGenerator) -> String {
    let number = random.pick([random.whole(2...95), random.whole(100...990), random.whole(1000...19_999)])
    let amount = number < 1000 ? "\(number)" : grouped(number, using: &random)
    let cents = language == .en ? ".00" : ",00"
    return random.pick([
      "\(amount) kr.", "\(amount) kr", "\(amount),-", "kr. \(amount)", "\(amount)\(cents) kr", "\(amount) kr",
    ])
  }

  // MARK: - Things with numbers

  private func thing(_ slot: String, using random: inout SeededGenerator) -> String? {
    switch slot {
    case "q": random.pick(["nr. ", "", ""]) + random.pick(["A", "B", "C", ""]) + "\(random.whole(1...180))"
    case "gb": random.pick(["8", "16", "32", "64", "128", "256", "512"]) + random.pick([" GB", "GB", " gb"])
    case "ver": version(using: &random)
    case "err": words.error + " " + random.pick(NoteVocabulary.errorCodes)
    case "code": random.pick(NoteVocabulary.errorCodes)
    case "ip": "\(random.pick(["192.168", "10.21", "172.16"])).\(random.whole(0...255)).\(random.whole(2...254))"
    case "res": random.pick(["1920x1080", "1280x800", "2560 x 1440", "1366x768", "3840×2160"])
    case "pc": random.pick(["PC", "pc-", "PUB-", "LT"]) + two(random.whole(1...40))
    case "inv": random.pick(["inv. ", "nr. ", "IT-"]) + "\(random.whole(100...9999))"
    case "win": random.pick(["10", "11", "11 23H2", "10.0.19045", "11 24H2"])
    case "toner": random.pick(["CF226X", "TN-2420", "HP 305", "W2030A", "106R03480", "TK-1170"])
    case "rum": random.pick(["1", "2", "3", "2.14", "B1", "1.05"])
    case "bus": random.pick(["390", "388", "840", "801A", "150S", "3", "8A", "91"])
    case "law": law(using: &random)
    case "kle":
      "\(random.pick(["23", "27", "29", "32", "21"])).\(two(random.whole(0...35))).\(two(random.whole(0...20)))"
    case "isbn": InventedNumbers.isbn(using: &random)
    case "cvr": InventedNumbers.cvr(using: &random)
    case "ean": InventedNumbers.ean(using: &random)
    default: nil
    }
  }

  private func version(using random: inout SeededGenerator) -> String {
    let (major, minor, patch) = (random.whole(1...26), random.whole(0...19), random.whole(0...30))
    return random.pick([
      "iOS \(major).\(minor).\(patch)", "Android \(random.whole(9...16))", "version \(major).\(minor)",
      "v\(major).\(minor).\(patch)", "\(major).\(minor).\(patch).\(random.whole(100...4999))",
      "\(major).\(minor).\(patch)",
    ])
  }

  private func law(using random: inout SeededGenerator) -> String {
    let number = random.whole(1...130)
    switch language {
    case .da:
      return random.pick([
        "§ \(number)", "§ \(number), stk. \(random.whole(1...6))", "§§ \(number)-\(number + 2)", "§\(number) stk.2",
      ])
    case .sv:
      return random.pick(["\(number) §", "\(random.whole(1...30)) kap. \(number) §", "\(number) § 2 st"])
    case .en:
      return random.pick(["§ \(number)", "section \(number)", "§ \(number)(\(random.whole(1...4)))"])
    }
  }
}
