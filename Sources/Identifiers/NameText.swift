/// The words of a text as the recognisers of names and addresses see them.
struct NameText {
  let text: NormalisedText
  let lexicon: NameLexicon
  private(set) var words: [NameWord] = []

  init(_ text: NormalisedText, _ lexicon: NameLexicon) {
    self.text = text
    self.lexicon = lexicon
    words.reserveCapacity(text.count / 6 + 1)
    text.scalars.withUnsafeBufferPointer { scalars in
      NameLetters.table.withUnsafeBufferPointer { table in split(scalars, table) }
    }
  }

  var count: Int { words.count }

  /// The folded letters of a word, at most forty of them.
  func letters(_ index: Int) -> [UInt8] {
    let word = words[index]
    return NameLexicon.letters(of: text.scalars[word.start..<min(word.end, word.start + 40)])
  }

  // MARK: - Splitting

  private mutating func split(_ scalars: UnsafeBufferPointer<UInt32>, _ table: UnsafeBufferPointer<UInt8>) {
    var place = 0
    var end = 0
    while place < scalars.count {
      let first = NameLetters.entry(scalars[place], table)
      guard first != 0 else {
        place += 1
        continue
      }
      let start = place
      var hash = NameLexicon.seed
      var before = hash
      var last: UInt8 = 0
      var capitals = 0
      while place < scalars.count {
        let entry = NameLetters.entry(scalars[place], table)
        guard entry != 0 else { break }
        if entry & NameLetters.capital != 0 { capitals += 1 }
        let letter = entry & 0x1F
        if let joined = NameLexicon.joined(last, letter) {
          hash = NameLexicon.hash(before, adding: UInt64(joined))
          last = joined
        } else {
          before = hash
          hash = NameLexicon.hash(
            hash, adding: letter == NameLetters.foreign ? foreignKey(scalars[place]) : UInt64(letter))
          last = letter
        }
        place += 1
      }
      let isFirstCapital = first & NameLetters.capital != 0
      let style: NameWord.Style =
        capitals == 0
        ? .small : capitals == 1 && isFirstCapital ? .capital : capitals == place - start ? .allCapitals : .mixed
      var word = NameWord(
        start: start, end: place, hash: hash, classes: lexicon.classes(of: hash), style: style, gap: .other,
        startsSentence: false, isAfterDigit: false, isInAddress: false, isGenitive: false)
      // "Karens" is Karen's: a word that no list knows is looked up without its s.
      if word.classes.isEmpty, last == 19, place - start > 3 {
        word.classes = lexicon.classes(of: before)
        word.isGenitive = !word.classes.isEmpty
      }
      setSurroundings(of: &word, after: end, scalars)
      words.append(word)
      end = place
    }
  }

  /// Letters of other scripts count by their place in Unicode; they are in no list.
  private func foreignKey(_ value: UInt32) -> UInt64 { UInt64(value) << 5 | UInt64(NameLetters.foreign) }

  private func setSurroundings(of word: inout NameWord, after end: Int, _ scalars: UnsafeBufferPointer<UInt32>) {
    word.startsSentence = words.isEmpty
    if word.start > end {
      let first = scalars[end]
      word.gap = gap(first, word.start - end)
      // What ends a sentence is looked for in the last few signs, so that the time stays linear.
      for place in max(end, word.start - 8)..<word.start {
        switch scalars[place] {
        case 0x21, 0x3F, 0x3A, 0x3B, ASCII.newline, 0x2022, 0x2026, 0x22, 0x28, 0x2A, 0x7C: word.startsSentence = true
        case ASCII.dot where !isAfterAbbreviation(place, end, scalars): word.startsSentence = true
        case 0x29 where place > end && ASCII.isDigit(scalars[place - 1]): word.startsSentence = true
        case ASCII.hyphen where place > end && ASCII.isSpace(scalars[place - 1]): word.startsSentence = true
        case 0x30...0x39: word.isAfterDigit = true
        default: break
        }
      }
      let last = scalars[word.start - 1]
      if last == ASCII.at || last == 0x5C { word.isInAddress = true }
      if last == ASCII.dot, word.gap == .dot, word.start - end == 1, word.style == .small { word.isInAddress = true }
    }
    guard word.end < scalars.count else { return }
    let next = scalars[word.end]
    if next == ASCII.at { word.isInAddress = true }
    if next == ASCII.dot || next == ASCII.colon, word.end + 1 < scalars.count, word.length > 1 {
      let after = scalars[word.end + 1]
      if next == ASCII.dot, ASCII.isLetter(after), after | 0x20 == after { word.isInAddress = true }
      if next == ASCII.colon, after == ASCII.slash { word.isInAddress = true }
    }
  }

  /// Whether a full stop belongs to the word before it, which is an initial or an abbreviation.
  private func isAfterAbbreviation(_ place: Int, _ end: Int, _ scalars: UnsafeBufferPointer<UInt32>) -> Bool {
    if place > end { return ASCII.isDigit(scalars[place - 1]) }
    guard let word = words.last else { return false }
    return word.length == 1 || word.classes.contains(.abbreviation)
  }

  private func gap(_ first: UInt32, _ length: Int) -> NameWord.Gap {
    switch first {
    case ASCII.space: length <= 2 ? .space : .other
    case ASCII.hyphen: length == 1 ? .hyphen : .other
    case ASCII.apostrophe: length == 1 ? .apostrophe : .space
    case ASCII.dot: length <= 2 ? .dot : .other
    case ASCII.comma: length <= 2 ? .comma : .other
    case ASCII.colon: length <= 2 ? .colon : .other
    case ASCII.slash: .slash
    case ASCII.underscore: .underscore
    default: ASCII.isDigit(first) ? .digits : .other
    }
  }
}
