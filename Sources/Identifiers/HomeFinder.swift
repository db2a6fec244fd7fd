/// Finds where people live: streets with house numbers, and streets after "lives at" and the like.
struct HomeFinder {
  private let text: NameText
  private let isStrict: Bool
  /// The words after which an address or a number was last near; so that most words are passed by at once.
  private var lastResidence = -100
  private var lastDigit = -100

  init(_ text: NameText, isStrict: Bool) {
    self.text = text
    self.isStrict = isStrict
  }

  mutating func search(into found: inout [Candidate]) {
    var index = 0
    while index < text.count {
      if words[index].isAfterDigit { lastDigit = index }
      if words[index].meets(.residence) { lastResidence = index }
      guard let (range, next) = address(index) else {
        index += 1
        continue
      }
      found.append(Candidate(kind: .address, range: range, confidence: .likely))
      index = max(next, index + 1)
    }
  }

  private var words: [NameWord] { text.words }

  /// The address whose street ends with a word, and the word to go on with.
  private func address(_ index: Int) -> (Range<Int>, Int)? {
    let word = words[index]
    guard word.length > 1, !word.isInAddress else { return nil }
    if let number = number(after: index) {
      guard isStreet(index, number) else { return nil }
      return (text.words[start(index)].start..<number.fullEnd, after(number.fullEnd, from: index))
    }
    guard word.length >= 4, !word.meets([.abbreviation, .never]) else { return nil }
    if lastDigit > index - 4, let place = numberBefore(index) { return (place..<word.end, index + 1) }
    if isSpelledNumber(index + 1)
      ? isSure(index) : lastResidence > index - 9 && isSure(index) && isAfterResidence(start(index))
    {
      let end = isSpelledNumber(index + 1) ? words[index + 1].end : word.end
      return (text.words[start(index)].start..<end, index + 1)
    }
    return nil
  }

  private func number(after index: Int) -> HouseNumber? {
    let end = words[index].end
    // Most words have no digit near: two looks are enough to see that.
    let first = text.text.scalar(at: end)
    guard first == ASCII.space || first == ASCII.dot || first == ASCII.comma else { return nil }
    if !ASCII.isDigit(text.text.scalar(at: end + 1)), !ASCII.isDigit(text.text.scalar(at: end + 2)) {
      guard index + 1 < text.count, words[index + 1].length <= 9, words[index + 1].style == .small,
        words[index + 1].meets([.abbreviation, .here, .numbering]) || words[index + 1].length == 2
      else { return nil }
    }
    return HouseNumber(after: end, in: text)
  }

  private func after(_ place: Int, from index: Int) -> Int {
    var next = index + 1
    while next < text.count, words[next].start < place, next < index + 12 { next += 1 }
    return next
  }

  // MARK: - Streets

  private func isStreet(_ index: Int, _ number: HouseNumber) -> Bool {
    let word = words[index]
    let letters = text.letters(index)
    let isCapital = word.style != .small && !isShouted(index)
    if StreetEnding.isWhole(letters), index > 0, isNamed(index) {
      return isCapital || number.isConfirmed || words[index - 1].style == .small || isStreetAdjective(words[index - 1])
    }
    if word.meets([.known, .never, .month, .floor]), !word.meets([.familyWord]) { return false }
    // "Gl. Kongevej" is one street; the full stop belongs to a shortened word only.
    if text.text.scalar(at: word.end) == ASCII.dot { return isShortened(index, letters) }
    if number.isCertain, !isStrict { return isCapital || word.isUnknown || isAfterHere(index) }
    if StreetEnding.isWhole(letters) {
      return number.isConfirmed || word.style == .capital && !word.startsSentence && !word.meets(.ordinary)
    }
    switch StreetEnding.of(letters) {
    case .sure: return !word.meets([.everyday, .thing, .known])
    case .weak:
      if number.isConfirmed || isAfterResidence(start(index)) { return true }
      if word.meets(NameWordClass.ordinary) { return false }
      if number.hasLetter, !isCommon(letters) { return true }
      return isCapital && !isStrict && (!word.startsSentence || index == 0 && !isCommon(letters))
    case .none: break
    }
    if isEnglish(index) { return true }
    if number.isConfirmed, !isStrict, !word.meets([.everyday, .thing, .number]) {
      return isCapital || isAfterHere(index)
    }
    guard isCapital, !isStrict else { return isAfterResidence(start(index)) && word.isUnknown }
    if isAfterResidence(start(index)) { return !word.meets([.known, .everyday]) || isNamed(index) }
    return isAfterHere(index) && words[index - 1].isCapital && !words[index - 1].startsSentence
  }

  /// Whether the words before are everyday words in capitals too, so that capitals say nothing.
  private func isShouted(_ index: Int) -> Bool {
    guard index > 0, words[index].style == .allCapitals, words[index - 1].style == .allCapitals else { return false }
    return words[index - 1].meets([.everyday, .never, .here, .person])
  }

  /// Whether a word with one ending of streets and an everyday word before it is a thing, as in "gæsteparken".
  private func isCommon(_ letters: [UInt8]) -> Bool {
    var hash = NameLexicon.seed
    for (place, letter) in letters.enumerated() {
      hash = NameLexicon.hash(hash, adding: UInt64(letter))
      if place > 3, text.lexicon.classes(of: hash).meets(.everyday) { return true }
    }
    return false
  }

  /// Whether a word is a street written short, with a full stop for the rest of its ending.
  private func isShortened(_ index: Int, _ letters: [UInt8]) -> Bool {
    let word = words[index]
    guard word.style != .small, letters.count >= 4, let last = letters.last, last == 7 || last == 22 else {
      return false
    }
    return !word.meets(.ordinary) && !isStrict
  }

  /// Whether a word is one more of a street's name, as in "Gammel Vej".
  private func isNamed(_ index: Int) -> Bool {
    guard index > 0, words[index].gap == .space || words[index].gap == .dot else { return false }
    let before = words[index - 1]
    guard !isShouted(index) else { return false }
    if isStreetAdjective(before), before.length > 3 { return true }
    // "nygårds plads": a street in lower case after its owner.
    if before.style == .small, before.length > 3, text.text.scalar(at: before.end - 1) == 0x73 {
      return !before.meets(.ordinary) || before.meets([.given, .family])
    }
    guard before.style != .small else { return false }
    return !before.startsSentence || before.meets(NameWordClass.anyName) || before.isUnknown
      || isStreetAdjective(before)
  }

  private func isEnglish(_ index: Int) -> Bool {
    let word = words[index]
    return word.isCapital && isNamed(index)
      && HomeFinder.english.contains { $0.count == word.length && text.text.matches($0, at: word.start) }
  }

  private static let english = ["street", "road", "avenue", "lane", "drive", "close", "crescent", "terrace"]
    .map(NormalisedText.word)

  private func isAfterHere(_ index: Int) -> Bool {
    guard index > 0, words[index].gap == .space else { return false }
    return words[index - 1].meets(.here)
  }

  private func isSure(_ index: Int) -> Bool {
    let word = words[index]
    guard !word.meets([.everyday, .thing, .known]) else { return false }
    return StreetEnding.of(text.letters(index)) == .sure
  }

  /// The first word of the street's name, at most five words back.
  private func start(_ index: Int) -> Int {
    var first = index
    while first > 0, first > index - 5 {
      let word = words[first]
      let before = words[first - 1]
      guard word.gap == .space || word.gap == .hyphen || word.gap == .dot, !word.startsSentence || word.gap == .hyphen
      else { break }
      guard before.style != .small || before.length > 4 && isStreetAdjective(before), !before.meets(.residence),
        !before.startsSentence || isStreetAdjective(before) || before.isUnknown
      else {
        break
      }
      first -= 1
    }
    return first
  }

  private func isStreetAdjective(_ word: NameWord) -> Bool {
    HomeFinder.adjectives.contains { $0.count == word.length && text.text.matches($0, at: word.start) }
  }

  private static let adjectives = [
    "gammel", "gl", "ny", "nye", "store", "lille", "nordre", "ndr", "søndre", "sdr", "østre", "vestre", "øster",
    "vester",
    "nørre", "sønder", "sankt", "sct", "skt", "gamla", "nya", "stora", "lilla", "norra", "södra", "östra", "västra",
    "under", "bag", "ved", "over", "på",
  ].map(NormalisedText.word)

  // MARK: - What stands around

  /// Whether "lives", "address" or the like stands at most three words before.
  private func isAfterResidence(_ index: Int) -> Bool {
    guard lastResidence > index - 5 else { return false }
    for place in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      let word = words[place]
      let next = words[place + 1]
      // "Adr. Skovvej" goes on after its full stop, "Reolen er flyttet. Tryk 1" does not.
      let isShort = place + 1 == index && word.length <= 4
      if next.startsSentence, next.gap != .colon, !isShort { return false }
      if word.meets(.residence) { return true }
      guard word.length <= 4 || word.style != .small else { return false }
    }
    return false
  }

  /// The place of a number that stands before its street, as in "number 4 on Skovvej".
  private func numberBefore(_ index: Int) -> Int? {
    guard index > 1, isSure(index) || isEnglish(index) else { return nil }
    let joint = words[index - 1]
    let first = joint.meets(.here) && words[index].gap == .space ? index - 1 : start(index)
    guard words[first].gap == .dot || words[first].gap == .space || words[first].gap == .digits else {
      return englishNumber(first)
    }
    guard first > 0 else { return englishNumber(first) }
    let head = words[first - 1]
    guard head.length <= 6,
      HomeFinder.numbers.contains(where: { $0.count == head.length && text.text.matches($0, at: head.start) }),
      hasDigit(from: head.end, to: words[first].start)
    else { return isEnglish(index) ? englishNumber(first) : nil }
    return head.start
  }

  /// "12 Baker Street": the place of the digits before the first word.
  private func englishNumber(_ first: Int) -> Int? {
    let start = words[first].start
    guard text.text.scalar(at: start - 1) == ASCII.space else { return nil }
    var place = start - 1
    while place > start - 5, ASCII.isDigit(text.text.scalar(at: place - 1)) { place -= 1 }
    return place < start - 1 ? place : nil
  }

  private static let numbers = ["nr", "nummer", "number", "no", "hus", "husnr"].map(NormalisedText.word)

  private func hasDigit(from start: Int, to end: Int) -> Bool {
    guard end - start <= 8 else { return false }
    return (start..<end).contains { ASCII.isDigit(text.text.scalar(at: $0)) }
  }

  private func isSpelledNumber(_ index: Int) -> Bool {
    guard index < text.count, words[index].gap == .space else { return false }
    return words[index].meets(.number) && words[index].length >= 3 && !words[index].meets(.never)
  }
}
