import Language
import Municipality

/// Who is to read a list of who came.
public enum ListReader: String, CaseIterable, Sendable {
  /// Staff: whole names.
  case staff
  /// Volunteers: first names alone.
  case volunteers

  /// The names of a list as this reader sees them.
  ///
  /// Volunteers see first names; where two are alike, the first letter of the last name is added. A person without a
  /// name is shown as a dash.
  public func names(of lines: [AttendanceSheet.Line]) -> [String] {
    let whole = lines.map { $0.name ?? "–" }
    guard self == .volunteers else { return whole }
    let first = whole.map { $0.split(separator: " ").first.map(String.init) ?? $0 }
    let count = Dictionary(grouping: first) { $0.lowercased() }.mapValues(\.count)
    return zip(whole, first).map { whole, first in
      let words = whole.split(separator: " ")
      guard count[first.lowercased()] ?? 0 > 1, words.count > 1, let letter = words.last?.first else { return first }
      return "\(first) \(letter)."
    }
  }
}
