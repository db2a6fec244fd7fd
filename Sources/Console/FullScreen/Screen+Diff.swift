extension Screen {
  /// The text that makes a terminal show this screen where it showed another; empty when nothing changed.
  ///
  /// It is sent in one write, so that nothing flickers, and holds little more than the changed cells, so that a slow
  /// link keeps up. After a character whose width terminals disagree about, the cursor is placed anew.
  /// - Parameter old: What the terminal shows; nil when that is unknown, as at the start and after a resize.
  /// - Parameter color: Whether red, green and yellow are sent; the other styles always are, since they carry meaning
  ///   without colour.
  public func diff(from old: Screen?, color: Bool = true) -> String {
    var pen = ScreenPen(color: color)
    if let old, old.rows == rows, old.columns == columns {
      pen.start(at: old.placedCursor)
      draw(over: old, &pen)
      pen.finish(cursor: placedCursor, wasShown: old.cursor != nil)
    } else {
      pen.clear()
      draw(over: Screen(rows: rows, columns: columns), &pen)
      pen.finish(cursor: placedCursor, wasShown: nil)
    }
    return pen.text
  }

  private func draw(over old: Screen, _ pen: inout ScreenPen) {
    for row in 0..<rows {
      let blankFrom = startOfBlank(row)
      for column in 0..<columns where self[row, column] != old[row, column] {
        if column >= blankFrom, columns - column > 3 {
          pen.move(to: row, column, over: self)
          pen.eraseLine()
          break
        }
        // The right half of a wide character comes with its left half.
        if self[row, column].width > 0 {
          pen.move(to: row, column, over: self)
          pen.put(self[row, column], isLast: column + self[row, column].width >= columns)
        }
      }
    }
  }

  /// The column from which on a row is empty.
  private func startOfBlank(_ row: Int) -> Int {
    var column = columns
    while column > 0, self[row, column - 1] == .blank { column -= 1 }
    return column
  }
}
