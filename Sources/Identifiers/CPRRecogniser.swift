/// Finds Danish personal numbers: day, month and year of birth and a serial of four digits.
///
/// The century follows from the seventh digit (the CPR office's note on the personal number). Modulus 11 only raises
/// confidence: numbers without it have been given out since October 2007 and are fully valid.
struct CPRRecogniser: NumberRule {
  let lengths = [8, 9, 10, 11, 12]

  func candidate(_ window: DigitWindow, _ text: NormalisedText) -> Candidate? {
    let base: Confidence? =
      switch window.count {
      case 10: ten(window, text) ?? unpadded(window, text)
      case 12: twelve(window, text)
      default: unpadded(window, text)
      }
    guard let base else { return nil }
    let range = text.range(of: window)
    let named = text.isPreceded(byAny: CPRRecogniser.words, before: range.lowerBound)
    return Candidate(
      kind: .cpr, range: range, confidence: base.raised(if: passesModulus(window)).raised(if: named))
  }

  private static let words = WordPrefixes(["cpr", "personnummer", "personnr", "pers.nr", "fødselsnummer"])

  // MARK: - Ten digits

  private static let usual = [DigitWindow.splits(6), DigitWindow.splits(2, 4, 6)]
  private static let pairs = DigitWindow.splits(2, 4, 6, 8)
  private static let single = DigitWindow.splits(1, 2, 3, 4) | DigitWindow.splits(5, 6, 7, 8) | DigitWindow.splits(9)
  /// Groupings that need all gaps alike, as they also fit other numbers.
  private static let uneven = [
    DigitWindow.splits(2, 4), DigitWindow.splits(2, 6), DigitWindow.splits(4, 6), DigitWindow.splits(3, 6),
    DigitWindow.splits(4, 8), DigitWindow.splits(4), DigitWindow.splits(5), DigitWindow.splits(2, 4, 8), single,
  ]
  /// Groupings with the serial in parts.
  private static let parted = [
    DigitWindow.splits(6, 8), DigitWindow.splits(6, 7), DigitWindow.splits(2, 4, 6, 7), pairs,
  ]

  private func ten(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    let year = CPRRecogniser.year(window.number(4, 2), seventh: window.digit(6))
    guard BirthDate.exists(year: year, month: window.number(2, 2), day: window.number(0, 2)) else { return nil }
    if window.splits == 0 { return .possible }
    guard !text.startsISODate(window.last) else { return nil }
    if CPRRecogniser.usual.contains(window.splits) { return usual(window, text) }
    if CPRRecogniser.parted.contains(window.splits) { return parted(window, text) }
    guard CPRRecogniser.uneven.contains(window.splits), window.isUniform else { return nil }
    // "06-04-2026-06" goes on with a second date.
    if window.splits == DigitWindow.splits(2, 4, 8), text.runs[window.first + 2].isYear,
      !text.gaps[window.first].isBlank
    {
      return nil
    }
    // "2010-123456" is a case number with its year first.
    let startsWithYear = window.splits == DigitWindow.splits(4) && text.runs[window.first].isYear
    return startsWithYear ? nil : .possible
  }

  private func usual(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    if window.last > window.first + 1 {
      guard isDateGap(text.gaps[window.first], text.gaps[window.first + 1]) else { return nil }
      guard !text.continuesYear(window.first), !isEndOfRange(window, text) else { return nil }
    }
    return isAmount(window, text) ? nil : .likely
  }

  private func parted(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    guard let middle = text.gap(after: 6, in: window) else { return nil }
    let inner = text.gaps[window.last - 1]
    guard inner.isTight else { return nil }
    if window.splits & DigitWindow.splits(2, 4) != 0 {
      let first = text.gaps[window.first]
      guard isDateGap(first, text.gaps[window.first + 1]) else { return nil }
      guard !text.continuesYear(window.first) else { return nil }
      guard inner.isBlank || inner.mark == first.mark || inner.isLike(middle) else { return nil }
      // "14.10.26 10.30" is a day and a time of day.
      if middle.isBlank, inner.isOnly(ASCII.dot), window.number(6, 2) < 24, window.number(8, 2) < 60 { return nil }
      if window.splits == CPRRecogniser.pairs, isDateRange(window, text) || text.isProgression(window) { return nil }
    } else if !inner.isBlank, !inner.isLike(middle) {
      // "150226 10.30" and "150226 14-10" go on with a time or a date.
      return nil
    }
    return window.splits == CPRRecogniser.pairs ? .likely : .possible
  }

  /// "01-03-26 - 05-03-26": the serial would be the start of a second date.
  private func isDateRange(_ window: DigitWindow, _ text: NormalisedText) -> Bool {
    let next = text.gaps[window.last]
    let inner = text.gaps[window.last - 1]
    guard next.isLink, next.marks == 1, next.isLike(inner) else { return false }
    let year = text.runs[window.last + 1]
    return year.length == 2 || year.isYear
  }

  /// "04.04-07.04.2026" and "02/12-04/12 2024": the year of a range of days.
  private func isEndOfRange(_ window: DigitWindow, _ text: NormalisedText) -> Bool {
    guard window.first > 0, text.runs[window.last].isYear, text.runs[window.first - 1].length <= 2 else { return false }
    let before = text.gaps[window.first - 1]
    return before.isTight && isDateMark(before.mark) && before.spaces <= 2
  }

  /// "5/3-26 1500 kr.": a day and an amount.
  private func isAmount(_ window: DigitWindow, _ text: NormalisedText) -> Bool {
    text.gaps[window.last - 1].isBlank && text.isMoney(endingAt: text.runs[window.last].end) && !passesModulus(window)
  }

  private func isDateGap(_ first: DigitGap, _ second: DigitGap) -> Bool {
    guard first.isTight, second.isTight else { return false }
    return first.mark == second.mark || (isDateMark(first.mark) && isDateMark(second.mark) && first.spaces == 0)
  }

  private func isDateMark(_ mark: UInt32) -> Bool {
    mark == ASCII.hyphen || mark == ASCII.dot || mark == ASCII.slash
  }

  // MARK: - The year in full, and day or month with one digit

  private func twelve(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    let year = window.number(4, 4)
    guard (1858...2057).contains(year) else { return nil }
    guard BirthDate.exists(year: year, month: window.number(2, 2), day: window.number(0, 2)) else { return nil }
    switch window.splits {
    case 0:
      return .possible
    case DigitWindow.splits(8):
      return isDayAndTime(window, text, year: year) ? nil : .likely
    case DigitWindow.splits(2, 4), DigitWindow.splits(2, 4, 8):
      guard isDateGap(text.gaps[window.first], text.gaps[window.first + 1]) else { return nil }
      return isDayAndTime(window, text, year: year) || isAmount(window, text) ? nil : .likely
    case DigitWindow.splits(2, 4, 8, 10):
      guard window.isUniform, window.number(8, 2) > 23 || window.number(10, 2) > 59 else { return nil }
      return .possible
    default:
      return nil
    }
  }

  /// "14-10-2026 1030" and "14-10-2026 - 2027": no citizen of that age comes to the desk with a number.
  private func isDayAndTime(_ window: DigitWindow, _ text: NormalisedText, year: Int) -> Bool {
    if text.startsISODate(window.last) { return true }
    guard year >= 2015, !passesModulus(window) else { return false }
    let last = window.number(window.count - 4, 4)
    return (last / 100 < 24 && last % 100 < 60) || (2000...2060).contains(last)
  }

  /// "5/3-47 1234": a date without its zeros, then the serial.
  private func unpadded(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    guard window.last == window.first + 3 else { return nil }
    let parts = text.runs[window.first...window.last].map { $0.length }
    guard parts[0] <= 2, parts[1] <= 2, parts[0] + parts[1] < 4, parts[2] == 2 || parts[2] == 4, parts[3] == 4
    else { return nil }
    let gaps = text.gaps[window.first..<window.last]
    guard gaps.dropLast().allSatisfy({ $0.isTight && isDateMark($0.mark) && $0.spaces == 0 }) else { return nil }
    // "1.2.26.1034" is a version.
    guard !gaps.allSatisfy({ $0.isOnly(ASCII.dot) }) else { return nil }
    let written = Int(text.runs[window.first + 2].value)
    let year = parts[2] == 4 ? written : CPRRecogniser.year(written, seventh: window.digit(window.count - 4))
    guard (1858...2057).contains(year), !text.startsISODate(window.last) else { return nil }
    let day = Int(text.runs[window.first].value)
    guard day <= 31, BirthDate.exists(year: year, month: Int(text.runs[window.first + 1].value), day: day)
    else { return nil }
    if parts[2] == 4, isDayAndTime(window, text, year: year) { return nil }
    return isAmount(window, text) ? nil : .likely
  }

  // MARK: - Rules of the number

  /// The full year of birth, from the two digits of the year and the seventh digit.
  static func year(_ short: Int, seventh: Int) -> Int {
    switch seventh {
    case 0...3: 1900 + short
    case 4, 9: short <= 36 ? 2000 + short : 1900 + short
    default: short <= 57 ? 2000 + short : 1800 + short
    }
  }

  private static let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

  /// Modulus 11 with the weights 4327654321; only told for numbers of exactly ten digits.
  private func passesModulus(_ window: DigitWindow) -> Bool {
    window.count == 10 && window.passesModulus11(CPRRecogniser.weights)
  }
}
