/// Writes the sequences of one frame and keeps track of where the terminal's cursor and style are.
///
/// Source: ECMA-48 for moving (CUP, CUF), erasing (EL, ED) and styles (SGR).
struct ScreenPen {
  private(set) var text = ""
  private let color: Bool
  private var paint: Paint = []
  /// Where the terminal's cursor is; nil where that is not sure.
  private var place: ScreenPosition?

  init(color: Bool) { self.color = color }

  mutating func start(at place: ScreenPosition?) { self.place = place }

  /// Empties the terminal, whatever it shows.
  mutating func clear() {
    text += "\u{1B}[m\u{1B}[2J\u{1B}[H"
    place = ScreenPosition(row: 0, column: 0)
  }

  /// Moves the cursor the cheapest way; cells that it passes may be written again if that is shorter.
  mutating func move(to row: Int, _ column: Int, over screen: Screen) {
    guard place != ScreenPosition(row: row, column: column) else { return }
    defer { place = ScreenPosition(row: row, column: column) }
    let absolute = "\u{1B}[\(row + 1);\(column + 1)H"
    guard let place else { return text += absolute }
    if place.row == row, place.column < column {
      let gap = column - place.column
      let passed = (place.column..<column).map { screen[row, $0] }
      let jump = gap == 1 ? "\u{1B}[C" : "\u{1B}[\(gap)C"
      if passed.allSatisfy({ $0.isCertain && shown($0.paint) == paint }) {
        let again = String(passed.map(\.character))
        if again.utf8.count <= jump.utf8.count { return text += again }
      }
      text += jump.utf8.count < absolute.utf8.count ? jump : absolute
    } else if column == 0, place.row + 1 == row {
      text += "\r\n"
    } else {
      text += absolute
    }
  }

  mutating func put(_ cell: ScreenCell, isLast: Bool) {
    change(to: shown(cell.paint))
    text.append(cell.character)
    // At the edge terminals wait with the next row, each in its own way.
    place = isLast || !cell.isCertain ? nil : place.map { ScreenPosition(row: $0.row, column: $0.column + 1) }
  }

  mutating func eraseLine() {
    change(to: [])
    text += "\u{1B}[K"
  }

  /// Ends the frame: plain style, and the cursor where it belongs.
  mutating func finish(cursor: ScreenPosition?, wasShown: Bool?) {
    change(to: [])
    if let cursor {
      if place != cursor { text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H" }
      if wasShown != true { text += "\u{1B}[?25h" }
    } else if wasShown != false {
      text += "\u{1B}[?25l"
    }
  }

  private mutating func change(to new: Paint) {
    text += Paint.change(from: paint, to: new)
    paint = new
  }

  private func shown(_ paint: Paint) -> Paint { color ? paint : paint.subtracting(.colors) }
}
