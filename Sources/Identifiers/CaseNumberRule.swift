/// Finds case and journal numbers after the words for them.
///
/// The forms are those of Danish and Swedish registries: "2026-101234", "27.60.00-G01-12-26" (KL's plan of numbers with
/// action code and running number), "KS 2026/00123".
struct CaseNumberRule: CueRule {
  let cues: Set<TextCue> = [.caseNumber, .case]

  func candidate(after hit: CueHit, in text: NormalisedText) -> Candidate? {
    guard let token = text.value(after: hit.range.upperBound) else { return nil }
    if token.isWord, token.letters <= 5, token.capitals == token.letters, hit.cue == .caseNumber {
      // "Dnr KS 2026/00123": the letters of the board come first.
      guard let rest = text.value(after: token.range.upperBound), let found = number(rest, hit, text) else {
        return nil
      }
      return Candidate(
        kind: .caseNumber, range: token.range.lowerBound..<found.range.upperBound, confidence: found.confidence)
    }
    return number(token, hit, text)
  }

  private func number(_ token: ValueToken, _ hit: CueHit, _ text: NormalisedText) -> Candidate? {
    guard token.digits > 0, token.sign != ASCII.colon || token.letters > 0 else { return nil }
    let end = token.range.upperBound
    guard text.calendarDay(at: token.range) == nil, !text.isCount(endingAt: end) else { return nil }
    if hit.cue == .caseNumber {
      guard token.digits >= 2 || token.followsColon else { return nil }
      return Candidate(kind: .caseNumber, range: grown(token.range, text), confidence: .likely)
    }
    // "Sag 12" is one of a row; "sag 2026-0412" is one case.
    guard token.digits >= 5 else { return nil }
    guard !isYears(token, text) else { return nil }
    return Candidate(kind: .caseNumber, range: grown(token.range, text), confidence: .possible)
  }

  /// "2025-2026", "2025/2026".
  private func isYears(_ token: ValueToken, _ text: NormalisedText) -> Bool {
    let run = text.firstRun(from: token.range.lowerBound)
    guard token.digits == 8, run + 1 < text.runs.count else { return false }
    return text.runs[run].isYear && text.runs[run + 1].isYear
  }

  /// "2026 - 1234": the running number after a gap.
  private func grown(_ range: Range<Int>, _ text: NormalisedText) -> Range<Int> {
    var run = text.firstRun(from: range.lowerBound)
    while run + 1 < text.runs.count, text.runs[run + 1].start < range.upperBound { run += 1 }
    guard run + 1 < text.runs.count, text.runs[run].end == range.upperBound, text.gaps[run].isTight else {
      return range
    }
    let gap = text.gaps[run]
    guard gap.mark == ASCII.hyphen || gap.mark == ASCII.slash else { return range }
    return range.lowerBound..<text.runs[run + 1].end
  }
}
