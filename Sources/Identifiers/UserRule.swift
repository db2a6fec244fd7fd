/// Finds user ids and user names, and the numbers by which a library or an authority knows a person.
///
/// A MitID user id is free text of 5 to 48 signs chosen by the citizen (mitid.dk), so only the word before it tells.
struct UserRule: CueRule {
  let cues: Set<TextCue> = [.user, .customer]

  func candidate(after hit: CueHit, in text: NormalisedText) -> Candidate? {
    guard let token = text.value(after: hit.range.upperBound) else { return nil }
    let end = token.range.upperBound
    if token.isNumber {
      guard token.digits >= 4, token.sign != ASCII.colon, text.calendarDay(at: token.range) == nil else { return nil }
      guard !text.isCount(endingAt: end) else { return nil }
      return Candidate(kind: .user, range: token.range, confidence: .likely)
    }
    if hit.cue == .customer {
      guard token.digits >= 2, token.digits + token.letters >= 5 else { return nil }
      return Candidate(kind: .user, range: token.range, confidence: .likely)
    }
    let isTold = token.followsColon || token.followsIs || token.isQuoted
    if token.digits > 0 {
      guard token.digits + token.letters >= 4, !OrdinaryWords.isProduct(text.scalars[token.range]) else { return nil }
      return Candidate(kind: .user, range: token.range, confidence: isTold ? .certain : .likely)
    }
    guard token.letters >= 4 else { return nil }
    let first = ASCII.isCapital(text.scalars[token.range.lowerBound]) ? 1 : 0
    let isCamel = token.capitals > first && token.capitals < token.letters
    let isJoined = token.signs == 1 && (token.sign == ASCII.dot || token.sign == ASCII.underscore)
    // "borger.dk" is no name.
    let isPage = token.sign == ASCII.dot && text.scalar(at: token.range.upperBound - 3) == ASCII.dot
    if isCamel || (isJoined && !isPage) { return Candidate(kind: .user, range: token.range, confidence: .possible) }
    guard isTold else { return nil }
    if token.signs > 0 {
      guard token.sign != ASCII.hyphen || token.capitals > 1, token.sign != ASCII.slash else { return nil }
      return Candidate(kind: .user, range: token.range, confidence: .possible)
    }
    guard token.endsClause || token.isQuoted, !OrdinaryWords.isState(text.scalars[token.range]) else { return nil }
    return Candidate(kind: .user, range: token.range, confidence: .possible)
  }
}
