extension NameFinder {
  /// The words that belong to the same name as a word: given names, initials, small words and family names around it.
  ///
  /// Takes in at most six words on each side.
  func extent(around index: Int) -> Range<Int> {
    var lower = index
    var upper = index + 1
    while upper < text.count, upper <= index + 6 {
      if continues(upper) {
        upper += 1
      } else if words[upper].meets(.particle), words[upper].gap == .space || words[upper].gap == .hyphen,
        upper + 1 < text.count, words[upper + 1].isCapital, continues(upper + 1)
      {
        upper += 2
      } else {
        break
      }
    }
    while lower > 0, lower > index - 6, precedes(lower - 1) { lower -= 1 }
    return lower..<upper
  }

  /// Whether a word goes on with the name before it.
  private func continues(_ index: Int) -> Bool {
    let word = words[index]
    guard !word.isInAddress, isJoined(index) else { return false }
    if word.isInitial { return word.gap != .comma && text.text.scalar(at: word.end) == ASCII.dot }
    if word.meets(.never) { return false }
    if word.gap == .comma {
      // "Hansen, Karen", the other way round.
      return word.style != .small && word.meets([.given, .givenWord]) && !words[index - 1].meets([.given, .givenWord])
    }
    if word.style == .small { return word.classes.isPlainGiven || word.classes.isPlainFamily }
    if word.meets(NameWordClass.anyName) { return !word.meets([.month, .known]) || word.meets([.given, .family]) }
    return word.isUnknown && word.style == .capital && isOpaque(index, above: -24)
  }

  private func isJoined(_ index: Int) -> Bool {
    let word = words[index]
    switch word.gap {
    case .space: return !word.startsSentence
    case .hyphen, .apostrophe: return true
    case .underscore: return true
    case .comma: return true
    case .dot: return index > 0 && words[index - 1].isInitial
    default: return false
    }
  }

  /// Whether a word is the start of the name after it.
  private func precedes(_ index: Int) -> Bool {
    let word = words[index]
    let next = words[index + 1]
    guard !word.isInAddress, next.gap != .comma, isJoined(index + 1) else { return false }
    if word.isInitial {
      return next.gap == .apostrophe || text.text.scalar(at: word.end) == ASCII.dot || next.gap == .space && index > 0
    }
    if word.style == .small {
      return word.classes.isPlainGiven || word.meets(.givenWord) && !word.meets(.never) && next.meets(.family)
    }
    if word.meets(.never) { return false }
    if word.meets([.given, .givenWord, .family]) { return true }
    return word.isUnknown && word.style == .capital && isOpaque(index, above: -8)
  }
}
