/// Finds payment cards: 13 to 19 digits with the prefix of a network and a Luhn check digit.
///
/// Prefixes and lengths follow ISO/IEC 7812 and the networks' published ranges: Visa 4, Mastercard 51–55 and 2221–2720,
/// Dankort 5019, Maestro 50 and 56–69, American Express 34 and 37, Diners 300–305, 36, 38 and 39, JCB 3528–3589, Discover and
/// UnionPay 6. Written in fours the shape alone is enough; otherwise the check digit must fit, as long numbers are many.
struct CardRule: NumberRule {
  let lengths = [13, 14, 15, 16, 17, 18, 19]

  func candidate(_ window: DigitWindow, _ text: NormalisedText) -> Candidate? {
    guard window.isTight, isPrefix(window) else { return nil }
    let range = text.range(of: window)
    guard !text.isPreceded(byAny: NormalisedText.registers, before: range.lowerBound, within: 12) else { return nil }
    let isChecked = window.passesLuhn(last: window.count)
    let isInFours = window.isUniform && CardRule.groupings.contains(window.splits)
    let isWhole = window.splits == 0
    guard isChecked || (window.count >= 15 && isInFours) || (window.count == 16 && isWhole) else { return nil }
    // "4000 4100 4200 4300" are postcodes or amounts.
    if isInFours, !isChecked, text.isProgression(window) || isRound(window, text) { return nil }
    let named = text.isPreceded(byAny: CardRule.words, before: range.lowerBound)
    let base: Confidence = isChecked && (isInFours || isWhole) ? .likely : .possible
    return Candidate(kind: .card, range: range, confidence: base.raised(if: isChecked && isInFours).raised(if: named))
  }

  private func isRound(_ window: DigitWindow, _ text: NormalisedText) -> Bool {
    text.runs[window.first...window.last].allSatisfy { $0.value.isMultiple(of: 10) }
  }

  private static let groupings: Set<UInt32> = [
    DigitWindow.splits(4, 8, 12), DigitWindow.splits(4, 8, 12, 16), DigitWindow.splits(4, 10),
  ]
  private static let words = WordPrefixes([
    "kort", "card", "visa", "dankort", "master", "betalingskort", "betalkort", "kreditkort",
  ])

  private func isPrefix(_ window: DigitWindow) -> Bool {
    let four = window.number(0, 4)
    switch four / 1000 {
    case 4: return [13, 16, 18, 19].contains(window.count)
    case 2: return (2221...2720).contains(four) && window.count == 16
    case 3:
      let two = four / 100
      if two == 34 || two == 37 { return window.count == 15 }
      if (3528...3589).contains(four) { return window.count >= 16 }
      return window.count >= 14 && ((3000...3059).contains(four) || two == 36 || two == 38 || two == 39)
    case 5, 6: return window.count >= 16
    default: return false
    }
  }
}
