import Identifiers
import Testing

/// Random changes of identifiers and notes; what must hold for any text.
@Suite struct FuzzTests {
  private let gate = Gate()
  private static let signs = Array(
    "0123456789012345678901234567890123456789 ---..//@:=+()<>_,;\"'abcdefgABCDKNRSØåö§#?&|\n\t\u{A0}\u{200B}\u{301}\u{20E3}⑩²"
      .unicodeScalars)

  /// An invented line: a note, an identifier, or both, with some scalars changed, taken out, doubled or moved.
  private func line(_ generator: inout SeededGenerator) -> String {
    var text = ""
    if Bool.random(using: &generator) {
      var notes = NoteGenerator(seed: generator.next())
      text = notes.next() + " "
    }
    let family = Family.all[Int.random(in: Family.all.indices, using: &generator)]
    let forms = family.forms(&generator)
    let form = forms[Int.random(in: forms.indices, using: &generator)]
    var scalars = Array((text + form.before + form.identifier + form.after).unicodeScalars)
    for _ in 0..<Int.random(in: 0...4, using: &generator) where scalars.count > 2 {
      let place = Int.random(in: scalars.indices, using: &generator)
      let sign = FuzzTests.signs[Int.random(in: FuzzTests.signs.indices, using: &generator)]
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(sign, at: place)
      case 2: scalars[place] = sign
      case 3: scalars.insert(contentsOf: scalars[..<place].suffix(6), at: place)
      case 4: scalars.swapAt(place, Int.random(in: scalars.indices, using: &generator))
      default: scalars.insert(Unicode.Scalar(UInt32.random(in: 1...0x10FFFF, using: &generator)) ?? sign, at: place)
      }
    }
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars)
    return result
  }

  @Test(arguments: [1, 2, 3, 4]) func `findings lie inside the text, in order and apart`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1200 {
      let text = line(&generator)
      let count = text.unicodeScalars.count
      var last = 0
      for finding in gate.findings(in: text, profile: .note) {
        let isInside = last <= finding.from && finding.from < finding.to && finding.to <= count
        #expect(isInside, "\(text.debugDescription): \(finding)")
        last = finding.to
      }
    }
  }

  @Test(arguments: Writing.all.filter(FuzzTests.keepsPlaces))
  func `other digits, dashes and spaces change nothing`(writing: Writing) {
    var generator = SeededGenerator(seed: 77)
    for _ in 0..<150 {
      let text = line(&generator)
      let other = writing.write(text)
      #expect(
        gate.findings(in: other, profile: .note) == gate.findings(in: text, profile: .note), "\(text.debugDescription)")
    }
  }

  @Test(arguments: Writing.all.filter { $0.name.hasSuffix("between") || $0.name == "soft hyphens" })
  func `signs that take no room change no kind`(writing: Writing) {
    var generator = SeededGenerator(seed: 78)
    for _ in 0..<150 {
      let text = line(&generator)
      let found = gate.findings(in: writing.write(text), profile: .note)
      #expect(found.map(\.kind) == gate.findings(in: text, profile: .note).map(\.kind), "\(text.debugDescription)")
    }
  }

  @Test func `what a profile lets through is only what it says`() {
    var generator = SeededGenerator(seed: 79)
    for _ in 0..<800 {
      let text = line(&generator)
      let note = gate.findings(in: text, profile: .note)
      let place = gate.findings(in: text, profile: .place)
      #expect(place.allSatisfy { $0.kind != .room }, "\(text.debugDescription)")
      #expect(note.isEmpty ? place.isEmpty : true, "\(text.debugDescription)")
      let code = gate.findings(in: text, profile: .code)
      #expect(note.isEmpty ? code.isEmpty : true, "\(text.debugDescription)")
    }
  }

  /// Whether a way of writing keeps each scalar in its place.
  private static func keepsPlaces(_ writing: Writing) -> Bool {
    writing.name.hasPrefix("dash") || writing.name.hasPrefix("space")
      || ["fullwidth", "Arabic", "Persian", "Devanagari", "mathematical", "subscript", "Thai"].contains(writing.name)
  }
}
