/// Finds "the last four digits" of a personal number, which together with a date of birth are the whole of it.
struct LastDigitsRule: CueRule {
  let cues: Set<TextCue> = [.lastFour, .lastFourSwedish, .endsIn]

  func candidate(after hit: CueHit, in text: NormalisedText) -> Candidate? {
    let isNamed = text.isPreceded(byAny: LastDigitsRule.words, before: hit.range.lowerBound, within: 40)
    guard hit.cue != .endsIn || isNamed else { return nil }
    var place = hit.range.upperBound
    // "Sidste fire cifre i CPR-nummeret er 1234".
    for _ in 0..<6 {
      guard let token = text.value(after: place) else { return nil }
      guard token.isNumber || token.sign == ASCII.hyphen && token.digits == 4 else {
        guard isFiller(token, text) else { return nil }
        place = token.range.upperBound
        continue
      }
      guard token.digits == 4, token.range.count <= 7, !text.isCount(endingAt: token.range.upperBound) else {
        return nil
      }
      // "De sidste fire 2022" is about years.
      let run = text.runs[text.firstRun(from: token.range.lowerBound)]
      guard !run.isYear || isNamed || place > hit.range.upperBound || token.followsColon || token.followsIs else {
        return nil
      }
      let kind: IdentifierKind = hit.cue == .lastFour ? .cpr : .personnummer
      return Candidate(kind: kind, range: token.range, confidence: .likely)
    }
    return nil
  }

  private func isFiller(_ token: ValueToken, _ text: NormalisedText) -> Bool {
    guard token.digits == 0 else { return false }
    if LastDigitsRule.fillers.contains(TextCue.key(text.scalars[token.range])) { return true }
    return LastDigitsRule.words.fits(at: token.range.lowerBound, in: text)
  }

  private static let words = WordPrefixes(["cpr", "personn", "pers.n", "fødselsn", "p-n"])
  private static let fillers = Set(
    "cifre cifrene ciffer cifferne tal tallene siffror siffrorna sifre digits numbers i in af av of med with hendes hans"
      .split(separator: " ").map { TextCue.key(NormalisedText.word(String($0))[...]) })
}
