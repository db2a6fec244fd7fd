import Console
import Testing

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Ærøskøbing", 10), ("A\u{30A}", 1), ("Å", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("1\u{A0}234", 5), ("🙂", 2), ("👩‍👩‍👧", 2), ("🇩🇰", 2), ("❤", 1), ("❤\u{FE0F}", 2),
    ("½", 1), ("…", 1), ("█▏", 2), ("\u{200B}", 0), ("e\u{301}\u{323}", 1), ("\n", 0), ("–", 1), ("ไทย", 3), ("กำ", 2),
  ]) func `A text takes the cells that a terminal gives it`(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }
}
