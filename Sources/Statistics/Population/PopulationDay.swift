import Formats
import Language

/// The day of a population as a file writes it.
enum PopulationDay {
  /// Reads `2026` (its first day), `2026K2`, `2026Q2`, `2026M04` (the first day of it), `2026-01-01` or `01-01-2026`.
  static func read(_ text: String) -> Day? {
    let text = text.trimmingBlanks.uppercased()
    if let found = text.wholeMatch(of: /([12][0-9]{3})/), let year = Int(found.1) {
      return Day(year: year, month: 1, day: 1)
    }
    if let found = text.wholeMatch(of: /([12][0-9]{3})-?[KQ]([1-4])/), let year = Int(found.1),
      let quarter = Int(found.2)
    {
      return Day(year: year, month: quarter * 3 - 2, day: 1)
    }
    if let found = text.wholeMatch(of: /([12][0-9]{3})M([0-9]{2})/), let year = Int(found.1), let month = Int(found.2) {
      return Day(year: year, month: month, day: 1)
    }
    guard case .civil(let year, let month, let day) = SheetDate(text, style: .dayFirst)?.form else { return nil }
    return Day(year: year, month: month, day: day)
  }
}

extension StringProtocol {
  /// The text with single blanks and none around it.
  var trimmingBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
