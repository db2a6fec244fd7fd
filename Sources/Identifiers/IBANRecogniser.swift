/// Finds international bank account numbers (ISO 13616): two letters of the country, two check digits, the account.
///
/// The length is the country's (SWIFT's IBAN registry). Spaces, hyphens and dots may stand anywhere. The check digits
/// (ISO/IEC 7064, modulus 97) only raise confidence where the account is digits alone; with letters in it they must fit,
/// or the word IBAN must stand before it, as other codes look alike.
struct IBANRecogniser: Recogniser {
  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    let start = found.count
    for run in text.runs {
      guard run.length >= 2, let candidate = candidate(run, text) else { continue }
      found.merge(candidate, from: start)
    }
  }

  private func candidate(_ run: DigitRun, _ text: NormalisedText) -> Candidate? {
    var place = run.start
    var steps = 0
    while steps < 2, isSeparator(text.scalar(at: place - 1)) {
      place -= 1
      steps += 1
    }
    let second = ASCII.lowered(text.scalar(at: place - 1))
    let first = ASCII.lowered(text.scalar(at: place - 2))
    guard ASCII.isLetter(first), ASCII.isLetter(second) else { return nil }
    guard let country = IBANRecogniser.countries[first << 8 | second] else { return nil }
    // Glued to a word in front, as in "kontoDK50…", only where the letters are capitals.
    let isGlued = ASCII.isWordLetter(text.scalar(at: place - 3))
    guard !ASCII.isDigit(text.scalar(at: place - 3)), !isGlued || ASCII.isUpper(text.scalar(at: place - 2)) else {
      return nil
    }
    guard let body = body(from: run.start, letters: [first, second], country, text) else { return nil }
    guard country.hasLetters || body.letters == 0 else { return nil }
    guard body.letters == body.capitals || body.letters <= 6 else { return nil }
    let range = (place - 2)..<body.end
    let named = text.isPreceded(byAny: IBANRecogniser.words, before: range.lowerBound, within: 24)
    if body.isChecked { return Candidate(kind: .iban, range: range, confidence: .certain) }
    if body.letters == 0 || named {
      return Candidate(kind: .iban, range: range, confidence: named ? .certain : .likely)
    }
    // "GB29 NWBK …" with a slip: letters where the country has them, and capitals.
    guard country.hasLetters, body.letters <= 6, body.letters == body.capitals else { return nil }
    return Candidate(kind: .iban, range: range, confidence: .possible)
  }

  private struct Body {
    var end: Int
    var letters = 0
    var capitals = 0
    var isChecked = false
  }

  /// Reads the check digits and the account; nil where there are too few signs.
  private func body(from start: Int, letters: [UInt32], _ country: Country, _ text: NormalisedText) -> Body? {
    var body = Body(end: start)
    var rest = 0
    var check = 0
    var taken = 2
    var gap = 0
    var place = start
    while taken < country.length {
      let value = sign(at: place, country, text)
      if isSeparator(value) {
        gap += 1
        guard gap <= 3 else { return nil }
      } else {
        let digit: Int
        if ASCII.isDigit(value) {
          digit = Int(value - ASCII.zero)
        } else if ASCII.isLetter(value), taken >= 4 {
          digit = Int((value | 0x20) - 0x61) + 10
          body.letters += 1
          if ASCII.isUpper(value) { body.capitals += 1 }
        } else {
          return nil
        }
        if taken < 4 {
          check = check * 10 + digit
        } else {
          rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97
        }
        taken += 1
        gap = 0
        body.end = place + 1
      }
      place += 1
    }
    for letter in letters { rest = (rest * 100 + Int(letter - 0x61) + 10) % 97 }
    body.isChecked = (rest * 100 + check) % 97 == 1
    return body
  }

  /// The sign at a place; letters that look like digits are digits where the country's accounts have no letters.
  private func sign(at place: Int, _ country: Country, _ text: NormalisedText) -> UInt32 {
    let value = text.scalar(at: place)
    guard !country.hasLetters else { return value }
    switch value {
    case 0x4F, 0x6F: return ASCII.zero
    case 0x49, 0x6C: return ASCII.zero + 1
    default: return value
    }
  }

  private func isSeparator(_ value: UInt32) -> Bool {
    ASCII.isSpace(value) || value == ASCII.hyphen || value == ASCII.dot || value == ASCII.slash || value == 0xFFFD
      || value == ASCII.underscore
  }

  private static let words = WordPrefixes(["iban"])

  private struct Country {
    let length: Int
    let hasLetters: Bool
  }

  /// Countries with digits alone, then those with letters, each with the length.
  private static let countries: [UInt32: Country] = {
    let digits =
      "DK18 NO15 SE24 FI18 DE22 AT20 BE16 PL28 ES24 EE20 LT20 IS26 FO18 GL18 CZ24 SK24 HU28 PT25 SI19 HR21 RS22 ME22 "
      + "BA20 IL23 TN24 MR27 XK20 AE23 IQ23 UA29 BY28 VA22 TL23 LY25 BI27 MN20 GE22"
    let mixed =
      "GB22 IE22 NL18 FR27 IT27 LV21 RO24 BG22 GR27 CY28 LU20 CH21 LI21 MT31 MC27 SM27 AD24 AL28 AZ28 BH22 BR29 CR22 "
      + "DO28 EG29 GI23 GT28 JO30 KW30 KZ20 LB28 LC32 MD24 MK19 PK24 PS29 QA29 SA24 SC31 ST25 SV28 TR26 VG24 SO23 DJ27"
    var countries: [UInt32: Country] = [:]
    for (list, hasLetters) in [(digits, false), (mixed, true)] {
      for entry in list.split(separator: " ") {
        let letters = entry.utf8.prefix(2).map { UInt32($0 | 0x20) }
        guard let length = Int(entry.dropFirst(2)) else { continue }
        countries[letters[0] << 8 | letters[1]] = Country(length: length, hasLetters: hasLetters)
      }
    }
    return countries
  }()
}
