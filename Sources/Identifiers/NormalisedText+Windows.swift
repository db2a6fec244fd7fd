extension NormalisedText {
  /// Calls for every number of at most so many digits that starts and ends with a stretch.
  ///
  /// A stretch starts at most `digits` windows, so the work is linear in the text.
  func forEachWindow(of digits: Int, _ body: (DigitWindow) -> Void) {
    for first in runs.indices { forEachWindow(from: first, of: digits, body) }
  }

  /// Calls for every number of at most so many digits, at most ``DigitWindow/most``, that starts with this stretch.
  func forEachWindow(from first: Int, of digits: Int, _ body: (DigitWindow) -> Void) {
    guard runs[first].length <= digits else { return }
    var window = DigitWindow(first: first, last: first, count: runs[first].length, value: runs[first].value, splits: 0)
    body(window)
    while gaps[window.last].isLink {
      let next = runs[window.last + 1]
      guard window.count + next.length <= digits else { return }
      let gap = gaps[window.last]
      window.isTight = window.isTight && gap.isTight
      window.isUniform = window.isUniform && window.isTight && gap.isLike(gaps[first])
      window.splits |= 1 << UInt32(window.count)
      window.value = window.value * DigitWindow.powers[next.length] + next.value
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

  /// Whether four or more stretches count up or down in equal steps, as in "21 22 23 24".
  func isProgression(_ window: DigitWindow) -> Bool {
    guard window.last > window.first + 2 else { return false }
    let values = runs[window.first...window.last].map { Int($0.value) }
    let step = values[1] - values[0]
    return step != 0 && zip(values, values.dropFirst()).allSatisfy { $1 - $0 == step }
  }

  /// The first stretch of digits at or after a place; the number of stretches where there is none.
  func firstRun(from place: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a stretch of digits stands alone: no letter or sign of a word touches it.
  func standsAlone(_ range: Range<Int>) -> Bool {
    !ASCII.isWordSign(scalar(at: range.lowerBound - 1)) && !ASCII.isWordSign(scalar(at: range.upperBound))
  }
}
