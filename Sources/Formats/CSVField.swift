/// One field of a CSV row with its place.
public struct CSVField: Hashable, Sendable {
  /// The text without quotes.
  public let text: String
  /// The line on which the field starts, counted from 1.
  public let line: Int
  /// The column at which the field starts, in Unicode scalars and counted from 1.
  public let column: Int
  /// Whether the field was quoted.
  public let isQuoted: Bool
}
