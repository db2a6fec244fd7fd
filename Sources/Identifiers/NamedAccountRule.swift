/// Finds bank accounts after the words for them: registration number and account, clearing number, bankgiro, plusgiro.
///
/// A Danish account is four digits of registration number and up to ten of account (Finans Danmark's register); a
/// Swedish one a clearing number of four or five digits and up to ten (Bankgirot's list of account types); bankgiro has
/// seven or eight digits, plusgiro two to eight. No check digit is valid for all banks.
struct NamedAccountRule: CueRule {
  let cues: Set<TextCue> = [.account, .giro]

  func candidate(after hit: CueHit, in text: NormalisedText) -> Candidate? {
    guard let token = text.value(after: hit.range.upperBound), token.digits > 0, token.letters == 0 else { return nil }
    guard text.calendarDay(at: token.range) == nil else { return nil }
    let first = text.firstRun(from: token.range.lowerBound)
    guard first < text.runs.count else { return nil }
    var run = first
    var digits = text.runs[run].length
    while run + 1 < text.runs.count, joins(run, text), digits + text.runs[run + 1].length <= 16 {
      run += 1
      digits += text.runs[run].length
    }
    let range = text.runs[first].start..<text.runs[run].end
    guard digits >= (hit.cue == .giro ? 5 : 7), digits <= 16, !text.isCount(endingAt: range.upperBound) else {
      return nil
    }
    // "Konto 2025-2026" are years.
    if run == first + 1, text.runs[first].isYear, text.runs[run].isYear { return nil }
    return Candidate(kind: .account, range: range, confidence: .certain)
  }

  /// Whether the next digits belong to the account: a space, a hyphen, or "konto" between them.
  private func joins(_ run: Int, _ text: NormalisedText) -> Bool {
    let gap = text.gaps[run]
    if gap.isTight {
      return gap.isBlank || gap.mark == ASCII.hyphen || gap.mark == ASCII.dot || gap.mark == ASCII.slash
    }
    let start = text.runs[run].end
    guard text.runs[run + 1].start - start <= 24, text.runs[run].length == 4 || text.runs[run].length == 5 else {
      return false
    }
    return text.isPreceded(byAny: NamedAccountRule.words, before: text.runs[run + 1].start, within: 22)
      && (start...(start + 6)).contains { NamedAccountRule.words.fits(at: $0, in: text) }
  }

  private static let words = WordPrefixes(["konto", "kto", "account", "acc", "kt"])
}
