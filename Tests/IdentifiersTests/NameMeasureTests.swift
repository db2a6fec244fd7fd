@testable import Identifiers
import Testing

/// The share of names and addresses found and of ordinary notes refused, on notes and names that were not looked at
/// when the recogniser was made.
@Suite struct NameMeasureTests {
  private static let rounds = 1500

  private func found(_ text: String, _ lexicon: NameLexicon) -> [(kind: IdentifierKind, place: Range<Int>)] {
    let normalised = NormalisedText(text)
    var found: [Candidate] = []
    NameAndHomeRecogniser(lexicon: lexicon).search(normalised, into: &found)
    return found.map { ($0.kind, normalised.original($0.range)) }
  }

  private func share(_ notes: [String], _ given: [String], _ family: [String], _ lexicon: NameLexicon) throws -> Double
  {
    var generator = SeededGenerator(seed: 41)
    var hits = 0
    for _ in 0..<Self.rounds {
      let note = try #require(notes.randomElement(using: &generator))
      let (text, name) = NamedNotes.filled(
        note, given: try #require(given.randomElement(using: &generator)),
        family: try #require(family.randomElement(using: &generator)),
        spelling: Int.random(in: NamedNotes.spellings.indices, using: &generator))
      if found(text, lexicon).contains(where: { $0.place.overlaps(name) }) { hits += 1 }
    }
    return Double(hits) / Double(Self.rounds)
  }

  @Test func `at least nine names in ten are found in notes that were held out`() throws {
    let share = try share(NamedNotes.heldOut, InventedNames.given, InventedNames.family, .standard)
    #expect(share >= 0.94, "\(share)")
  }

  @Test func `names that stand in no list are found too`() throws {
    // Half of the listed names are taken out of the lists, and only those are put into the notes.
    let isLeftOut: @Sendable (UInt64) -> Bool = { $0 & 1024 == 0 }
    func names(_ list: StaticString) -> [String] {
      let words = list.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.split { $0 == " " || $0 == "\n" }
      return words.filter { !$0.contains("-") && isLeftOut(NameLexicon.hash(NameLexicon.letters($0.utf8))) }
        .map { $0.prefix(1).uppercased() + $0.dropFirst() }
    }
    let lexicon = NameLexicon(leavingOut: isLeftOut)
    let (given, family) = (names(EmbeddedNames.given), names(EmbeddedNames.family))
    #expect(given.count > 2000 && family.count > 2000)
    let share = try share(NamedNotes.heldOut, given, family, lexicon)
    #expect(share >= 0.74, "\(share)")
  }

  @Test func `at least nine addresses in ten are found, with streets and notes that were held out`() {
    var hits = 0
    var count = 0
    for note in HomeNotes.heldOut {
      for street in HomeNotes.heldOutStreets {
        for (index, tail) in HomeNotes.tails.enumerated() {
          let home = index.isMultiple(of: 3) ? (street + tail).lowercased() : street + tail
          let (text, place) = HomeNotes.filled(note, home)
          count += 1
          if found(text, .standard).contains(where: { $0.kind == .address && $0.place.overlaps(place) }) { hits += 1 }
        }
      }
    }
    #expect(Double(hits) / Double(count) >= 0.93, "\(hits) of \(count)")
  }

  @Test func `ordinary notes pass`() {
    let dense = DeskNotes.heldOut.filter { !found($0, .standard).isEmpty }
    #expect(dense.count <= 1, "\(dense)")
    let plain = PlainNotes.all.filter { !found($0, .standard).isEmpty }
    #expect(plain.isEmpty, "\(plain)")
  }
}
