/// Neighbouring stretches of digits read as one number.
struct DigitWindow {
  /// The first stretch, as an index into the runs.
  let first: Int
  /// The last stretch.
  var last: Int
  /// How many digits there are, at most 15.
  var count: Int
  /// The digits as one number.
  var value: UInt64
  /// Where the stretches meet: bit n is set where there is a gap after the first n digits.
  var splits: UInt16

  /// The number that some of the digits make, counted from zero.
  func number(_ from: Int, _ length: Int) -> Int {
    Int(value / DigitWindow.powers[count - from - length] % DigitWindow.powers[length])
  }

  func digit(_ index: Int) -> Int { number(index, 1) }

  /// The split set for gaps after these numbers of digits.
  ///
  /// Not variadic, so that the compiler can work the sets out: they are asked for in the innermost loop.
  @inline(__always)
  static func splits(_ first: UInt16, _ second: UInt16 = 0, _ third: UInt16 = 0, _ fourth: UInt16 = 0) -> UInt16 {
    (1 << first | 1 << second | 1 << third | 1 << fourth) & ~1
  }

  private static let powers: [UInt64] = (0...15).map { power in (0..<power).reduce(1) { value, _ in value * 10 } }
}

extension NormalisedText {
  /// Calls for every number of at most so many digits that starts and ends with a stretch.
  ///
  /// A stretch starts at most `digits` windows, so the work is linear in the text.
  func forEachWindow(of digits: Int, _ body: (DigitWindow) -> Void) {
    for first in runs.indices { forEachWindow(from: first, of: digits, body) }
  }

  /// Calls for every number of at most so many digits, at most 15, that starts with this stretch.
  func forEachWindow(from first: Int, of digits: Int, _ body: (DigitWindow) -> Void) {
    guard runs[first].length <= digits else { return }
    var window = DigitWindow(first: first, last: first, count: runs[first].length, value: runs[first].value, splits: 0)
    body(window)
    while gaps[window.last].isLink {
      let next = runs[window.last + 1]
      guard window.count + next.length <= digits else { return }
      window.splits |= 1 << UInt16(window.count)
      for _ in 0..<next.length { window.value *= 10 }
      window.value += next.value
      window.count += next.length
      window.last += 1
      body(window)
    }
  }

  /// The place of a window in the normalised text.
  func range(of window: DigitWindow) -> Range<Int> { runs[window.first].start..<runs[window.last].end }

  /// The gap after so many digits of a window; nil where there is none.
  func gap(after digits: Int, in window: DigitWindow) -> DigitGap? {
    var count = 0
    for index in window.first..<window.last {
      count += runs[index].length
      if count == digits { return gaps[index] }
    }
    return nil
  }

  /// Whether all gaps in a window are tight and written alike.
  func isUniform(_ window: DigitWindow) -> Bool {
    (window.first..<window.last).allSatisfy { gaps[$0].isTight && gaps[$0].isLike(gaps[window.first]) }
  }
}
