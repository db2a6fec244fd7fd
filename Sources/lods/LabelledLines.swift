import Console
import Language

/// What comes in as lines of standard input, each `label: text`, so that no person stands in the shell's history.
enum LabelledLines {
  /// The texts by what their labels stand for; of a label that comes twice, the last one.
  ///
  /// A label with no text after it is there as an empty text. Case and the width of blanks do not count.
  ///
  /// - Parameters:
  ///   - field: what a label stands for; nil for a label that is not known.
  ///   - fault: what is thrown for a line that cannot be read, by its number.
  static func read<Field: Hashable>(
    from console: Terminal, field: (String) -> Field?, orThrow fault: (Int) -> any Error
  ) throws -> [Field: String] {
    var fields: [Field: String] = [:]
    var number = 0
    while let line = try console.readLine() {
      number += 1
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let label = parts[0].lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard parts.count == 2, let field = field(label) else { throw fault(number) }
      fields[field] = String(parts[1])
    }
    return fields
  }
}
