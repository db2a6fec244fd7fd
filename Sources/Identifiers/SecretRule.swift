/// Finds codes, PINs and passwords after the words for them.
///
/// Anything that could be one is asked about: a number of three to twelve digits, letters mixed with digits or signs, and
/// after a colon or in quotes a single word. What is counted, a year, a date, an amount is none. The words are those that
/// MitID's and BankID's own pages use for their codes, and the everyday ones.
struct SecretRule: CueRule {
  let cues: Set<TextCue> = [.secret, .code]

  func candidate(after hit: CueHit, in text: NormalisedText) -> Candidate? {
    if hit.cue == .code, isHarmless(hit, text) { return nil }
    guard let token = text.value(after: hit.range.upperBound, far: leads(hit, text) ? 4 : 0) else {
      return before(hit, text)
    }
    guard let found = confidence(token, text, isCode: hit.cue == .code) else { return before(hit, text) }
    let range = token.isNumber ? extended(token.range, text) : token.range
    return Candidate(kind: .secret, range: range, confidence: found)
  }

  /// "Code for his telephone 1234": the words up to the number are stepped over.
  private func leads(_ hit: CueHit, _ text: NormalisedText) -> Bool {
    let end = hit.range.upperBound
    guard text.scalar(at: end) == ASCII.space else { return false }
    return SecretRule.leading.contains {
      text.matches($0, at: end + 1) && text.scalar(at: end + 1 + $0.count) == ASCII.space
    }
  }

  private func confidence(_ token: ValueToken, _ text: NormalisedText, isCode: Bool) -> Confidence? {
    let isTold = token.followsColon || token.followsIs || token.isQuoted
    if token.isNumber { return number(token, text, least: isTold || !isCode ? 3 : 4, isTold: isTold) }
    if token.digits > 0, token.letters > 0 { return mixed(token, text, isTold: isTold) }
    guard token.skipped == 0 else { return nil }
    if token.digits == 0, token.signs > 0 {
      guard isTold, token.letters >= 4, token.sign != ASCII.hyphen, token.sign != ASCII.slash, token.sign != ASCII.dot
      else { return nil }
      return .likely
    }
    guard token.isWord, token.letters >= 4 else { return nil }
    if token.isQuoted { return .possible }
    // "SommerHus" is no everyday word.
    let first = ASCII.isCapital(text.scalars[token.range.lowerBound]) ? 1 : 0
    if token.capitals > first, token.capitals < token.letters { return .possible }
    guard isTold, token.endsClause, !OrdinaryWords.isState(text.scalars[token.range]) else { return nil }
    return .possible
  }

  private func number(_ token: ValueToken, _ text: NormalisedText, least: Int, isTold: Bool) -> Confidence? {
    let end = token.range.upperBound
    guard !text.isCount(endingAt: end) else { return nil }
    if token.signs > 0 {
      guard token.sign == ASCII.hyphen, token.digits >= 6, token.digits <= 12, token.skipped == 0,
        text.calendarDay(at: token.range) == nil
      else { return nil }
      return .possible
    }
    let digits = token.digits
    // "Glömt lösenord till 1177": the number of a service that has its name from it.
    if digits == 4, !token.followsColon, SecretRule.services.contains(where: { text.matches($0, at: end - 4) }) {
      return nil
    }
    if digits < (token.skipped == 0 ? least : 4) {
      // "12 34 56" in pairs.
      let whole = extended(token.range, text)
      return whole.count >= token.range.count + 3 && digits == 2 && token.skipped == 0 ? .possible : nil
    }
    guard digits <= 12 else { return nil }
    if token.skipped > 0 {
      let run = text.runs[text.firstRun(from: token.range.lowerBound)]
      guard !run.isYear, digits <= 8, text.calendarDay(at: token.range) == nil else { return nil }
      return isTold ? .likely : .possible
    }
    return isTold ? .certain : .likely
  }

  private func mixed(_ token: ValueToken, _ text: NormalisedText, isTold: Bool) -> Confidence? {
    guard token.digits + token.letters >= (isTold ? 4 : 5) else { return nil }
    guard token.skipped == 0 || token.digits + token.letters >= (token.capitals > 0 || token.isQuoted ? 5 : 6) else {
      return nil
    }
    // "12timer", "2.gang", "borger.dk/2" and "iOS18" are none.
    let start = token.range.lowerBound
    let run = text.firstRun(from: start)
    guard run < text.runs.count else { return nil }
    if text.runs[run].start == start, text.isCount(endingAt: text.runs[run].end) { return nil }
    if token.sign == ASCII.dot || token.sign == ASCII.slash || token.sign == ASCII.colon {
      guard isTold, token.capitals > 0 else { return nil }
    }
    if !isTold, OrdinaryWords.isProduct(text.scalars[token.range]) { return nil }
    return isTold ? .certain : .likely
  }

  private static let services = ["1177", "1813"].map(NormalisedText.word)

  /// A number in groups, as "12 34 56".
  private func extended(_ range: Range<Int>, _ text: NormalisedText) -> Range<Int> {
    var run = text.firstRun(from: range.lowerBound)
    guard run < text.runs.count else { return range }
    var end = range.upperBound
    let group = text.runs[run].length
    guard group <= 4 else { return range }
    var digits = group
    while run + 1 < text.runs.count, text.gaps[run].isBlank, text.gaps[run].spaces == 1 {
      let next = text.runs[run + 1]
      guard next.length == group || next.length == 1, digits + next.length <= 12 else { break }
      digits += next.length
      end = next.end
      run += 1
    }
    guard !text.isCount(endingAt: end), !ASCII.isWordSign(text.scalar(at: end)) else { return range }
    return range.lowerBound..<max(end, range.upperBound)
  }

  /// "1234 er koden".
  private func before(_ hit: CueHit, _ text: NormalisedText) -> Candidate? {
    var place = hit.range.lowerBound
    for word in SecretRule.verbs {
      let start = place - word.count
      guard start > 0, text.matches(word, at: start) else { continue }
      place = start
      break
    }
    guard place < hit.range.lowerBound, ASCII.isDigit(text.scalar(at: place - 1)) else { return nil }
    var start = place
    while start > 0, place - start <= 12, ASCII.isDigit(text.scalars[start - 1]) { start -= 1 }
    guard (4...12).contains(place - start), !ASCII.isWordSign(text.scalar(at: start - 1)) else { return nil }
    let sign = text.scalar(at: start - 1)
    guard sign != ASCII.hyphen, sign != ASCII.dot, sign != ASCII.slash, sign != ASCII.colon else { return nil }
    return Candidate(kind: .secret, range: start..<place, confidence: .possible)
  }

  /// "Error code 404", "QR-kode", "post code".
  private func isHarmless(_ hit: CueHit, _ text: NormalisedText) -> Bool {
    var end = hit.range.lowerBound
    guard end > 0, text.scalars[end - 1] == ASCII.space || text.scalars[end - 1] == ASCII.hyphen else { return false }
    end -= 1
    var start = end
    while start > 0, end - start < 16, ASCII.isWordLetter(text.scalars[start - 1]) { start -= 1 }
    return start < end && SecretRule.harmless.contains(TextCue.key(text.scalars[start..<end]))
  }

  private static let leading = ["til", "for", "på", "hos", "till", "för", "to", "on", "of", "fra", "från", "from"]
    .map(NormalisedText.word)
  private static let verbs = [" er ", " är ", " is ", " som ", " as ", " = ", " ("].map(NormalisedText.word)
  private static let harmless: Set<UInt64> = Set(
    """
    fejl fel error qr kle post zip postal country area source status bar color colour farve sprog lande landets opgave \
    task ærinde dress språk lands ärende emne form formular program kilde streg produkt vare article artikel \
    discount rabat rabatt html http exit stop uge dag branch afdelings
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { TextCue.key(NormalisedText.word(String($0))[...]) })
}
