import Language

/// Writes ordinary notes of one language and one half as clerks do: one to three short sentences, in a hurry.
struct NoteWriter: Sendable {
  let language: LanguageCode
  private let slots: NoteSlots
  private let patterns: [NotePattern]
  private let hard: [NotePattern]

  init(_ language: LanguageCode, half: CorpusHalf) {
    self.language = language
    slots = NoteSlots(language)
    patterns = NoteWriter.sentences(in: language, half: half).map(NotePattern.init)
    let hard =
      switch language {
      case .da: HardPatterns.danish
      case .sv: HardPatterns.swedish
      case .en: HardPatterns.english
      }
    self.hard = hard.map(NotePattern.init)
  }

  /// The ordinary sentences of a half.
  ///
  /// They are parted by the list they stand in: what the makers of the gate have looked at is open as a whole.
  static func sentences(in language: LanguageCode, half: CorpusHalf) -> [String] {
    switch (language, half) {
    case (.da, .open): DanishPatterns.all + FreshDanishPatterns.all
    case (.sv, .open): SwedishPatterns.all + FreshSwedishPatterns.all
    case (.en, .open): EnglishPatterns.all + FreshEnglishPatterns.all
    case (.da, .heldOut): HeldOutDanishPatterns.all
    case (.sv, .heldOut): HeldOutSwedishPatterns.all
    case (.en, .heldOut): HeldOutEnglishPatterns.all
    }
  }

  /// One sentence.
  func sentence(using random: inout SeededGenerator) -> String {
    random.pick(patterns).filled(by: slots, using: &random)
  }

  /// A note in which nothing points to a person.
  func note(using random: inout SeededGenerator) -> String {
    let count = random.pick([1, 1, 1, 1, 1, 1, 2, 2, 2, 3])
    let joint = joint(using: &random)
    var text = (0..<count).map { _ in sentence(using: &random) }.joined(separator: joint)
    if random.chance(0.35) { text += "." }
    return styled(text, using: &random)
  }

  /// A note that names a shop, an author or a thing with a long number.
  func hardNote(using random: inout SeededGenerator) -> String {
    let text = random.pick(hard).filled(by: slots, using: &random)
    return random.chance(0.5) ? text : sentence(using: &random) + ". " + text
  }

  /// A note around an identifier; the identifier and what belongs to its spelling stay as they are.
  func note(around plant: Plant, carriers: [String], using random: inout SeededGenerator) -> (
    text: String, span: Range<Int>
  ) {
    var before = plant.before
    var after = plant.after
    if !plant.isClause, let carrier = carriers.isEmpty ? nil : random.pick(carriers) {
      let sides = carrier.split(separator: "{x}", maxSplits: 1, omittingEmptySubsequences: false)
      before = styled(String(sides[0]), using: &random) + before
      if sides.count > 1 { after += styled(String(sides[1]), using: &random) }
    }
    if random.chance(0.45) {
      before = styled(sentence(using: &random), using: &random) + joint(using: &random) + before
    }
    if random.chance(0.35) { after += joint(using: &random) + styled(sentence(using: &random), using: &random) }
    if random.chance(0.25) { after += "." }
    let from = before.unicodeScalars.count
    var text = before.unicodeScalars
    text.append(contentsOf: plant.core.unicodeScalars)
    text.append(contentsOf: after.unicodeScalars)
    return (String(text), from..<from + plant.core.unicodeScalars.count)
  }

  private func joint(using random: inout SeededGenerator) -> String {
    random.pick([". ", ". ", ". ", ", ", ", ", "; ", " - ", "\n", " / ", " – "])
  }

  /// A text in the manner of one clerk or another: in small letters, in capitals, with a slip of the fingers.
  private func styled(_ text: String, using random: inout SeededGenerator) -> String {
    var text = text
    let manner = random.whole(1...100)
    if manner <= 22 { text = text.lowercased() }
    if manner > 97 { text = text.uppercased() }
    return random.chance(0.08) ? Typist.slip(in: text, using: &random) : text
  }
}
