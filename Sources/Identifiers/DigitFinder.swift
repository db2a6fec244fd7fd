/// Finds the stretches of digits in a normalised text, in time linear in the text.
enum DigitFinder {
  /// The stretches, in order.
  ///
  /// Identifiers made by machines (UUIDs, digests) hold digits by chance and are left out.
  static func runs(in scalars: [UInt32]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var place = 0
    let count = scalars.count
    while place < count {
      let sign = scalars[place]
      guard ASCII.isHex(sign) || (isLookalike(sign) && place + 1 < count && ASCII.isDigit(scalars[place + 1])) else {
        place += 1
        continue
      }
      // "0x80070005" is an error code.
      let isHexNumber = scalars[place] == ASCII.zero && place + 2 < count && scalars[place + 1] | 0x20 == 0x78
      if isHexNumber, ASCII.isHex(scalars[place + 2]), place == 0 || !ASCII.isWordSign(scalars[place - 1]) {
        place += 2
        while place < count, ASCII.isHex(scalars[place]) { place += 1 }
        continue
      }
      var end = place
      while end < count, ASCII.isHex(scalars[end]) || scalars[end] == ASCII.hyphen { end += 1 }
      if end - place >= 32, MachineIdentifier.fits(scalars[place..<end]) {
        place = end
        continue
      }
      end = max(end, place + 1)
      while place < end {
        if !ASCII.isDigit(scalars[place]), !isLookalike(scalars[place]) {
          place += 1
        } else if let run = run(at: place, in: scalars) {
          runs.append(run)
          place = run.end
        } else {
          place += 1
        }
      }
    }
    return runs
  }

  /// The stretch that starts at a place, with letters in it that look like digits.
  ///
  /// O stands for 0 and I or l for 1 where they stand between digits in a word without other letters, or at the edge of
  /// at least five digits: "2l1O62", "O7O1234567", but neither "5l", "O2" nor "F1O2". After a letter only in eight signs
  /// or more, and no more than 24 are looked at.
  private static func run(at start: Int, in scalars: [UInt32]) -> DigitRun? {
    let count = scalars.count
    let isOpen = start == 0 || !ASCII.isWordSign(scalars[start - 1])
    var place = start
    if isLookalike(scalars[start]) {
      guard isOpen, start + 1 < count, ASCII.isDigit(scalars[start + 1]) else { return nil }
    } else if !ASCII.isDigit(scalars[start]) {
      return nil
    }
    var value: UInt64 = 0
    var digits = 0
    // The end and value after the last digit that is one for certain.
    var safe = (end: start, value: UInt64(0))
    while place < count {
      let sign = scalars[place]
      if ASCII.isDigit(sign) {
        value = value &* 10 &+ UInt64(sign - ASCII.zero)
        digits += 1
        place += 1
        safe = (place, value)
      } else if isLookalike(sign), place - safe.end < 2, isOpen || place - start < 24 {
        value = value &* 10 &+ (sign | 0x20 == 0x6F ? 0 : 1)
        place += 1
      } else {
        break
      }
    }
    let length = place - start
    let isClosed = place == count || !ASCII.isWordSign(scalars[place])
    if place > safe.end, isClosed, digits >= 5, length >= 6 { safe = (place, value) }
    let lookalikes = safe.end - start - digits
    if lookalikes <= 0 { return DigitRun(start: start, end: safe.end, value: safe.value) }
    // Letters in a word of few digits are a word; the digits before the first letter are a stretch of their own.
    let isLong = isOpen && !isLookalike(scalars[start]) || length >= (isOpen ? 6 : 8)
    if isClosed, safe.end == place, digits > lookalikes, isLong {
      return DigitRun(start: start, end: safe.end, value: safe.value)
    }
    return digitsAlone(at: start, in: scalars)
  }

  private static func digitsAlone(at start: Int, in scalars: [UInt32]) -> DigitRun? {
    var place = start
    var value: UInt64 = 0
    while place < scalars.count, ASCII.isDigit(scalars[place]) {
      value = value &* 10 &+ UInt64(scalars[place] - ASCII.zero)
      place += 1
    }
    return place > start ? DigitRun(start: start, end: place, value: value) : nil
  }

  /// Whether a letter looks like 0 or 1.
  @inline(__always)
  private static func isLookalike(_ value: UInt32) -> Bool {
    value == 0x4F || value == 0x6F || value == 0x49 || value == 0x6C
  }
}
