/// Finds e-mail addresses, also with the at sign spelled as "snabel-a", "(at)" or " at ".
struct EmailRecogniser: Recogniser {
  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    var place = 0
    while place < text.count {
      guard let sign = sign(at: place, text), let candidate = address(around: sign, text) else {
        place += 1
        continue
      }
      found.append(candidate)
      place = candidate.range.upperBound
    }
  }

  private struct Sign {
    let range: Range<Int>
    /// Whether the sign is only the word "at", which is also an everyday word.
    var isWord = false
    var isSpelled = false
  }

  /// Words that stand for the sign and for nothing else, by what people say in the north; one that begins with another
  /// stands before it.
  private static let spelled = [
    "snabel-alfa", "snabeltecken", "snabel-a", "snabel a", "snabel_a", "snabela", "snabel-@", "snabel", "snable-a",
    "snable a", "snablea", "snable", "snabla", "krøllet a", "krølalfa", "krøllalfa", "krøll-alfa", "krullalfa",
    "a med krølle om", "a med krølle", "alfatecken", "alfakrøll", "alfakrull", "alfa-krøll", "kanelbullen",
    "kanelbulle", "kanelsnegl", "klammeraffe", "elefantöra", "elefantøre", "arroba", "grisehale", "at-tegnet",
    "at-tegn", "at-tecken", "at sign", "at-sign", "@-tegn",
  ].map(NormalisedText.word)
  private static let bracketed =
    ["at", "a", "et", "æt", "ät", "@", "alfa", "hos", "vid"].map(NormalisedText.word) + spelled
  private static let at = NormalisedText.word("at")
  /// The sign as programs write it in text.
  private static let encoded = ["&#64;", "&#x40;", "&commat;", "%40", "\\u0040"].map(NormalisedText.word)
  /// How the hosts of many people begin.
  private static let hosts = [
    "gmail.", "hotmail.", "outlook.", "live.", "yahoo.", "icloud.", "me.com", "msn.", "mail.", "proton", "protonmail.",
    "jubii.", "ofir.", "youmail.", "telia", "bredband", "comhem", "stofanet.", "privat.", "webspeed.", "c.dk", "aol.",
    "gmx.", "home.se", "wp.pl", "live", "mail", "yandex.", "fastmail.", "spray.", "passagen.", "swipnet.", "tele2.",
  ].map(NormalisedText.word)
  /// Words between the sign and the host where somebody tells what stands on either side.
  private static let joints = ["og ", "och ", "and "].map(NormalisedText.word)
  /// Words that stand before "at" and a page in English.
  private static let everyday: Set<UInt64> = Set(
    """
    look looked looking looks in on account is was check checked user mail email e-mail page site available meet met start \
    started log logged login ok address inbox stop stopped stay arrived arrive help helped work works
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { TextCue.key(NormalisedText.word(String($0))[...]) })
  private static let dots = [
    "dot", "punktum", "punkt", "prik", ".", "- dot -", "- punktum -", "- punkt -", "- prik -",
  ].map(NormalisedText.word)

  private func sign(at place: Int, _ text: NormalisedText) -> Sign? {
    switch text.scalars[place] {
    case ASCII.at:
      return atSign(at: place, text)
    case 0x25, 0x26, 0x5C:
      let written = EmailRecogniser.encoded.first { text.matches($0, at: place) }
      return written.map { Sign(range: place..<(place + $0.count)) }
    case 0x22, ASCII.apostrophe, 0x2A, 0x5F, 0x7C, ASCII.dot, ASCII.slash, 0x7E:
      return enclosed(at: place, text) ?? besideKey(at: place, text)
    case 0x23, 0x24, 0x32, 0x3D, 0x5E, 0xA3, 0xA4, 0xA7, 0xA9, 0xAE:
      return besideKey(at: place, text)
    case 0x28, 0x5B, 0x7B, 0x3C:
      return bracketed(at: place, EmailRecogniser.bracketed, text).map { Sign(range: place..<$0, isSpelled: true) }
    case 0x53, 0x73, 0x4B, 0x6B, 0x45, 0x65, 0x47, 0x67:
      return spelled(at: place, text)
    case 0x41, 0x61:
      if let sign = spelled(at: place, text) { return sign }
      let before = place > 0 ? text.scalars[place - 1] : 0
      guard before == ASCII.space || before == ASCII.hyphen, text.matches(EmailRecogniser.at, at: place) else {
        return nil
      }
      if text.scalar(at: place - 1) == ASCII.hyphen, text.scalar(at: place + 2) == ASCII.hyphen {
        return Sign(range: (place - 1)..<(place + 3), isWord: true, isSpelled: true)
      }
      guard text.scalar(at: place - 1) == ASCII.space, text.scalar(at: place + 2) == ASCII.space else { return nil }
      return Sign(range: place..<(place + 2), isWord: true, isSpelled: true)
    default:
      return nil
    }
  }

  /// The sign itself, doubled or in quotes too.
  private func atSign(at place: Int, _ text: NormalisedText) -> Sign {
    var lower = place
    var upper = place + 1
    if text.scalar(at: upper) == ASCII.at { upper += 1 }
    let before = text.scalar(at: place - 1)
    if before == 0x22 || before == ASCII.apostrophe || before == 0x5C || before == 0x2A {
      lower -= 1
      if before != 0x5C, text.scalar(at: upper) == before { upper += 1 }
    }
    return Sign(range: lower..<upper)
  }

  /// The key beside the right one, before a host that many have: "anna2gmail.com".
  private func besideKey(at place: Int, _ text: NormalisedText) -> Sign? {
    let value = text.scalars[place]
    guard value != ASCII.dot, value != ASCII.slash, ASCII.isWordSign(text.scalar(at: place - 1)) else { return nil }
    // A quotation mark or the like inside a word is a slip of the key beside the sign, whatever the host.
    let isOdd = value == 0x22 || value == 0x24 || value >= 0xA3
    if isOdd, ASCII.isWordLetter(text.scalar(at: place + 1)) { return Sign(range: place..<(place + 1)) }
    let isHost = MailHost.names.contains {
      text.matches($0, at: place + 1) && text.scalar(at: place + 1 + $0.count) == ASCII.dot
    }
    return isHost ? Sign(range: place..<(place + 1)) : nil
  }

  private func spelled(at place: Int, _ text: NormalisedText) -> Sign? {
    guard place > 0, !ASCII.isLetter(text.scalars[place - 1]) else { return nil }
    let word = EmailRecogniser.spelled.first {
      text.matches($0, at: place) && !ASCII.isWordLetter(text.scalar(at: place + $0.count))
    }
    guard let word else { return nil }
    let lower = text.scalars[place - 1] == ASCII.underscore ? place - 1 : place
    let end = place + word.count
    return Sign(range: lower..<(text.scalar(at: end) == ASCII.underscore ? end + 1 : end), isSpelled: true)
  }

  /// The word between two signs that are alike: "_at_", "|at|", "'at'".
  private func enclosed(at place: Int, _ text: NormalisedText) -> Sign? {
    let mark = text.scalars[place]
    guard text.matches(EmailRecogniser.at, at: place + 1), text.scalar(at: place + 3) == mark else { return nil }
    return Sign(range: place..<(place + 4), isWord: true, isSpelled: true)
  }

  /// The place after a word in brackets, as "(at)" or "[ dot ]".
  private func bracketed(at place: Int, _ words: [[UInt32]], _ text: NormalisedText) -> Int? {
    var start = place + 1
    if text.scalar(at: start) == ASCII.space { start += 1 }
    for word in words where text.matches(word, at: start) {
      var end = start + word.count
      if text.scalar(at: end) == ASCII.space { end += 1 }
      let closing = text.scalar(at: end)
      if closing == 0x29 || closing == 0x5D || closing == 0x7D || closing == 0x3E { return end + 1 }
    }
    return nil
  }

  private func address(around sign: Sign, _ text: NormalisedText) -> Candidate? {
    guard let start = local(before: sign, text) else { return nil }
    var next = sign.range.upperBound
    while next < sign.range.upperBound + 2, ASCII.isSpace(text.scalar(at: next)) { next += 1 }
    if sign.isSpelled, text.scalar(at: next) == ASCII.hyphen, text.scalar(at: next + 1) == ASCII.space { next += 2 }
    if text.scalar(at: next) == ASCII.dot, next == sign.range.upperBound { next += 1 }
    if sign.isSpelled, let word = EmailRecogniser.joints.first(where: { text.matches($0, at: next) }) {
      next += word.count
    }
    guard let domain = domain(from: next, text, isSpelled: sign.isSpelled && !sign.isWord) else { return nil }
    if sign.isWord {
      // "Look at gmail.com" is none; "anna.holm at gmail.com" is one.
      let isMade = isMade(start, text)
      let isKnown =
        isMade
        || (EmailRecogniser.hosts.contains { text.matches($0, at: next) }
          && !EmailRecogniser.everyday.contains(TextCue.key(text.scalars[start])))
      guard domain.labels >= 2, domain.isSpelled || isKnown, !isFile(next..<domain.end, text) else { return nil }
    }
    if domain.labels < 2 {
      // "anna@gmail", written as one word.
      let isOneWord = next == sign.range.upperBound && start.upperBound == sign.range.lowerBound
      // "anna snabel-a gmail", "anna.holm @gmail": the host says it.
      if sign.isSpelled && !sign.isWord || isMade(start, text), isHost(next..<domain.end, text) {
        return Candidate(kind: .email, range: start.lowerBound..<domain.end, confidence: .possible)
      }
      guard !sign.isSpelled, isOneWord else { return nil }
      guard ASCII.isLetter(text.scalar(at: next)), start.count >= 2, domain.end - next >= (start.count >= 4 ? 2 : 3)
      else { return nil }
      return Candidate(kind: .email, range: start.lowerBound..<domain.end, confidence: .possible)
    }
    let confidence: Confidence = sign.isSpelled ? .likely : .certain
    return Candidate(kind: .email, range: start.lowerBound..<domain.end, confidence: confidence)
  }

  /// Whether a word has other signs than letters inside, as no everyday word has.
  private func isMade(_ range: Range<Int>, _ text: NormalisedText) -> Bool {
    text.scalars[range].contains { !ASCII.isWordLetter($0) && $0 != ASCII.hyphen }
  }

  /// Whether a name ends as files do: "laer-den-at-kende.md".
  private func isFile(_ range: Range<Int>, _ text: NormalisedText) -> Bool {
    let end = text.scalars[range].lastIndex(of: ASCII.dot).map { $0 + 1 } ?? range.lowerBound
    return MailHost.fileEnds.contains(TextCue.key(text.scalars[end..<range.upperBound]))
  }

  private func isHost(_ range: Range<Int>, _ text: NormalisedText) -> Bool {
    MailHost.names.contains { $0.count == range.count && text.matches($0, at: range.lowerBound) }
  }

  /// The part before the sign; at most 64 signs (RFC 5321).
  private func local(before sign: Sign, _ text: NormalisedText) -> Range<Int>? {
    var end = sign.range.lowerBound
    while end > sign.range.lowerBound - 2, ASCII.isSpace(text.scalar(at: end - 1)) { end -= 1 }
    if sign.isSpelled, text.scalar(at: end - 1) == ASCII.hyphen, text.scalar(at: end - 2) == ASCII.space { end -= 2 }
    var start = end
    var hasLetter = false
    while start > 0, end - start < 64, isLocal(text.scalars[start - 1]) {
      start -= 1
      if ASCII.isWordLetter(text.scalars[start]) { hasLetter = true }
    }
    guard start < end, hasLetter || end == sign.range.lowerBound else { return nil }
    return start..<end
  }

  private func isLocal(_ value: UInt32) -> Bool {
    if ASCII.isWordLetter(value) || ASCII.isDigit(value) { return true }
    return value == ASCII.dot || value == ASCII.hyphen || value == ASCII.underscore || value == ASCII.plus
      || value == 0x25 || value == ASCII.apostrophe
  }

  /// The part after the sign: labels of at most 63 signs with dots between them (RFC 1035), at most eight.
  private func domain(from place: Int, _ text: NormalisedText, isSpelled: Bool) -> (
    end: Int, labels: Int, isSpelled: Bool
  )? {
    guard var end = label(from: place, text) else { return nil }
    var labels = 1
    let isSaid = isSpelled
    var isSpelled = false
    if isSaid, text.scalar(at: end) == ASCII.space || text.scalar(at: end) == ASCII.underscore,
      let whole = blankEnding(after: end, text)
    {
      return (whole, 2, true)
    }
    while labels < 8, let dot = dot(at: end, text), let next = label(from: dot.end, text) {
      end = next
      labels += 1
      isSpelled = isSpelled || dot.isSpelled
    }
    return (end, labels, isSpelled)
  }

  /// The place after an ending that some other sign than a full stop leads to, as " dk", "_dk" or ",dk".
  private func blankEnding(after place: Int, _ text: NormalisedText) -> Int? {
    guard text.scalar(at: place) != ASCII.dot, !ASCII.isWordSign(text.scalar(at: place)) else { return nil }
    let ending = MailHost.endings.first {
      text.matches($0, at: place + 1) && !ASCII.isWordSign(text.scalar(at: place + 1 + $0.count))
    }
    return ending.map { place + 1 + $0.count }
  }

  private func label(from place: Int, _ text: NormalisedText) -> Int? {
    var end = place
    while end < text.count, end - place < 63 {
      let value = text.scalars[end]
      guard ASCII.isWordLetter(value) || ASCII.isDigit(value) || value == ASCII.hyphen else { break }
      end += 1
    }
    return end > place ? end : nil
  }

  private func dot(at place: Int, _ text: NormalisedText) -> (end: Int, isSpelled: Bool)? {
    let value = text.scalar(at: place)
    if value == ASCII.dot {
      guard text.scalar(at: place + 1) == ASCII.space else { return (place + 1, false) }
      // "anna@post. dk": only before an ending, as a sentence may end here too.
      let ends = MailHost.endings.contains {
        text.matches($0, at: place + 2) && !ASCII.isWordSign(text.scalar(at: place + 2 + $0.count))
      }
      return ends ? (place + 2, false) : nil
    }
    if value == ASCII.space, text.scalar(at: place + 1) == ASCII.dot {
      return (text.scalar(at: place + 2) == ASCII.space ? place + 3 : place + 2, true)
    }
    if value == ASCII.comma || value == 0x3B || value == ASCII.colon || value == ASCII.slash {
      // "anna@post,dk": the key beside the right one.
      return blankEnding(after: place, text).map { _ in (place + 1, false) }
    }
    if value == 0x28 || value == 0x5B || value == 0x7B {
      return bracketed(at: place, EmailRecogniser.dots, text).map { ($0, true) }
    }
    guard value == ASCII.space else { return nil }
    if let end = bracketed(at: place + 1, EmailRecogniser.dots, text), text.scalar(at: place + 1) < ASCII.zero + 0x50 {
      return (text.scalar(at: end) == ASCII.space ? end + 1 : end, true)
    }
    for word in EmailRecogniser.dots where text.matches(word, at: place + 1) {
      let end = place + 1 + word.count
      if text.scalar(at: end) == ASCII.space { return (end + 1, true) }
    }
    return nil
  }
}
