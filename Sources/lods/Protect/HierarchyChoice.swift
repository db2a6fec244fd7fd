/// Which file says how the categories of a dimension are grouped: `DIM=FILE`.
struct HierarchyChoice: Sendable, Hashable {
  let dimension: String
  let path: String

  /// Reads a word; nil where it names no dimension or no file.
  init?(_ word: String) {
    guard let sign = word.firstIndex(of: "="), sign != word.startIndex, word.index(after: sign) != word.endIndex else {
      return nil
    }
    dimension = String(word[..<sign])
    path = String(word[word.index(after: sign)...])
  }
}
