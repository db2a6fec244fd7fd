/// What a full-screen program shows: a grid of styled cells and a cursor.
///
/// A frame is drawn anew each time, and ``diff(from:color:)`` sends only what changed since the last one.
///
/// ```swift
/// var frame = Screen(rows: 24, columns: 80)
/// frame.write(0, 0, "Lods", .bold)
/// terminal.write(frame.diff(from: shown, color: terminal.usesColor))
/// shown = frame
/// ```
public struct Screen: Hashable, Sendable {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  /// The place of the cursor; nil hides it.
  ///
  /// A place outside the grid is moved to its edge.
  public var cursor: ScreenPosition?
  private var cells: [ScreenCell]

  /// Makes an empty screen of at least one cell.
  public init(rows: Int, columns: Int) {
    self.rows = max(1, rows)
    self.columns = max(1, columns)
    cells = Array(repeating: .blank, count: self.rows * self.columns)
  }

  /// The cell at a place within the grid.
  public subscript(_ row: Int, _ column: Int) -> ScreenCell { cells[row * columns + column] }

  /// Writes a text from a place on, clipped at the grid's edges, and gives the column after it.
  ///
  /// A wide character that would stand half outside becomes a space; control characters become spaces.
  @discardableResult
  public mutating func write(_ row: Int, _ column: Int, _ text: String, _ style: Paint = []) -> Int {
    var place = column
    for character in CellText.cleaned(text) {
      let width = CellWidth.of(character)
      guard width > 0 else { continue }
      if (0..<rows).contains(row) {
        let fits = place >= 0 && place + width <= columns
        for half in 0..<width where (0..<columns).contains(place + half) {
          set(row, place + half, ScreenCell(character: " ", paint: style, width: 1))
        }
        if fits, character != " " { put(row, place, ScreenCell(character: character, paint: style, width: width)) }
      }
      place += width
    }
    return place
  }

  /// Fills a part of a row with a style and spaces, clipped at the grid's edges.
  public mutating func fill(_ row: Int, _ column: Int, width: Int, _ style: Paint) {
    let start = max(0, column)
    let end = min(columns, column + max(0, width))
    guard start < end else { return }
    write(row, start, CellText.spaces(end - start), style)
  }

  /// The text of a row without the spaces at its end, for tests.
  public func text(ofRow row: Int) -> String {
    guard (0..<rows).contains(row) else { return "" }
    var text = ""
    for column in 0..<columns where self[row, column].width > 0 { text.append(self[row, column].character) }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The cursor within the grid.
  var placedCursor: ScreenPosition? {
    cursor.map {
      ScreenPosition(row: min(max($0.row, 0), rows - 1), column: min(max($0.column, 0), columns - 1))
    }
  }

  private mutating func put(_ row: Int, _ column: Int, _ cell: ScreenCell) {
    cells[row * columns + column] = cell
    if cell.width == 2 {
      cells[row * columns + column + 1] = ScreenCell(character: " ", paint: cell.paint, width: 0)
    }
  }

  /// Sets one narrow cell; the other half of a wide character that stood here becomes a space.
  private mutating func set(_ row: Int, _ column: Int, _ cell: ScreenCell) {
    let index = row * columns + column
    if cells[index].width == 0 {
      cells[index - 1] = ScreenCell(character: " ", paint: cells[index - 1].paint, width: 1)
    } else if cells[index].width == 2 {
      cells[index + 1] = ScreenCell(character: " ", paint: cells[index + 1].paint, width: 1)
    }
    cells[index] = cell
  }
}
