/// Finds links that open something for one person: with a token, a user id, a name and password, or a profile.
///
/// A link that everybody may open passes. The parts of a link are those of RFC 3986.
struct LinkRecogniser: Recogniser {
  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    var place = 0
    var floor = 0
    let count = text.count
    while place < count {
      let value = text.scalars[place]
      guard value == ASCII.slash || value == 0x3F || value == 0x23 else {
        place += 1
        continue
      }
      var start = place
      while start > floor, isInside(text.scalars[start - 1]) { start -= 1 }
      var end = place
      while end < count, isInside(text.scalars[end]) { end += 1 }
      floor = end
      place = end
      while end > start, isClosing(text.scalars[end - 1]) { end -= 1 }
      while start < end, text.scalars[start] == 0x28 { start += 1 }
      guard end - start >= 6, let confidence = WebLink(text.scalars[start..<end])?.confidence else { continue }
      found.append(Candidate(kind: .link, range: start..<end, confidence: confidence))
    }
  }

  private func isInside(_ value: UInt32) -> Bool {
    if value >= 0x80 { return ASCII.isWordLetter(value) }
    switch value {
    case ASCII.space, ASCII.newline, 0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x7C, 0x5C, 0x5E, 0x60: return false
    default: return true
    }
  }

  private func isClosing(_ value: UInt32) -> Bool {
    switch value {
    case ASCII.dot, ASCII.comma, ASCII.colon, 0x3B, 0x21, 0x3F, 0x29, ASCII.apostrophe: true
    default: false
    }
  }
}
