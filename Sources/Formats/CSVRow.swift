/// One row of a CSV text.
public struct CSVRow: Hashable, Sendable {
  /// The line on which the row starts, counted from 1; a quoted field may go on over more lines.
  public let line: Int
  /// The line on which the row ends.
  public let lastLine: Int
  /// The fields in order; never empty.
  public let fields: [CSVField]

  /// The texts of the fields.
  public var texts: [String] { fields.map(\.text) }
}
