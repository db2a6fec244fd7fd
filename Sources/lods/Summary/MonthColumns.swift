import Console
import Language

/// Figures of months as small upright columns, with the years under them.
struct MonthColumns {
  let months: [(first: Day, number: Int)]
  /// Whether block characters are drawn; otherwise number signs.
  let blocks: Bool

  static let height = 3
  private static let eighths = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The lines from the top, the last one with the labels; none without months.
  ///
  /// - Parameter width: the cells that they may take; each month takes one to three.
  func lines(width: Int, in language: LanguageCode) -> [String] {
    guard !months.isEmpty else { return [] }
    let cell = min(3, max(1, width / months.count))
    let most = max(1, months.map(\.number).max() ?? 1)
    let rows = (0..<MonthColumns.height).reversed().map { row in
      trimmed(
        months.map { month in
          let drawn = String(repeating: sign(of: month.number, most: most, row: row), count: max(1, cell - 1))
          return cell > 1 ? drawn + " " : drawn
        }.joined())
    }
    return rows + [trimmed(labels(cell: cell, in: language))]
  }

  /// What a column shows in a row, the lowest being row 0; a month with anything shows at least the thinnest line.
  private func sign(of number: Int, most: Int, row: Int) -> String {
    let steps = MonthColumns.height * 8
    let filled = number == 0 ? 0 : max(1, (number * steps + most / 2) / most)
    let here = min(8, max(0, filled - row * 8))
    return blocks ? MonthColumns.eighths[here] : (here >= 4 || (row == 0 && here > 0) ? "#" : " ")
  }

  /// The year under each January and the name of July under each July, where there is room.
  private func labels(cell: Int, in language: LanguageCode) -> String {
    var line = ""
    for (index, month) in months.enumerated() where month.first.month == 1 || month.first.month == 7 {
      let name = DayText.monthName(7)[language].prefix(3)
      let label = month.first.month == 1 ? String(month.first.year) : String(name)
      let place = index * cell
      guard line.isEmpty || place > line.count, place + label.count <= months.count * cell else { continue }
      line += String(repeating: " ", count: place - line.count) + label
    }
    return line
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
