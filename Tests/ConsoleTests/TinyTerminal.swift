import Console

/// A terminal of memory that obeys the few sequences a ``Screen`` sends; anything else is noted as a mistake.
struct TinyTerminal {
  struct Cell: Equatable {
    var text: Character = " "
    var paint: Paint = []
    /// Whether this is the right half of a wide character.
    var isHalf = false
  }

  let rows: Int
  let columns: Int
  /// The width that this terminal gives a character; terminals disagree about some.
  var width: (Character) -> Int = { CellWidth.of($0) }
  private(set) var cells: [[Cell]]
  private(set) var row = 0
  private(set) var column = 0
  private(set) var showsCursor = true
  private(set) var mistakes: [String] = []
  private var waitsAtEdge = false
  private var pen: Paint = []

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  mutating func obey(_ text: String) {
    var rest = text[...]
    while let character = rest.popFirst() {
      if character == "\u{1B}" {
        guard rest.popFirst() == "[" else { return mistakes.append("no CSI") }
        let parameters = rest.prefix { !$0.isLetter }
        rest = rest.dropFirst(parameters.count)
        guard let final = rest.popFirst() else { return mistakes.append("cut short") }
        obey(final, String(parameters))
      } else if character == "\r\n" {
        column = 0
        waitsAtEdge = false
        if row == rows - 1 { mistakes.append("scrolled") }
        row = min(row + 1, rows - 1)
      } else {
        show(character)
      }
    }
  }

  private mutating func obey(_ final: Character, _ parameters: String) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    switch final {
    case "H":
      row = min(max(first, 1), rows) - 1
      column = min(max(numbers.count > 1 ? numbers[1] : 1, 1), columns) - 1
      if first > rows || (numbers.count > 1 && numbers[1] > columns) { mistakes.append("moved outside") }
    case "C":
      column += max(first, 1)
      if column >= columns || waitsAtEdge { mistakes.append("moved outside") }
      column = min(column, columns - 1)
    case "K": for place in column..<columns { blank(row, place) }
    case "J": for line in 0..<rows { for place in 0..<columns { blank(line, place) } }
    case "m":
      for number in numbers {
        switch number {
        case 0: pen = []
        case 1: pen.insert(.bold)
        case 2: pen.insert(.dim)
        case 4: pen.insert(.underline)
        case 7: pen.insert(.inverse)
        case 31, 32, 33:
          pen.subtract([.red, .green, .yellow])
          pen.insert(number == 31 ? .red : number == 32 ? .green : .yellow)
        default: mistakes.append("style \(number)")
        }
      }
    case "h" where parameters == "?25": showsCursor = true
    case "l" where parameters == "?25": showsCursor = false
    default: mistakes.append("\(parameters)\(final)")
    }
    if final != "m", final != "h", final != "l" { waitsAtEdge = false }
  }

  private mutating func show(_ character: Character) {
    let cellCount = width(character)
    if waitsAtEdge || column + cellCount > columns {
      mistakes.append("wrapped")
      return
    }
    for place in column..<column + cellCount { blank(row, place) }
    cells[row][column] = Cell(text: character, paint: pen)
    if cellCount == 2 { cells[row][column + 1] = Cell(text: " ", paint: pen, isHalf: true) }
    column += cellCount
    if column == columns {
      column -= 1
      waitsAtEdge = true
    }
  }

  /// Empties a cell; the other half of a wide character goes with it.
  private mutating func blank(_ row: Int, _ place: Int) {
    if cells[row][place].isHalf { cells[row][place - 1].text = " " }
    if place + 1 < columns, cells[row][place + 1].isHalf { cells[row][place + 1] = Cell() }
    cells[row][place] = Cell()
  }

  /// The cells that a screen asks for.
  static func expected(_ screen: Screen) -> [[Cell]] {
    (0..<screen.rows).map { row in
      (0..<screen.columns).map { column in
        let cell = screen[row, column]
        // A pen has one colour; of several the first counts.
        let color = [Paint.red, .green, .yellow].first { cell.paint.contains($0) } ?? []
        let paint = cell.paint.subtracting([.red, .green, .yellow]).union(color)
        return Cell(text: cell.character, paint: paint, isHalf: cell.width == 0)
      }
    }
  }
}
