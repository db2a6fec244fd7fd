/// Finds the numbers of companies: a sole trader's is as good as the trader's own.
///
/// Danish CVR: eight digits with modulus 11 (Erhvervsstyrelsen); it looks like a telephone number, so a word or "DK" must
/// stand before it. Swedish: ten digits, the third at least 2 so that no month fits, Luhn (Bolagsverket; Skatteverket SKV 709).
/// Norwegian: nine digits starting with 8 or 9, modulus 11 (Brønnøysundregistrene).
struct OrganisationRule: NumberRule {
  let lengths = [8, 9, 10, 12]

  func candidate(_ window: DigitWindow, _ text: NormalisedText) -> Candidate? {
    let confidence: Confidence? =
      switch window.count {
      case 8: danish(window, text)
      case 9: norwegian(window, text)
      case 10: swedish(window, text)
      default: valueAdded(window, text)
      }
    return confidence.map { Candidate(kind: .organisation, range: range(of: window, text), confidence: $0) }
  }

  private static let danishWords = WordPrefixes([
    "cvr", "se-n", "se n", "p-nummer", "p-nr", "pnr", "moms", "vat", "virksomhedsn",
  ])
  private static let words = WordPrefixes([
    "org", "företagsn", "firman", "moms", "vat", "mva", "foretaksn", "enhetsregist",
  ])

  private func isNamed(_ words: WordPrefixes, _ window: DigitWindow, _ text: NormalisedText) -> Bool {
    text.isPreceded(byAny: words, before: text.runs[window.first].start, within: 24)
  }

  private func danish(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    guard window.isTight, window.digit(0) > 0 else { return nil }
    let isPrefixed = follows("dk", window, text)
    guard isPrefixed || isNamed(OrganisationRule.danishWords, window, text) else { return nil }
    return Confidence.likely.raised(if: window.passesModulus11([2, 7, 6, 5, 4, 3, 2, 1]))
  }

  private func norwegian(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    guard window.isUniform || window.splits == 0, !text.isMoney(endingAt: text.runs[window.last].end) else {
      return nil
    }
    let isNamed =
      isNamed(OrganisationRule.words, window, text) || follows("no", window, text) || endsWithMVA(window, text)
    let isChecked = window.passesModulus11([3, 2, 7, 6, 5, 4, 3, 2, 1])
    if isNamed { return Confidence.likely.raised(if: isChecked) }
    guard isChecked, window.digit(0) >= 8, window.splits == DigitWindow.splits(3, 6) || window.splits == 0 else {
      return nil
    }
    return text.gaps[window.first].isOnly(ASCII.dot) && window.splits != 0 ? nil : .possible
  }

  private func swedish(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    guard window.digit(2) >= 2, window.digit(0) >= 1 else { return nil }
    guard !text.isPreceded(byAny: NormalisedText.registers, before: text.runs[window.first].start, within: 12) else {
      return nil
    }
    let isChecked = window.passesLuhn(last: 10)
    let isNamed = isNamed(OrganisationRule.words, window, text)
    switch window.splits {
    case DigitWindow.splits(6):
      guard !text.startsISODate(window.last), !text.isMoney(endingAt: text.runs[window.last].end) else { return nil }
      if text.gaps[window.first].isOnly(ASCII.hyphen) {
        return Confidence.possible.raised(if: isChecked).raised(if: isNamed)
      }
      return isChecked || isNamed ? Confidence.possible.raised(if: isChecked && isNamed) : nil
    case 0:
      return isNamed ? Confidence.possible.raised(if: isChecked) : isChecked && window.digit(0) != 4 ? .possible : nil
    case DigitWindow.splits(2, 4, 6), DigitWindow.splits(3, 6), DigitWindow.splits(6, 8):
      guard window.isTight, isChecked || isNamed, window.isUniform || window.splits == DigitWindow.splits(6, 8) else {
        return nil
      }
      return text.isMoney(endingAt: text.runs[window.last].end) ? nil : .possible
    default:
      return isNamed && window.isUniform ? .possible : nil
    }
  }

  /// "SE556012345601" and "16" before the ten digits.
  private func valueAdded(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    guard window.isTight else { return nil }
    if follows("se", window, text), window.number(10, 2) == 1 { return .certain }
    guard window.number(0, 2) == 16, window.digit(4) >= 2, window.splits == 0 || window.splits == DigitWindow.splits(8)
    else { return nil }
    return window.passesLuhn(last: 10) ? .likely : nil
  }

  /// The digits with the letters of the country before them and "MVA" after.
  private func range(of window: DigitWindow, _ text: NormalisedText) -> Range<Int> {
    let digits = text.range(of: window)
    var start = digits.lowerBound
    if ["dk", "se", "no"].contains(where: { follows($0, window, text) }) {
      while !ASCII.isLetter(text.scalar(at: start - 1)) { start -= 1 }
      start -= 2
    }
    guard endsWithMVA(window, text) else { return start..<digits.upperBound }
    let space = text.scalar(at: digits.upperBound) == ASCII.space ? 1 : 0
    return start..<(digits.upperBound + space + OrganisationRule.mva.count)
  }

  /// Whether two letters of a country stand right before the digits, and no other letter before them.
  private func follows(_ country: StaticString, _ window: DigitWindow, _ text: NormalisedText) -> Bool {
    var place = text.runs[window.first].start
    if text.scalar(at: place - 1) == ASCII.space || text.scalar(at: place - 1) == ASCII.hyphen { place -= 1 }
    let letters = country.withUTF8Buffer { (UInt32($0[0]), UInt32($0[1])) }
    guard ASCII.lowered(text.scalar(at: place - 1)) == letters.1, ASCII.lowered(text.scalar(at: place - 2)) == letters.0
    else { return false }
    // "no 912345678" with small letters is a word.
    return !ASCII.isWordSign(text.scalar(at: place - 3)) && ASCII.isUpper(text.scalar(at: place - 2))
  }

  private func endsWithMVA(_ window: DigitWindow, _ text: NormalisedText) -> Bool {
    var place = text.runs[window.last].end
    if text.scalar(at: place) == ASCII.space { place += 1 }
    return text.matches(OrganisationRule.mva, at: place)
  }

  private static let mva = NormalisedText.word("mva")
}
