import Language
import Testing

@testable import lods_bench

@Suite struct CorpusTests {
  @Test func `there are as many words, sentences and spellings as promised`() {
    #expect(Set(GivenNames.all).count >= 600 && Set(FamilyNames.all).count >= 400)
    #expect(Set(StreetNames.danish + StreetNames.swedish).count >= 300)
    #expect(Set(DanishPatterns.all).count >= 250)
    #expect(Set(SwedishPatterns.all).count >= 120)
    #expect(Set(EnglishPatterns.all).count >= 80)
    #expect(Set(FreshDanishPatterns.all).count >= 130)
    #expect(Set(FreshSwedishPatterns.all).count >= 60)
    #expect(Set(FreshEnglishPatterns.all).count >= 60)
    #expect(FreshMailSpellings.all.count == 40)
    #expect(Set(HeldOutDanishPatterns.all).count >= 85)
    #expect(Set(HeldOutSwedishPatterns.all + HeldOutEnglishPatterns.all).count >= 85)
    #expect(HeldOutMailSpellings.all.count == 20)
  }

  @Test(arguments: PlantedKind.allCases)
  func `every kind is spelled in sixty ways or more`(kind: PlantedKind) {
    let names = kind.spellings.map(\.name)
    #expect(names.count >= 60)
    #expect(Set(names).count == names.count, "two spellings have one name")
    #expect(kind.usualSpellings.isSubset(of: names), "\(kind.usualSpellings.subtracting(names))")
    for half in CorpusHalf.allCases { #expect(kind.spellings.count { $0.half == half } >= min(20, names.count / 4)) }
  }

  @Test(arguments: CorpusHalf.allCases, LanguageCode.allCases)
  func `each half has sentences for every kind in every language`(half: CorpusHalf, language: LanguageCode) {
    for kind in PlantedKind.allCases {
      #expect(Carriers.sentences(for: kind, in: language, half: half).count >= 3, "\(kind)")
    }
  }

  @Test func `the same seed gives the same corpus and another seed another`() {
    for half in CorpusHalf.allCases {
      let texts = [UInt64(4), 4, 5].map { seed in
        let corpus = Corpus(half: half, seed: seed)
        return (corpus.ordinary(200) + PlantedKind.allCases.flatMap { corpus.planted($0, 20) }).map(\.text)
      }
      #expect(texts[0] == texts[1])
      #expect(texts[0] != texts[2])
    }
  }

  @Test func `five thousand ordinary notes are distinct and leave no slot unfilled`() {
    let notes = Corpus(half: .heldOut, seed: 1).ordinary(5000).map(\.text)
    #expect(Set(notes).count == 5000)
    for note in notes { #expect(!note.contains { "{}[]|".contains($0) }, "\(note)") }
    var random = SeededGenerator(seed: 1)
    for language in LanguageCode.allCases {
      let sentences = CorpusHalf.allCases.flatMap { NoteWriter.sentences(in: language, half: $0) }
      for slot in Set(sentences.flatMap(slots)) {
        #expect(NoteSlots(language).value(of: slot, using: &random) != slot)
      }
      for sentence in sentences {
        let text = NotePattern(text: sentence).filled(by: NoteSlots(language), using: &random)
        #expect(!text.contains { "{}[]|".contains($0) }, "\(text)")
      }
    }
  }

  private func slots(of pattern: String) -> [String] {
    pattern.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) }
  }

  @Test(arguments: PlantedKind.allCases, CorpusHalf.allCases)
  func `a planted identifier stands where its place says`(kind: PlantedKind, half: CorpusHalf) {
    for note in Corpus(half: half, seed: 2).planted(kind, 400) {
      let scalars = Array(note.text.unicodeScalars)
      #expect(!note.span.isEmpty && note.span.upperBound <= scalars.count)
      let core = String(String.UnicodeScalarView(scalars[note.span]))
      #expect(!core.isEmpty && !core.contains { "{}¶‹›".contains($0) } || kind == .email, "\(core)")
      #expect(core.contains { $0.isLetter || $0.isNumber }, "\(core)")
    }
  }

  @Test func `no name or street is in both halves`() {
    for words in [GivenNames.all, FamilyNames.all, StreetNames.danish, StreetNames.swedish] {
      let open = CorpusHalf.open.part(of: words)
      let heldOut = CorpusHalf.heldOut.part(of: words)
      #expect(open.count + heldOut.count == words.count)
      #expect(Set(open.map { $0.lowercased() }).isDisjoint(with: heldOut.map { $0.lowercased() }))
      #expect(min(open.count, heldOut.count) * 5 > words.count * 2)
    }
  }

  @Test(arguments: LanguageCode.allCases)
  func `no ordinary sentence is in both halves`(language: LanguageCode) {
    let open = NoteWriter.sentences(in: language, half: .open).map { $0.lowercased() }
    let heldOut = NoteWriter.sentences(in: language, half: .heldOut).map { $0.lowercased() }
    #expect(Set(open).isDisjoint(with: heldOut))
    #expect(Set(heldOut).count == heldOut.count)
  }

  @Test func `an address is spelled in a new way in the held-out half and in an old way in the open half`() {
    let spellings = PlantedKind.email.spellings
    for (half, list) in [
      (CorpusHalf.open, MailSpellings.all + FreshMailSpellings.all), (.heldOut, HeldOutMailSpellings.all),
    ] {
      #expect(spellings.filter { $0.half == half }.map(\.name) == list.map(\.name))
    }
  }
}
