extension NameFinder {
  /// What the words before a word say of it; looks at three of them at most.
  func cue(_ index: Int) -> NameCue {
    let word = words[index]
    if isOwner(index) { return .deed }
    guard index > 0 else { return .start }
    let before = words[index - 1]
    if before.meets(.title), word.gap == .space || word.gap == .dot, before.style != .allCapitals { return .title }
    if before.meets(.introducer), [.space, .colon, .dot].contains(word.gap) {
      // "Filen heter ansökan" and "appen hedder Aula".
      return index > 1 && before.gap == .space && words[index - 2].meets(.thing) ? .thing : .introducer
    }
    if before.meets(.kin), word.gap == .colon { return .kin }
    if isAfterParticle(index) { return .title }
    if word.startsSentence { return .start }
    if followsName(index) { return .deed }
    guard word.gap == .space else { return word.gap == .hyphen ? .thing : .none }
    if isBehalf(index) { return .introducer }
    if before.meets(.kin) { return .kin }
    if before.meets(.verb) { return .deed }
    if before.meets(.person) { return person(index) }
    if before.meets(.here) { return .place }
    if before.meets(.thing) { return .thing }
    if before.isCapital, before.meets([.known, .place]) { return .thing }
    return .none
  }

  /// Whether a capital letter follows a small word of names, as in "Fru de Vries" or "Al-Masri".
  private func isAfterParticle(_ index: Int) -> Bool {
    let before = words[index - 1]
    guard words[index].isCapital, before.meets(.particle) else { return false }
    if words[index].gap == .hyphen { return before.isCapital && before.length == 2 }
    guard index > 1, words[index].gap == .space, before.gap == .space || before.gap == .dot else { return false }
    return words[index - 2].meets([.title, .introducer, .kin]) || words[index - 2].isInitial
      || words[index - 2].classes.isPlainGiven
  }

  /// What "with" and the like say, which what stands before them decides: "talked with" against "trouble with".
  private func person(_ index: Int) -> NameCue {
    guard index > 1 else { return .person }
    let head = words[index - 2]
    if head.meets([.verb, .after, .kin]) { return .deed }
    return index > 2 && words[index - 3].meets(.verb) && head.length <= 6 ? .deed : .person
  }

  /// "På vegne af X", "for X's vedkommende", "på X vegne", "navnet er X".
  private func isBehalf(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    let before = words[index - 1]
    let head = words[index - 2]
    if before.length <= 4, text.text.matches(NameFinder.behalf[0], at: head.start) && head.length == 5 { return true }
    if NameFinder.behalf.contains(where: { $0.count == head.length && text.text.matches($0, at: head.start) }) {
      return true
    }
    return head.meets(.introducer) && before.length <= 4 && before.meets([.everyday, .never])
  }

  private static let behalf = ["vegne", "behalf", "vägnar", "vegnar"].map(NormalisedText.word)

  /// Whether a word owns what follows, as in "på Olgas telefon".
  private func isOwner(_ index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    let word = words[index]
    guard word.style != .small, text.text.scalar(at: word.end - 1) | 0x20 == 0x73 else { return false }
    let next = words[index + 1]
    guard next.gap == .space || next.gap == .apostrophe, next.style == .small, !word.meets(.ordinary) else {
      return false
    }
    return next.meets(.kin) && !next.meets(.person)
      || NameFinder.owned.contains { $0.count == next.length && text.text.matches($0, at: next.start) }
  }

  private static let owned = [
    "vegne", "vägnar", "telefon", "tablet", "mobil", "computer", "ipad", "iphone", "pc", "konto", "dator", "padda",
    "platta", "phone", "laptop", "account", "vedkommende", "räkning", "mail", "mejl", "netbank",
  ].map(NormalisedText.word)

  /// Whether the word before makes any word that may be a name one.
  func isStrong(_ index: Int) -> Bool { cue(index).isStrong }

  /// Whether the next word says what somebody does, as in "Bo rang".
  func isNamedAfterwards(_ index: Int) -> Bool {
    guard index + 1 < text.count else { return false }
    let next = words[index + 1]
    return next.gap == .space && next.style == .small && next.meets(.after)
  }

  /// Whether a word may be the family name after a given one.
  func isPairedFamily(_ index: Int) -> Bool {
    guard index < text.count else { return false }
    let word = words[index]
    guard word.gap == .space || word.gap == .hyphen, !word.isInAddress, !word.startsSentence else { return false }
    if word.classes.isPlainFamily || word.classes.isPlainGiven { return true }
    return word.style != .small && word.meets([.family, .familyWord]) && !word.meets([.everyday, .known, .never])
  }

  /// Whether a word that no list knows may be the family name after a given one.
  func isPairedUnknown(_ index: Int) -> Bool {
    guard index < text.count else { return false }
    let word = words[index]
    return word.gap == .space && word.style == .capital && word.isUnknown && !word.startsSentence && word.length > 2
      && !isThing(index + 1) && isOpaque(index, above: -16)
  }

  func isInitial(_ index: Int) -> Bool {
    guard index < text.count else { return false }
    let word = words[index]
    return word.isInitial && word.gap == .space && text.text.scalar(at: word.end) == ASCII.dot
  }

  /// Whether an initial with its full stop stands before a word.
  func isInitialBefore(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = words[index - 1]
    guard before.isInitial, text.text.scalar(at: before.end) == ASCII.dot else { return false }
    return words[index].gap == .dot && before.gap != .digits
  }

  /// Whether the word is one for a thing, so that what stands before it is the thing's name.
  func isThing(_ index: Int) -> Bool {
    guard index < text.count else { return false }
    let word = words[index]
    guard word.gap == .space || word.gap == .hyphen else { return false }
    return word.meets(.thing) && !word.meets([.kin, .after])
  }

  /// Whether a word that no list knows stands beside the name of a thing or a place, as in "Samsung X" or "X Kommune".
  func isOfThing(_ index: Int) -> Bool {
    if isThing(index + 1) { return true }
    let word = words[index]
    let after = text.text.scalar(at: word.end)
    if word.gap == .digits || word.gap == .underscore || after == ASCII.underscore || ASCII.isDigit(after) {
      return true
    }
    if index + 1 < text.count {
      let next = words[index + 1]
      if next.gap == .hyphen, next.style == .small { return true }
      if next.gap == .space, next.style != .small, next.meets([.known, .place]) { return true }
      if next.gap == .space, next.style == .allCapitals, next.length <= 3, !next.isInitial { return true }
    }
    return false
  }

  // MARK: - Words that no list knows

  /// Whether a word is no compound of everyday words, and looks like a name by its letters at least so much.
  func isOpaque(_ index: Int, above limit: Int) -> Bool {
    let word = words[index]
    guard word.length <= 40 else { return false }
    guard word.isUnknown || !word.meets(.ordinary) else { return false }
    let letters = text.letters(index)
    if StreetEnding.of(letters) == .sure { return false }
    if NameEnding.isOfName(letters) { return !isCompound(letters) || letters.count < 9 }
    return text.lexicon.shape.score(letters) >= limit && !NameEnding.isOfWord(letters)
      && !isCompound(letters)
  }

  /// Whether a word is a street, or longer than names are.
  func isStreetOrLong(_ index: Int) -> Bool {
    words[index].length > 30 || StreetEnding.of(text.letters(index)) == .sure
  }

  /// Whether a word ends like a noun with its article, as in "viceværten".
  func isDefinite(_ index: Int) -> Bool {
    let letters = text.letters(index)
    return letters.count >= 7 && NameEnding.isDefinite(letters)
  }

  /// Whether letters are two words of the lists grown together, as in "lånerkortskopi".
  private func isCompound(_ letters: [UInt8]) -> Bool {
    guard letters.count >= 7 else { return false }
    let ordinary: NameWordClass = [.everyday, .known, .thing]
    var hash = NameLexicon.seed
    var known = [false]
    for letter in letters {
      hash = NameLexicon.hash(hash, adding: UInt64(letter))
      known.append(text.lexicon.classes(of: hash).meets(ordinary.union(.place)))
    }
    for split in 3...(letters.count - 4) {
      // An s or an e may join the two.
      let joint = letters[split - 1] == 19 || letters[split - 1] == 5
      let isAfterKnown = known[split] || joint && split > 3 && known[split - 1]
      let length = letters.count - split
      guard isAfterKnown || length >= 6 else { continue }
      let rest = NameLexicon.hash(letters[split...])
      var classes = text.lexicon.classes(of: rest)
      if classes.isEmpty, letters[letters.count - 1] == 19, length >= (isAfterKnown ? 5 : 7) {
        classes = text.lexicon.classes(of: NameLexicon.hash(letters[split..<(letters.count - 1)]))
      }
      if classes.meets(ordinary), !classes.meets(.never) { return true }
    }
    return false
  }
}
