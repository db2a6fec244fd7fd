/// Finds e-mail addresses without an at sign: "anna.holm hos gmail", "anna.holm gmail.com", "anna_holm*firma.dk".
///
/// The part before must look made, with a full stop or an underscore inside, because the words that stand for the sign
/// here are everyday words.
struct LooseEmailRecogniser: Recogniser {
  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    var place = 1
    while place < text.count {
      let value = text.scalars[place]
      guard value == ASCII.dot || value == ASCII.underscore else {
        place += 1
        continue
      }
      if let glued = glued(at: place, text) {
        found.append(Candidate(kind: .email, range: glued, confidence: .possible))
        place = glued.upperBound
        continue
      }
      guard let local = local(around: place, text) else {
        place += 1
        continue
      }
      if isAfterHost(local.lowerBound, text) {
        found.append(Candidate(kind: .email, range: local, confidence: .possible))
        place = local.upperBound
      } else if let end = domain(after: local.upperBound, text) {
        found.append(Candidate(kind: .email, range: local.lowerBound..<end, confidence: .possible))
        place = end
      } else {
        place = local.upperBound
      }
      place += 1
    }
  }

  private static let weak = ["at", "a", "et", "ät", "æt", "hos", "vid", "på", "alfa", "@t"].map(NormalisedText.word)
  /// Ends of pages and files, which no person's part of an address has.
  private static let foreignEnds = MailHost.fileEnds.union(MailHost.endings.map { TextCue.key($0[...]) })
  private static let most = 64

  /// A host that grew together with the word before it, as in "annaholmgmail.com": the full stop is the host's.
  private func glued(at place: Int, _ text: NormalisedText) -> Range<Int>? {
    guard text.scalars[place] == ASCII.dot, let end = ending(after: place, text) else { return nil }
    let host = MailHost.names.first { $0.count > 4 && text.matches($0, at: place - $0.count) }
    guard let host else { return nil }
    var start = place - host.count
    while start > 0, place - start < LooseEmailRecogniser.most, isInside(text.scalars[start - 1]) { start -= 1 }
    let letters = (start..<(place - host.count)).count { ASCII.isWordLetter(text.scalars[$0]) }
    return letters >= 3 && text.scalars[place - host.count - 1] != ASCII.dot ? start..<end : nil
  }

  /// Whether a host stands before a word, as in "gmail: anna.holm".
  private func isAfterHost(_ place: Int, _ text: NormalisedText) -> Bool {
    guard text.scalar(at: place - 1) == ASCII.space else { return false }
    let end = text.scalar(at: place - 2) == ASCII.colon ? place - 2 : place - 1
    return MailHost.names.contains {
      text.matches($0, at: end - $0.count) && !ASCII.isWordSign(text.scalar(at: end - $0.count - 1))
    }
  }

  /// A word with full stops or underscores between parts of two letters or more, at least six letters in all.
  private func local(around place: Int, _ text: NormalisedText) -> Range<Int>? {
    guard ASCII.isWordSign(text.scalar(at: place - 1)), ASCII.isWordSign(text.scalar(at: place + 1)) else { return nil }
    var start = place
    while start > 0, place - start < LooseEmailRecogniser.most, isInside(text.scalars[start - 1]) { start -= 1 }
    var end = place
    var last = place
    var letters = 0
    while end < text.count, end - start < LooseEmailRecogniser.most, isInside(text.scalars[end]) {
      if text.scalars[end] == ASCII.dot || text.scalars[end] == ASCII.underscore {
        guard ASCII.isWordSign(text.scalar(at: end + 1)) else { break }
        last = end
      }
      end += 1
    }
    // A word that is too long before its first joint ends before anything behind it was read.
    guard last + 1 < end else { return nil }
    for index in start..<end where ASCII.isWordLetter(text.scalars[index]) { letters += 1 }
    guard letters >= 6, ASCII.isWordLetter(text.scalars[start]) else { return nil }
    return LooseEmailRecogniser.foreignEnds.contains(TextCue.key(text.scalars[(last + 1)..<end])) ? nil : start..<end
  }

  private func isInside(_ value: UInt32) -> Bool {
    ASCII.isWordLetter(value) || ASCII.isDigit(value) || value == ASCII.dot || value == ASCII.underscore
      || value == ASCII.hyphen
  }

  /// The end of a domain behind a sign, a weak word or a blank.
  private func domain(after place: Int, _ text: NormalisedText) -> Int? {
    var next = place
    var marks = 0
    while next < place + 4, isSeparator(text.scalar(at: next)) {
      if text.scalars[next] != ASCII.space { marks += 1 }
      next += 1
    }
    guard next > place else { return nil }
    let isWeak = marks == 0
    let word = LooseEmailRecogniser.weak.first {
      text.matches($0, at: next) && text.scalar(at: next + $0.count) == ASCII.space
    }
    if let word { next += word.count + 1 }
    let isHost = MailHost.names.contains { text.matches($0, at: next) && ends(next + $0.count, text) }
    guard let end = label(next, text) else { return nil }
    if let whole = ending(after: end, text) { return isHost || word != nil || !isWeak ? whole : nil }
    return isHost ? end : nil
  }

  private func isSeparator(_ value: UInt32) -> Bool {
    switch value {
    case ASCII.space, 0x23, 0x24, 0x2A, 0x3D, 0x5E, 0x7C, 0x7E, 0xA4, 0xA7: true
    default: false
    }
  }

  private func ends(_ place: Int, _ text: NormalisedText) -> Bool { !ASCII.isWordSign(text.scalar(at: place)) }

  private func label(_ place: Int, _ text: NormalisedText) -> Int? {
    var end = place
    while end < text.count, end - place < LooseEmailRecogniser.most,
      ASCII.isWordSign(text.scalars[end]) || text.scalars[end] == ASCII.hyphen
    { end += 1 }
    return end > place + 1 ? end : nil
  }

  /// The place after ".dk", " dk", " punktum dk" and the like.
  private func ending(after place: Int, _ text: NormalisedText) -> Int? {
    var next = place
    if let word = LooseEmailRecogniser.dots.first(where: { text.matches($0, at: next) }) { next += word.count }
    guard next > place else { return nil }
    let ending = MailHost.endings.first { text.matches($0, at: next) && ends(next + $0.count, text) }
    return ending.map { next + $0.count }
  }

  private static let dots = [" punktum ", " punkt ", " dot ", " prik ", " . ", ". ", ".", " "].map(NormalisedText.word)
}
