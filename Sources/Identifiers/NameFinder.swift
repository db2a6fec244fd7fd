/// Finds the names of people among the words of a text.
///
/// A word counts as a name when the lists hold it as nothing else, or when what stands beside it says so: a title, a
/// word for kin, "named", what is done to people or by them, a capital letter inside a sentence.
struct NameFinder {
  let text: NameText
  /// Whether only words that are names and nothing else count, as in codes.
  let isStrict: Bool
  /// The place in the words after the name that was found last.
  private var foundEnd = -1
  /// Whether the last found name was found at all.
  private(set) var found: [Candidate] = []

  init(_ text: NameText, isStrict: Bool) {
    self.text = text
    self.isStrict = isStrict
  }

  var words: [NameWord] { text.words }

  mutating func search() {
    var index = 0
    while index < text.count {
      guard let confidence = confidence(index) else {
        index += 1
        continue
      }
      let range = extent(around: index)
      foundEnd = range.upperBound
      if !isBrand(range) {
        let place = text.words[range.lowerBound].start..<text.words[range.upperBound - 1].end
        found.append(Candidate(kind: .name, range: place, confidence: confidence))
      }
      index = range.upperBound
    }
  }

  /// Whether a name was found right before a word, with a comma or "and" between them at most.
  func followsName(_ index: Int) -> Bool {
    guard foundEnd > 0 else { return false }
    if foundEnd == index { return words[index].gap == .comma || words[index].gap == .slash }
    return foundEnd == index - 1 && words[index - 1].length <= 3 && words[index - 1].meets(.person)
  }

  private func isBrand(_ range: Range<Int>) -> Bool {
    let upper = min(range.upperBound + 1, text.count)
    for index in max(1, range.lowerBound)..<max(1, upper)
    where text.lexicon.isBrand(words[index - 1].hash, words[index].hash) { return true }
    return false
  }

  // MARK: - One word

  /// How sure it is that a word is a name; nil where it is none.
  private func confidence(_ index: Int) -> Confidence? {
    let word = words[index]
    guard word.length > 1, !word.isInAddress else { return nil }
    switch word.style {
    case .small: return small(index)
    case .allCapitals: return allCapitals(index)
    case .capital: return capital(index)
    case .mixed: return mixed(index)
    }
  }

  private func small(_ index: Int) -> Confidence? {
    let word = words[index]
    if word.classes.isPlainGiven { return word.length >= 3 || isStrong(index) ? .certain : nil }
    if isStrict { return nil }
    if word.classes.isPlainFamily, word.length >= 5 || isStrong(index) { return .likely }
    if word.isUnknown || word.meets(NameWordClass.anyName) { return smallByCue(index) }
    return nil
  }

  /// A word in lower case that only the word before it makes a name, as in "fru holm" or "hedder bo".
  private func smallByCue(_ index: Int) -> Confidence? {
    let word = words[index]
    guard index > 0, !word.meets(.never), word.length >= 2 else { return nil }
    if word.meets(.givenWord), isPairedFamily(index + 1) { return .likely }
    switch cue(index) {
    case .title:
      if word.meets(NameWordClass.anyName) { return .certain }
      return word.length >= 4 && isOpaque(index, above: -12) ? .likely : nil
    case .introducer:
      if word.meets([.givenWord, .given]) { return .certain }
      if word.meets(.familyWord) { return word.meets(.ordinary) ? nil : .likely }
      return word.length >= 3 && isOpaque(index, above: -8) ? .likely : nil
    case .kin:
      if word.meets([.givenWord, .given]) { return word.meets(.ordinary) ? nil : .likely }
      return word.isUnknown && word.length >= 3 && isOpaque(index, above: 4) ? .possible : nil
    case .deed:
      guard index + 1 < text.count, words[index + 1].gap == .space, words[index + 1].meets([.person, .here]) else {
        return nil
      }
      if word.meets([.givenWord, .given]) { return word.meets(.everyday) ? nil : .likely }
      return word.isUnknown && word.length >= 4 && isOpaque(index, above: 4) ? .possible : nil
    default: return nil
    }
  }

  private func allCapitals(_ index: Int) -> Confidence? {
    let word = words[index]
    if word.length <= 3, !isStrong(index), !isAmongCapitals(index) { return nil }
    if word.length == 2, !isStrong(index) { return nil }
    if let confidence = small(index) { return confidence }
    // "hjalp BIRTHA": capitals for the name alone are no abbreviation where it is so long.
    guard word.isUnknown, word.length >= 5, !isStrict, index > 0, !words[index - 1].startsSentence || index == 1,
      words[index - 1].style == .small || followsName(index)
    else { return nil }
    return unknown(index, cue(index))
  }

  /// Whether a word beside this one is in capitals too, so that they are no sign of an abbreviation.
  private func isAmongCapitals(_ index: Int) -> Bool {
    let before = index > 0 && words[index - 1].style == .allCapitals && words[index - 1].length > 3
    let after = index + 1 < text.count && words[index + 1].style == .allCapitals && words[index + 1].length > 3
    return before || after
  }

  private func mixed(_ index: Int) -> Confidence? {
    let word = words[index]
    if word.classes.isPlainGiven || word.classes.isPlainFamily { return .likely }
    // "KarenHansen", "McCarthy".
    var inner = word.start + 1
    while inner < min(word.end, word.start + 20) {
      let value = text.text.scalars[inner]
      if value < 0x5B, ASCII.isLetter(value) { break }
      inner += 1
    }
    let first = classes(word.start..<inner)
    let second = classes(inner..<word.end)
    if first.isPlainGiven, second.meets([.given, .family]) { return .likely }
    guard word.isUnknown, !isStrict, word.end - inner > 2 else { return nil }
    return isStrong(index) || isInitialBefore(index) || cue(index) == .deed && isName(first, second) ? .possible : nil
  }

  private func isName(_ first: NameWordClass, _ second: NameWordClass) -> Bool {
    first.meets(.particle) || second.meets(NameWordClass.anyName) && !second.meets(.ordinary)
  }

  func classes(_ range: Range<Int>) -> NameWordClass {
    guard !range.isEmpty, range.count <= 40 else { return [] }
    return text.lexicon.classes(of: NameLexicon.hash(NameLexicon.letters(of: text.text.scalars[range])))
  }

  private func capital(_ index: Int) -> Confidence? {
    let word = words[index]
    if word.classes.isPlainGiven { return .certain }
    if isStrict { return word.classes.isPlainFamily ? .likely : nil }
    if word.meets(.never) { return nil }
    let cue = cue(index)
    if word.classes.isPlainFamily { return plainFamily(index, cue) }
    if word.meets([.given, .givenWord]), let confidence = ambiguousGiven(index, cue) { return confidence }
    if word.meets([.family, .familyWord]) { return ambiguousFamily(index, cue) }
    return word.isUnknown ? unknown(index, cue) : nil
  }

  private func plainFamily(_ index: Int, _ cue: NameCue) -> Confidence? {
    if cue == .place, !isNamedAfterwards(index) { return nil }
    if cue == .thing || isThing(index + 1) { return nil }
    return .likely
  }

  private func ambiguousGiven(_ index: Int, _ cue: NameCue) -> Confidence? {
    let word = words[index]
    if cue.isStrong { return .certain }
    if isPairedFamily(index + 1) || isInitial(index + 1) { return .likely }
    if isPairedUnknown(index + 1), !word.meets(.ordinary) || cue == .deed { return .likely }
    if word.meets(.month) { return nil }
    if word.meets([.known, .place]) { return cue == .deed ? .likely : nil }
    if isNamedAfterwards(index) { return .likely }
    if word.meets(.ordinary) { return cue == .deed || cue == .person && !word.startsSentence ? .possible : nil }
    return cue == .start || cue == .place || cue == .thing || isThing(index + 1) ? nil : .likely
  }

  private func ambiguousFamily(_ index: Int, _ cue: NameCue) -> Confidence? {
    let word = words[index]
    if cue.isStrong || isInitialBefore(index) { return .likely }
    if word.meets(.place) || word.meets([.month, .known]) { return nil }
    if word.meets(.ordinary) { return cue == .deed && !isThing(index + 1) ? .possible : nil }
    if cue == .start { return isNamedAfterwards(index) ? .possible : nil }
    return cue == .place || cue == .thing || isThing(index + 1) ? nil : .possible
  }

  private func unknown(_ index: Int, _ cue: NameCue) -> Confidence? {
    let word = words[index]
    guard word.length >= 3, !isOfThing(index) else { return nil }
    if isInitialBefore(index), !isStreetOrLong(index) { return .likely }
    // "Læsekredsen kom igen": a noun with its article is a thing unless a title or the like stands before it.
    if !cue.isStrong, cue != .deed, isDefinite(index), !isPairedFamily(index + 1) { return nil }
    switch cue {
    case .title, .introducer, .kin: return isStreetOrLong(index) ? nil : .likely
    case .deed: return isOpaque(index, above: isDefinite(index) ? 8 : -10) ? .likely : nil
    case .place, .thing: return isNamedAfterwards(index) && isOpaque(index, above: 0) ? .possible : nil
    case .start:
      if isInitial(index + 1) { return isOpaque(index, above: -20) ? .possible : nil }
      if isPairedFamily(index + 1), isOpaque(index, above: -16) { return .likely }
      if isPairedUnknown(index + 1), isOpaque(index, above: -10) { return .possible }
      return isNamedAfterwards(index) && isOpaque(index, above: 12) ? .possible : nil
    // Makers and shops that no list knows are written like names; the letters decide, and a second word does.
    case .person, .none:
      let isPair = isPairedUnknown(index + 1) || isPairedFamily(index + 1)
      return isOpaque(index, above: isPair ? -8 : cue == .person ? 10 : 14) ? .possible : nil
    }
  }
}
