/// Finds the known word that a mistyped one was most likely meant to be.
public enum Nearest {
  /// The known word with the smallest edit distance, if it is near enough (a third of the length, at least two edits).
  ///
  /// Swapped neighbours count as one edit (optimal string alignment, Damerau 1964). Case does not count.
  public static func word(to typed: String, among known: [String]) -> String? {
    let limit = max(2, typed.count / 3)
    let candidates = known.map { (word: $0, distance: distance(typed.lowercased(), $0.lowercased())) }
    let best = candidates.min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    if let best, best.distance <= limit, best.distance < best.word.count { return best.word }
    return known.first { $0.lowercased().hasPrefix(typed.lowercased()) && typed.count >= 2 }
  }

  static func distance(_ left: String, _ right: String) -> Int {
    let first = Array(left.unicodeScalars)
    let second = Array(right.unicodeScalars)
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var rows = [Array(0...second.count)]
    for i in 1...first.count {
      var row = [i]
      for j in 1...second.count {
        let cost = first[i - 1] == second[j - 1] ? 0 : 1
        var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[first.count][second.count]
  }
}
