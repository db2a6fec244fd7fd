/// Finds bank accounts by their shape alone.
///
/// Danish: four digits and ten, apart. Norwegian: eleven digits as 4-2-5 with a check digit modulus 11 (Bits, the
/// Norwegian banks' standard for account numbers). Other accounts need a word, see ``NamedAccountRule``.
struct AccountRule: NumberRule {
  let lengths = [11, 14]

  func candidate(_ window: DigitWindow, _ text: NormalisedText) -> Candidate? {
    guard window.isUniform else { return nil }
    let gap = text.gaps[window.first]
    if window.count == 14 {
      guard window.splits == DigitWindow.splits(4), gap.isBlank || gap.mark == ASCII.hyphen else { return nil }
      return Candidate(kind: .account, range: text.range(of: window), confidence: .possible)
    }
    guard window.splits == DigitWindow.splits(4, 6), gap.isBlank || gap.isOnly(ASCII.dot) else { return nil }
    let isChecked = window.passesModulus11(AccountRule.weights)
    guard isChecked || gap.isOnly(ASCII.dot), !text.isMoney(endingAt: text.runs[window.last].end) else { return nil }
    return Candidate(
      kind: .account, range: text.range(of: window), confidence: Confidence.possible.raised(if: isChecked))
  }

  private static let weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
}
