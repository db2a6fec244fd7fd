/// The name of a released table for programs: the number of its release and its place there, as `3.1`.
struct OpenTableID: Hashable, Sendable {
  /// The form, as a pattern for programs.
  static let pattern = "^[1-9][0-9]{0,5}[.][1-9][0-9]?$"

  let release: Int
  /// Counted from 1.
  let table: Int

  /// Names a table.
  init(release: Int, table: Int) {
    self.release = release
    self.table = table
  }

  /// Reads a name; nil for any other text.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let release = Self.number(parts[0], digits: 6), let table = Self.number(parts[1], digits: 2)
    else { return nil }
    self.init(release: release, table: table)
  }

  /// The text.
  var text: String { "\(release).\(table)" }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard (1...digits).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
      text.utf8.first != 48
    else { return nil }
    return Int(text)
  }
}
