extension NormalisedText {
  /// The value that follows a cue, past words and signs that only lead up to it.
  ///
  /// Looks at no more than eight words. `far` also steps over up to so many words that lead nowhere, as in "the code
  /// for
  /// his telephone is 1234".
  func value(after place: Int, far: Int = 0) -> ValueToken? {
    var place = place
    var followsColon = false
    var followsIs = false
    var isQuoted = false
    var skipped = 0
    for step in 0..<24 {
      let sign = scalar(at: place)
      switch sign {
      case 0:
        return nil
      case ASCII.space, 0x23, 0x28, 0x5B, 0x7B, 0x2A, 0x7E, 0x60:
        place += 1
      case ASCII.hyphen, ASCII.underscore, ASCII.slash:
        guard !isQuoted else { return nil }
        place += 1
      case ASCII.newline:
        guard followsColon || step == 0 else { return nil }
        place += 1
      case ASCII.colon, 0x3D, 0x3E:
        followsColon = true
        place += 1
      case 0x22, ASCII.apostrophe:
        isQuoted = true
        place += 1
      case ASCII.dot:
        // The dot of an abbreviation: "nr. 12".
        guard step <= 1 || followsAbbreviation(place) else { return nil }
        // "Glemt kode. Borgeren kom igen": the next sentence tells of something else.
        if scalar(at: place + 1) == ASCII.space, ASCII.isWordLetter(scalar(at: place + 2)), !followsAbbreviation(place)
        {
          return nil
        }
        place += 1
      default:
        guard ASCII.isWordSign(sign) || isSecretSign(sign) else { return nil }
        var token = token(at: place)
        let key = token.isWord && token.letters <= 12 ? TextCue.key(scalars[token.range]) : 0
        if token.isWord, let glue = NormalisedText.glue[key] {
          followsIs = followsIs || glue == .verb
          place = token.range.upperBound
          continue
        }
        token.followsColon = followsColon
        token.followsIs = followsIs
        token.isQuoted = isQuoted
        token.skipped = skipped
        let leadsOn = scalar(at: token.range.upperBound) == ASCII.colon || !token.endsClause
        if token.isWord, skipped < far, leadsOn, !isQuoted {
          skipped += 1
          place = token.range.upperBound
          continue
        }
        return token
      }
    }
    return nil
  }

  private func followsAbbreviation(_ place: Int) -> Bool {
    ASCII.isWordLetter(scalar(at: place - 1)) && (2...4).contains { !ASCII.isWordLetter(scalar(at: place - $0)) }
  }

  private func isSecretSign(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x24, 0x25, 0x26, 0x2B, ASCII.at, 0x5E, 0x3F: true
    default: false
    }
  }

  /// The signs up to the next space, without punctuation at the end.
  func token(at place: Int) -> ValueToken {
    var end = place
    while end < count, end - place < ValueToken.most, !ASCII.isSpace(scalars[end]) { end += 1 }
    let whole = end
    while end > place + 1, isClosing(scalars[end - 1]) { end -= 1 }
    var token = ValueToken(place..<end)
    for value in scalars[place..<end] {
      if ASCII.isDigit(value) {
        token.digits += 1
      } else if ASCII.isWordLetter(value) {
        token.letters += 1
        if ASCII.isCapital(value) { token.capitals += 1 }
      } else {
        token.signs += 1
        token.sign = value
      }
    }
    if token.letters > 0, token.digits > 1 {
      // Letters that were read as digits.
      let run = firstRun(from: place)
      if run < runs.count, runs[run].start == place, runs[run].end == end {
        token.digits = end - place
        token.letters = 0
        token.capitals = 0
      }
    }
    let next = scalar(at: whole)
    token.endsClause = whole > end || whole >= count || next == ASCII.newline || !isWordAhead(whole + 1)
    return token
  }

  /// Whether a word goes on at a place, and not a dash, a slash or a bracket.
  private func isWordAhead(_ place: Int) -> Bool {
    let value = scalar(at: place)
    return ASCII.isWordSign(value) || value == ASCII.space || value == 0x22 || value == ASCII.apostrophe
  }

  private func isClosing(_ value: UInt32) -> Bool {
    switch value {
    case ASCII.dot, ASCII.comma, ASCII.colon, 0x3B, 0x21, 0x3F, 0x29, 0x5D, 0x7D, 0x22, ASCII.apostrophe, 0x2A, 0x60:
      true
    default: false
    }
  }

  /// Whether an amount, a share or a number of things ends at a place: "12 sider", "3 gange", "20 %".
  func isCount(endingAt place: Int) -> Bool {
    if isMoney(endingAt: place) { return true }
    var next = place
    while next < place + 2, scalar(at: next) == ASCII.space || scalar(at: next) == ASCII.hyphen { next += 1 }
    var end = next
    var key = TextCue.firstKey
    while end < next + 14, ASCII.isWordLetter(scalar(at: end)) {
      key = TextCue.add(ASCII.lowered(scalars[end]), to: key)
      end += 1
    }
    return end > next && NormalisedText.units.contains(key)
  }

  private enum Glue { case verb, filler }

  /// Words between a cue and its value.
  private static let glue: [UInt64: Glue] = {
    var glue: [UInt64: Glue] = [:]
    for word
      in "nr nummer no number id nummeret numret til't den det the hos mit sit hans hendes sin i cpr kto konto kontonr"
      .split(separator: " ")
    {
      glue[key(word)] = .filler
    }
    for word in "er var blev bliver lyder hedder is was är blev heter lyder lydende som har equals".split(
      separator: " ")
    {
      glue[key(word)] = .verb
    }
    return glue
  }()

  private static let units: Set<UInt64> = Set(
    """
    gange gang ggr ggrs gg time timer timers min minut minutter minutters sek sekunder dag dage dages uge uger ugers \
    måned måneder mdr mdrs år års årige person personer pers stk side sider deltager deltagere borger borgere besøg \
    m kvm km cm mm gb mb tb kb w gram kg cifre tegn bogstaver forsøg spørgsmål trin styk kopier ark plads pladser \
    værelser etage sal grader procent oplag bøger kasser \
    timme timmar minuter sekund dagar vecka veckor månad månader gånger gång personers st sidor deltagare besökare \
    besök siffror tecken bokstäver försök frågor steg platser rum våningar grader \
    hour hours mins minute minutes second seconds day days week weeks month months year years times time people pages \
    page visits visitors digits characters letters attempts tries questions steps seats rooms items copies
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(key))

  private static func key(_ word: Substring) -> UInt64 { TextCue.key(NormalisedText.word(String(word))[...]) }
}
