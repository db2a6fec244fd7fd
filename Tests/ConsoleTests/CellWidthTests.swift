import Testing

@testable import Console

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Ærøskøbing", 10), ("A\u{30A}", 1), ("Å", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("1\u{A0}234", 5), ("🙂", 2), ("👩‍👩‍👧", 2), ("🇩🇰", 2), ("❤", 1), ("❤\u{FE0F}", 2),
    ("½", 1), ("…", 1), ("█▏", 2), ("\u{200B}", 0), ("e\u{301}\u{323}", 1), ("\n", 0), ("–", 1), ("ไทย", 3), ("กำ", 2),
  ]) func `A text takes the cells that a terminal gives it`(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }

  @Test func `A plain text takes a cell for each character, as it would looked at one by one`() {
    let marks = (0x2010...0x2026).map { UInt32($0) } + (0x2500...0x25BF)
    for value in (0x20...0x2FF).map({ UInt32($0) }) + marks + [0x200B, 0x2028, 0x202E, 0x25FD, 0x301, 0x65E5] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(String(scalar))b"
      let oneByOne = text.reduce(0) { $0 + CellWidth.of($1) }
      #expect(CellWidth.of(text) == oneByOne, "U+\(String(value, radix: 16))")
      if CellWidth.isPlain(text) { #expect(CellWidth.of(scalar) == 1 && text.count == 3) }
    }
    #expect(CellWidth.isPlain("Ærøskøbing – 12,5 ½ █▌"))
    for text in ["a\u{301}", "\u{1B}[1m", "tab\there", "\u{AD}", "\u{202E}x", "日", "❤\u{FE0F}", "█\u{FE0F}"] {
      #expect(!CellWidth.isPlain(text))
    }
  }
}
