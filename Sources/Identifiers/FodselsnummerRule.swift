/// Finds Norwegian national identity numbers: day, month and year of birth, a serial of three digits and two check digits.
///
/// D-numbers have 40 added to the day, help numbers 40 and test numbers 65 or 80 added to the month (Skatteetaten). The
/// two check digits are modulus 11 and only raise confidence; numbers from 2032 on may do without the first.
struct FodselsnummerRule: NumberRule {
  let lengths = [11]

  func candidate(_ window: DigitWindow, _ text: NormalisedText) -> Candidate? {
    var day = window.number(0, 2)
    var month = window.number(2, 2)
    if day > 40 { day -= 40 }
    if month > 80 { month -= 80 } else if month > 65 { month -= 65 } else if month > 40 { month -= 40 }
    // The century does not follow from the first digits alone; 2000 was a leap year.
    guard day <= 31, BirthDate.exists(year: 2000 + window.number(4, 2), month: month, day: day) else { return nil }
    guard let base = base(window, text) else { return nil }
    let range = text.range(of: window)
    let isChecked =
      window.passesModulus11(FodselsnummerRule.first) && window.passesModulus11(FodselsnummerRule.second)
    let named = text.isPreceded(byAny: FodselsnummerRule.words, before: range.lowerBound)
    return Candidate(
      kind: .fodselsnummer, range: range, confidence: base.raised(if: isChecked).raised(if: named))
  }

  private static let grouped: Set<UInt32> = [
    DigitWindow.splits(2, 4, 6), DigitWindow.splits(6, 9), DigitWindow.splits(2, 4, 6, 9), DigitWindow.splits(6, 8),
    DigitWindow.splits(2, 4, 6, 8), DigitWindow.splits(3, 6, 9), DigitWindow.splits(3, 6), DigitWindow.splits(5),
    DigitWindow.splits(2, 4, 6, 8) | DigitWindow.splits(10),
  ]
  private static let single = (1...10).reduce(UInt32(0)) { $0 | 1 << UInt32($1) }

  private func base(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    let end = text.runs[window.last].end
    switch window.splits {
    case 0:
      return .possible
    case DigitWindow.splits(6):
      let gap = text.gaps[window.first]
      guard gap.isLink, !text.isMoney(endingAt: end) else { return nil }
      return gap.isBlank || gap.isTight ? .likely : .possible
    case DigitWindow.splits(2, 4, 6):
      let gaps = text.gaps[window.first...]
      guard window.isTight, gaps[window.first].isLike(gaps[window.first + 1]), !text.continuesYear(window.first),
        !text.isMoney(endingAt: end)
      else { return nil }
      return .likely
    default:
      guard window.isTight,
        FodselsnummerRule.grouped.contains(window.splits) || window.splits == FodselsnummerRule.single
      else { return nil }
      guard window.isUniform || window.splits != DigitWindow.splits(5) else { return nil }
      guard !text.isMoney(endingAt: end), !text.continuesYear(window.first) else { return nil }
      // Groups that also fit times and telephone numbers need the check digits.
      let isChecked =
        window.passesModulus11(FodselsnummerRule.first) && window.passesModulus11(FodselsnummerRule.second)
      let isUsual = window.splits == DigitWindow.splits(6, 9) || window.splits == DigitWindow.splits(2, 4, 6, 9)
      return isChecked || (isUsual && window.isUniform) ? .possible : nil
    }
  }

  private static let first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
  private static let second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
  private static let words = WordPrefixes(["fødselsnummer", "fødselsnr", "personnummer", "d-nummer", "fnr", "dnr"])
}
