import Console
import Testing

@Suite struct ScreenTests {
  private static let styles: [Paint] = [
    [], [], [], .bold, .dim, .inverse, .red, .green, [.yellow, .bold], [.inverse, .bold], .underline,
    [.red, .green], [.green, .bold],
  ]
  private static let pieces = [
    "a", "hjælp", "Å", "日本", " ", "    ", "🙂", "e\u{301}", "1\u{A0}204", "─────", "👩‍👩‍👧", "\u{1B}[2J", "❤\u{FE0F}", "कि",
  ]

  /// A screen that differs a little or wholly from another.
  private func changed(_ screen: Screen, using generator: inout SeededGenerator) -> Screen {
    let startsAnew = Int.random(in: 0..<4, using: &generator) == 0
    var screen = startsAnew ? Screen(rows: screen.rows, columns: screen.columns) : screen
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      let row = Int.random(in: -1...screen.rows, using: &generator)
      let column = Int.random(in: -3...screen.columns, using: &generator)
      let style = ScreenTests.styles.randomElement(using: &generator) ?? []
      if Int.random(in: 0..<5, using: &generator) == 0 {
        screen.fill(row, column, width: Int.random(in: 0...screen.columns, using: &generator), style)
      } else {
        screen.write(row, column, ScreenTests.pieces.randomElement(using: &generator) ?? "", style)
      }
    }
    screen.cursor =
      Int.random(in: 0..<4, using: &generator) == 0
      ? nil
      : ScreenPosition(
        row: Int.random(in: 0..<screen.rows, using: &generator),
        column: Int.random(in: 0..<screen.columns, using: &generator))
    return screen
  }

  @Test func `What a diff sends makes a terminal show the new screen, for any two screens`() {
    var generator = SeededGenerator(seed: 42)
    for round in 0..<300 {
      let rows = Int.random(in: 1...6, using: &generator)
      let columns = Int.random(in: 1...24, using: &generator)
      var terminal = TinyTerminal(rows: rows, columns: columns)
      var shown: Screen?
      var frame = changed(Screen(rows: rows, columns: columns), using: &generator)
      for _ in 0..<8 {
        let text = frame.diff(from: shown)
        terminal.obey(text)
        #expect(terminal.mistakes == [], "round \(round)")
        #expect(terminal.cells == TinyTerminal.expected(frame), "round \(round)")
        #expect(terminal.showsCursor == (frame.cursor != nil))
        if let cursor = frame.cursor {
          #expect(terminal.row == cursor.row && terminal.column == cursor.column, "round \(round)")
        }
        if let shown {
          let all = (0..<rows).flatMap { row in (0..<columns).map { (row, $0) } }
          let changed = all.count { frame[$0.0, $0.1] != shown[$0.0, $0.1] }
          // A picture, its style and a jump at the most for each changed cell, and once the cursor.
          #expect(text.utf8.count <= changed * 36 + 20, "round \(round)")
        }
        shown = frame
        frame = changed(frame, using: &generator)
      }
    }
  }

  @Test func `Where a terminal gives a picture another width, all else still stands right`() {
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<200 {
      var terminal = TinyTerminal(rows: 3, columns: 20)
      terminal.width = { $0.unicodeScalars.count > 1 ? 1 : CellWidth.of($0) }
      var shown: Screen?
      for _ in 0..<6 {
        var frame = Screen(rows: 3, columns: 20)
        for row in 0..<3 {
          frame.write(row, 0, "👩‍👩‍👧")
          frame.write(row, 3, ["hej", "Ærø", "  x", ""].randomElement(using: &generator) ?? "")
        }
        terminal.obey(frame.diff(from: shown))
        for row in 0..<3 {
          #expect(terminal.cells[row][3...].map(\.text) == TinyTerminal.expected(frame)[row][3...].map(\.text))
        }
        shown = frame
      }
    }
  }

  @Test func `Nothing is sent when nothing changed, and a changed figure sends little more than itself`() {
    var before = Screen(rows: 24, columns: 80)
    for row in 0..<24 { before.write(row, 0, "Række \(row) med noget tekst og tallet 17 i midten", .green) }
    before.cursor = ScreenPosition(row: 23, column: 5)
    #expect(before.diff(from: before) == "")
    var after = before
    after.write(4, 34, "18", .green)
    #expect(after.diff(from: before) == "\u{1B}[5;36H\u{1B}[32m8\u{1B}[m\u{1B}[24;6H")
    after = before
    after.fill(4, 10, width: 70, [])
    #expect(after.diff(from: before) == "\u{1B}[5;11H\u{1B}[K\u{1B}[24;6H")
    after = before
    after.cursor = ScreenPosition(row: 0, column: 0)
    #expect(after.diff(from: before) == "\u{1B}[1;1H")
    after.cursor = nil
    #expect(after.diff(from: before) == "\u{1B}[?25l")
  }

  @Test func `The first frame and a resized one are drawn wholly`() {
    var screen = Screen(rows: 2, columns: 10)
    screen.write(0, 0, "Lods", .bold)
    screen.write(1, 2, "hej")
    screen.cursor = ScreenPosition(row: 1, column: 5)
    let all = "\u{1B}[m\u{1B}[2J\u{1B}[H\u{1B}[1mLods\u{1B}[2;3H\u{1B}[mhej\u{1B}[?25h"
    #expect(screen.diff(from: nil) == all)
    #expect(screen.diff(from: Screen(rows: 2, columns: 11)) == screen.diff(from: nil))
  }

  @Test func `Without colour the colours go and the styles that carry meaning stay`() {
    var screen = Screen(rows: 1, columns: 5)
    screen.write(0, 0, "ab", .red)
    screen.write(0, 2, "cd", [.inverse, .yellow])
    let text = screen.diff(from: Screen(rows: 1, columns: 5), color: false)
    #expect(text == "\u{1B}[1;1Hab\u{1B}[7mcd\u{1B}[m")
  }

  @Test func `Writing is clipped at the edges, and a wide character is never cut in half`() {
    var screen = Screen(rows: 2, columns: 5)
    #expect(screen.write(0, 3, "abc") == 6)
    #expect(screen.text(ofRow: 0) == "   ab")
    screen.write(1, -1, "xyz")
    #expect(screen.text(ofRow: 1) == "yz")
    screen.write(7, 0, "nowhere")
    screen.write(0, 0, "日本語")
    #expect(screen.text(ofRow: 0) == "日本")
    #expect(screen[0, 4] == Screen(rows: 1, columns: 1)[0, 0])
    screen.write(0, 1, "x")
    #expect(screen.text(ofRow: 0) == " x本")
    screen.write(0, 2, "y")
    #expect(screen.text(ofRow: 0) == " xy")
    screen.write(1, 0, "a\u{1B}\nb\u{301}")
    #expect(screen.text(ofRow: 1) == "a  b\u{301}")
  }
}
