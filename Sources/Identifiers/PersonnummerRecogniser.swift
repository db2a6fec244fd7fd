/// Finds Swedish personal and coordination numbers: year, month and day of birth and four more digits.
///
/// Ten or twelve digits; `+` in place of the hyphen from the year in which a person turns 100. The last digit is a Luhn
/// check digit (Skatteverket), which only raises confidence.
struct PersonnummerRecogniser: NumberRule {
  let lengths = [10, 12]

  func candidate(_ window: DigitWindow, _ text: NormalisedText) -> Candidate? {
    guard let base = window.count == 10 ? ten(window, text) : twelve(window, text) else { return nil }
    let range = text.range(of: window)
    let named = text.isPreceded(byAny: PersonnummerRecogniser.words, before: range.lowerBound)
    let isCoordination = window.number(window.count - 6, 2) > 60
    return Candidate(
      kind: isCoordination ? .samordningsnummer : .personnummer, range: range,
      confidence: base.raised(if: window.passesLuhn(last: 10)).raised(if: named))
  }

  private static let words = WordPrefixes(["personnummer", "personnr", "samordning", "pnr"])

  private func ten(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    // 2000 was a leap year and 1900 was not; with two digits both are possible.
    let year = 2000 + window.number(0, 2)
    guard BirthDate.exists(year: year, month: window.number(2, 2), day: window.number(4, 2)) else { return nil }
    switch window.splits {
    case 0:
      return .possible
    case DigitWindow.splits(6):
      let gap = text.gaps[window.first]
      guard !text.startsISODate(window.last) else { return nil }
      return gap.isOnly(ASCII.hyphen) || gap.isOnly(ASCII.plus) ? .likely : .possible
    case DigitWindow.splits(2, 4, 6):
      guard isDate(window, text), !text.continuesYear(window.first) else { return nil }
      guard !text.startsISODate(window.last) else { return nil }
      return text.isMoney(endingAt: text.runs[window.last].end) ? nil : .possible
    case DigitWindow.splits(2, 4, 6, 8):
      guard window.isUniform, !text.continuesYear(window.first) else { return nil }
      return isTimeStamp(window, text) || text.isProgression(window) ? nil : .possible
    case DigitWindow.splits(6, 8):
      // "350521-37 30", but not "350521 10.30".
      let inner = text.gaps[window.last - 1]
      guard window.isTight, inner.isBlank || inner.isLike(text.gaps[window.first]) else { return nil }
      return text.isMoney(endingAt: text.runs[window.last].end) ? nil : .possible
    default:
      guard window.isUniform, PersonnummerRecogniser.uneven.contains(window.splits) else { return nil }
      guard !text.continuesYear(window.first), !text.startsISODate(window.last) else { return nil }
      let startsWithYear = window.splits == DigitWindow.splits(4) && text.runs[window.first].isYear
      return startsWithYear || text.isMoney(endingAt: text.runs[window.last].end) ? nil : .possible
    }
  }

  /// Groupings that also fit other numbers, so that all gaps must be alike.
  private static let uneven: Set<UInt32> = [
    DigitWindow.splits(3, 6), DigitWindow.splits(2, 6), DigitWindow.splits(4, 6), DigitWindow.splits(5),
    DigitWindow.splits(4, 8), DigitWindow.splits(1, 2, 3, 4) | DigitWindow.splits(5, 6, 7, 8) | DigitWindow.splits(9),
  ]

  private func twelve(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    let year = window.number(0, 4)
    guard (1870...2049).contains(year) else { return nil }
    guard BirthDate.exists(year: year, month: window.number(4, 2), day: window.number(6, 2)) else { return nil }
    switch window.splits {
    case 0:
      return .likely
    case DigitWindow.splits(8):
      return isDayAndTime(window, text, year: year) ? nil : .likely
    case DigitWindow.splits(4, 6), DigitWindow.splits(4, 6, 8):
      return isDate(window, text) && !isDayAndTime(window, text, year: year) ? .likely : nil
    case DigitWindow.splits(4, 8):
      return window.isUniform ? .possible : nil
    default:
      return nil
    }
  }

  private func isDate(_ window: DigitWindow, _ text: NormalisedText) -> Bool {
    text.gaps[window.first].isTight && text.gaps[window.first].isLike(text.gaps[window.first + 1])
  }

  /// More than five pairs with punctuation between them are dates and times.
  private func isTimeStamp(_ window: DigitWindow, _ text: NormalisedText) -> Bool {
    let next = text.gaps[window.last]
    return next.isLink && next.marks == 1 && next.isLike(text.gaps[window.first])
  }

  /// "2026-10-14 1030", "2026-10-14 - 2027" and "2026-10-14 – 2026-10-16".
  private func isDayAndTime(_ window: DigitWindow, _ text: NormalisedText, year: Int) -> Bool {
    if text.startsISODate(window.last) { return true }
    guard year >= 2015, !window.passesLuhn(last: 10) else { return false }
    let last = window.number(8, 4)
    return (last / 100 < 24 && last % 100 < 60) || (2000...2060).contains(last)
  }
}
