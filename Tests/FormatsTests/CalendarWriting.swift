import Formats

/// Invented calendars for the tests of the writer.
enum CalendarWriting {
  /// A text as a reader must give it back: one kind of line end and no control characters.
  static func cleaned(_ text: String) -> String {
    var cleaned = ""
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { before = scalar }
      if scalar == "\n", before == "\r" { continue }
      if ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) {
        cleaned.unicodeScalars.append("\n")
      } else if scalar == "\t" || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)) {
        cleaned.unicodeScalars.append(scalar)
      }
    }
    return cleaned
  }

  /// A calendar with events from 2026 to 2036.
  static func document(using generator: inout SeededGenerator) -> CalendarDocument {
    var document = CalendarDocument(
      name: "Kurser " + generator.text(upTo: 60), zone: Bool.random(using: &generator) ? .copenhagen : .stockholm)
    for number in 0..<Int.random(in: 0...8, using: &generator) {
      let start = CalendarMoment(
        day: 20_454 + Int.random(in: 0...3650, using: &generator), minute: Int.random(in: 0...1440, using: &generator))
      let length = Int.random(in: 0...3000, using: &generator)
      document.events.append(
        CalendarEvent(
          uid: "\(number)-" + cleaned(generator.text(upTo: 30)) + "@lods.invalid",
          stamp: Int.random(in: 1_700_000_000...1_900_000_000, using: &generator), start: start,
          end: CalendarMoment(day: start.day, minute: start.minute + length),
          sequence: Int.random(in: 0...12, using: &generator), summary: generator.text(upTo: 120),
          location: Bool.random(using: &generator) ? generator.text(upTo: 90) : nil,
          details: Bool.random(using: &generator) ? generator.text(upTo: 300) : nil,
          url: Bool.random(using: &generator) ? "https://lods.invalid/kursus/æ \(number)" : nil,
          categories: (0..<Int.random(in: 0...3, using: &generator)).map { "Emne \($0), " + generator.text(upTo: 9) },
          transparency: Bool.random(using: &generator) ? .opaque : .transparent))
    }
    return document
  }
}
