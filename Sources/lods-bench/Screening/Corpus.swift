import Language

/// Ordinary notes and planted identifiers of one half, made anew from a seed.
///
/// Every kind of identifier has its own stream of numbers, so that a new kind changes no other.
struct Corpus: Sendable {
  let half: CorpusHalf
  let seed: UInt64
  private let writers: [LanguageCode: NoteWriter]
  private let words: InventorWords

  init(half: CorpusHalf, seed: UInt64) {
    self.half = half
    self.seed = seed
    var writers: [LanguageCode: NoteWriter] = [:]
    for language in LanguageCode.allCases { writers[language] = NoteWriter(language, half: half) }
    self.writers = writers
    words = InventorWords(half)
  }

  /// So many distinct ordinary notes: three of five Danish, one Swedish, one English.
  func ordinary(_ count: Int) -> [CorpusNote] {
    distinct(count, .ordinary, stream: "ordinary") { $0.note(using: &$1) }
  }

  /// So many notes that look worse than they are, not all of them distinct.
  func hard(_ count: Int) -> [CorpusNote] {
    var random = generator("hard")
    return (0..<count).compactMap { _ in
      let language = language(of: [.da, .da, .da, .sv, .en], using: &random)
      return writers[language].map { CorpusNote(sort: .hard, text: $0.hardNote(using: &random), language: language) }
    }
  }

  /// So many planted identifiers of a kind, each spelling of the half as often as any other.
  func planted(_ kind: PlantedKind, _ count: Int) -> [CorpusNote] {
    notes(count, .planted(kind), kind, spellings: kind.spellings.filter { $0.half == half }, stream: kind.rawValue)
  }

  /// So many identifiers as most people write them, whichever half those spellings belong to; none for kinds without.
  func usual(_ kind: PlantedKind, _ count: Int) -> [CorpusNote] {
    let names = kind.usualSpellings
    return notes(
      count, .usual(kind), kind, spellings: kind.spellings.filter { names.contains($0.name) },
      stream: "usual " + kind.rawValue)
  }

  private func notes(
    _ count: Int, _ sort: CorpusNote.Sort, _ kind: PlantedKind, spellings: [Spelling], stream: String
  ) -> [CorpusNote] {
    guard !spellings.isEmpty else { return [] }
    var random = generator(stream)
    var carriers: [LanguageCode: [String]] = [:]
    for language in LanguageCode.allCases {
      carriers[language] = Carriers.sentences(for: kind, in: language, half: half)
    }
    return (0..<count).compactMap { number in
      let spelling = spellings[number % spellings.count]
      let language = language(of: spelling.languages, using: &random)
      guard let writer = writers[language] else { return nil }
      var inventor = Inventor(random: random, language: language, words: words)
      let plant = spelling.write(&inventor)
      random = inventor.random
      let note = writer.note(around: plant, carriers: carriers[language] ?? [], using: &random)
      return CorpusNote(
        sort: sort, text: note.text, language: language, span: note.span, spelling: spelling.name)
    }
  }

  private func distinct(
    _ count: Int, _ sort: CorpusNote.Sort, stream: String, _ write: (NoteWriter, inout SeededGenerator) -> String
  ) -> [CorpusNote] {
    var random = generator(stream)
    var seen: Set<String> = []
    var notes: [CorpusNote] = []
    while notes.count < count {
      let language = language(of: [.da, .da, .da, .sv, .en], using: &random)
      guard let writer = writers[language] else { break }
      let text = write(writer, &random)
      if seen.insert(text).inserted { notes.append(CorpusNote(sort: sort, text: text, language: language)) }
    }
    return notes
  }

  /// One of the languages; Danish three times as often as another where all are possible.
  private func language(of languages: [LanguageCode], using random: inout SeededGenerator) -> LanguageCode {
    languages == LanguageCode.allCases ? random.pick([.da, .da, .da, .sv, .en]) : random.pick(languages)
  }

  private func generator(_ stream: String) -> SeededGenerator {
    var mixed: UInt64 = seed &* 0x9E37_79B9_7F4A_7C15
    for byte in stream.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return SeededGenerator(seed: mixed)
  }
}
