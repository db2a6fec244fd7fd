/// Finds telephone numbers: Danish, Swedish, and those of other countries with their country code.
///
/// Danish numbers have eight digits and start with 2…9 (the Danish numbering plan); Swedish ones start with 0 and have
/// eight to ten. Shapes that are far more often dates, years, prices or versions are left out.
struct TelephoneRecogniser: Recogniser {
  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    var index = 0
    while index < text.runs.count {
      guard let candidate = international(index, text) ?? danish(index, text) ?? swedish(index, text) else {
        index += 1
        continue
      }
      found.append(candidate)
      // Digits that are used up do not start another number.
      while index < text.runs.count, text.runs[index].start < candidate.range.upperBound { index += 1 }
    }
  }

  private static let words = WordPrefixes([
    "tlf", "telefon", "mobil", "mob", "ring", "tel", "phone", "sms", "call", "nummer", "nr",
  ])
  private static let sureWords = WordPrefixes(["tlf", "telefon", "mobil", "mob.", "phone"])

  private func isNamed(_ place: Int, _ text: NormalisedText) -> Bool {
    text.isPreceded(byAny: TelephoneRecogniser.words, before: place)
  }

  // MARK: - With a country code

  private func international(_ first: Int, _ text: NormalisedText) -> Candidate? {
    let run = text.runs[first]
    guard let start = plus(before: run.start, text) ?? (startsWithZeros(run, text) ? run.start : nil) else {
      return danishWithoutPlus(first, text)
    }
    let zeros = start == run.start ? 2 : 0
    var digits: [UInt32] = []
    var last = first
    var most = 15
    var next = first
    while next < text.runs.count {
      let run = text.runs[next]
      guard digits.count + run.length <= most + zeros else { break }
      digits += text.scalars[run.start..<run.end]
      last = next
      if digits.count >= 2 + zeros { most = TelephoneRecogniser.most(afterCode: digits[zeros...].prefix(2)) }
      guard digits.count < most + zeros, isInside(text.gaps[next]) else { break }
      next += 1
    }
    guard digits.count - zeros >= 8, digits.count - zeros <= most else { return nil }
    let range = start..<text.runs[last].end
    if zeros > 0, text.isPreceded(byAny: NormalisedText.registers, before: start, within: 12) { return nil }
    return text.isMoney(endingAt: range.upperBound)
      ? nil : Candidate(kind: .telephone, range: range, confidence: .certain)
  }

  /// The most digits with the country code, where the country's plan is known.
  private static func most(afterCode code: ArraySlice<UInt32>) -> Int {
    switch code.map({ $0 - ASCII.zero }) {
    case [4, 5], [4, 7]: 10
    case [4, 6]: 12
    default: 15
    }
  }

  private func isInside(_ gap: DigitGap) -> Bool {
    guard gap.isLink, gap.marks <= 2, gap.spaces <= 2 else { return false }
    return gap.isTight || gap.mark == 0x28 || gap.mark == 0x29
  }

  private func plus(before place: Int, _ text: NormalisedText) -> Int? {
    var place = place - 1
    if text.scalar(at: place) == ASCII.space { place -= 1 }
    if text.scalar(at: place) == 0x28 { place -= 1 }
    guard text.scalar(at: place) == ASCII.plus else { return nil }
    return ASCII.isDigit(text.scalar(at: place - 1)) ? nil : place
  }

  private func startsWithZeros(_ run: DigitRun, _ text: NormalisedText) -> Bool {
    guard text.scalar(at: run.start) == ASCII.zero, text.scalar(at: run.start + 1) == ASCII.zero else { return false }
    guard run.length >= 4, run.length <= 17 else { return false }
    return text.scalar(at: run.start + 2) != ASCII.zero
  }

  /// "45 21 10 62 56".
  private func danishWithoutPlus(_ first: Int, _ text: NormalisedText) -> Candidate? {
    guard text.runs[first].length == 2, text.runs[first].value == 45, text.gaps[first].isTight else { return nil }
    guard let rest = danish(first + 1, text) else { return nil }
    let range = text.runs[first].start..<rest.range.upperBound
    return Candidate(kind: .telephone, range: range, confidence: rest.confidence.raised(if: true))
  }

  // MARK: - Danish

  private static let pairs = DigitWindow.splits(2, 4, 6)
  private static let spaced = [
    DigitWindow.splits(2, 5), DigitWindow.splits(2), DigitWindow.splits(3, 5), DigitWindow.splits(3, 6),
    DigitWindow.splits(2, 4), DigitWindow.splits(4, 6), DigitWindow.splits(1, 2, 3, 4) | DigitWindow.splits(5, 6, 7),
  ]

  /// Groupings that are no part of a day even with hyphens.
  private static let hyphened = [DigitWindow.splits(2, 5), DigitWindow.splits(3, 5), DigitWindow.splits(3, 6)]

  private func danish(_ first: Int, _ text: NormalisedText) -> Candidate? {
    let lead = text.scalars[text.runs[first].start] - ASCII.zero
    guard lead >= 2 else { return nil }
    var found: Candidate?
    text.forEachWindow(from: first, of: 8) { window in
      guard window.count == 8, let confidence = danish(window, text) else { return }
      let range = text.range(of: window)
      guard !text.isMoney(endingAt: range.upperBound) else { return }
      let named = isNamed(range.lowerBound, text)
      found = Candidate(kind: .telephone, range: range, confidence: confidence.raised(if: named))
    }
    return found
  }

  private func danish(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    // What is more often a day is a telephone number after a word that says so.
    let isSure = text.isPreceded(byAny: TelephoneRecogniser.sureWords, before: text.runs[window.first].start)
    if isSure, window.splits == 0 { return .possible }
    if window.splits == 0 { return isDate(window) || isFraction(window, text) ? nil : .possible }
    if window.splits == DigitWindow.splits(4) { return inFours(window, text) ? .possible : nil }
    guard window.isUniform else { return nil }
    if window.splits == TelephoneRecogniser.pairs { return isVersion(window, text) ? nil : .likely }
    let gap = text.gaps[window.first]
    let isHyphened = gap.isOnly(ASCII.hyphen) && TelephoneRecogniser.hyphened.contains(window.splits)
    guard TelephoneRecogniser.spaced.contains(window.splits), gap.isBlank || isHyphened else { return nil }
    let isDateLike = window.splits == DigitWindow.splits(2, 4) || window.splits == DigitWindow.splits(4, 6)
    return isDateLike && isDate(window) ? nil : .possible
  }

  /// "2110 6256", but neither "2026 3000 borgere" nor "2025-2026" nor "2000-3000".
  private func inFours(_ window: DigitWindow, _ text: NormalisedText) -> Bool {
    let left = text.runs[window.first]
    let right = text.runs[window.last]
    let gap = text.gaps[window.first]
    guard gap.isTight, !text.startsISODate(window.last) else { return false }
    if left.isYear, (1990...2039).contains(left.value) {
      return gap.isBlank && !right.isYear && isNamed(left.start, text)
    }
    if gap.mark == ASCII.slash { return false }
    let isRange = left.value < right.value && left.value.isMultiple(of: 50) && right.value.isMultiple(of: 50)
    return gap.isBlank || !isRange
  }

  /// "20261014" and "24122026" are days; the years are those that notes are about, so no birthday is hidden by this.
  private func isDate(_ window: DigitWindow) -> Bool {
    let years = 1990...2035
    let year = window.number(0, 4)
    if years.contains(year), BirthDate.exists(year: year, month: window.number(4, 2), day: window.number(6, 2)) {
      return true
    }
    guard years.contains(window.number(4, 4)) else { return false }
    return BirthDate.exists(year: window.number(4, 4), month: window.number(2, 2), day: window.number(0, 2))
  }

  /// "3.14159265": the digits after a decimal sign.
  private func isFraction(_ window: DigitWindow, _ text: NormalisedText) -> Bool {
    guard window.first > 0 else { return false }
    let gap = text.gaps[window.first - 1]
    return gap.isOnly(ASCII.dot) || gap.isOnly(ASCII.comma)
  }

  /// "10.21.30.41.50": more numbers with dots than a telephone number has.
  private func isVersion(_ window: DigitWindow, _ text: NormalisedText) -> Bool {
    guard text.gaps[window.first].isOnly(ASCII.dot) else { return false }
    if window.first > 0, text.gaps[window.first - 1].isOnly(ASCII.dot) { return true }
    return text.gaps[window.last].isOnly(ASCII.dot)
  }

  // MARK: - Swedish

  private func swedish(_ first: Int, _ text: NormalisedText) -> Candidate? {
    let start = text.runs[first].start
    guard text.scalars[start] == ASCII.zero, text.scalar(at: start + 1) > ASCII.zero else { return nil }
    var found: Candidate?
    text.forEachWindow(from: first, of: 10) { window in
      guard (8...10).contains(window.count), let confidence = swedish(window, text) else { return }
      let range = text.range(of: window)
      let named = isNamed(range.lowerBound, text)
      found = Candidate(kind: .telephone, range: range, confidence: confidence.raised(if: named))
    }
    return found
  }

  private func swedish(_ window: DigitWindow, _ text: NormalisedText) -> Confidence? {
    guard window.first < window.last else { return window.count == 8 && isDate(window) ? nil : .possible }
    let area = text.runs[window.first]
    guard area.length == 3 || area.length == 4 || (area.length == 2 && area.value == 8) else { return nil }
    let gap = text.gaps[window.first]
    guard gap.isTight, gap.isBlank || gap.mark == ASCII.hyphen || gap.mark == ASCII.slash || gap.mark == ASCII.dot
    else { return nil }
    if gap.mark == ASCII.dot, area.length != 3 || window.count != 10 || isVersion(window, text) { return nil }
    let rest = (window.first + 1)...window.last
    if rest.count == 1 { return window.count - area.length >= 5 ? .likely : nil }
    for index in rest {
      guard text.runs[index].length == 2 || text.runs[index].length == 3 else { return nil }
      let inner = text.gaps[index]
      if index < window.last, !inner.isTight || !(inner.isBlank || (inner.isLike(gap) && area.length == 3)) {
        return nil
      }
    }
    return .likely
  }
}
