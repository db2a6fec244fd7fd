/// The side that the cells of a column lean to.
public enum TableAlignment: Sendable {
  /// Words; such a column is cut with "…" when the table is too wide.
  case left
  /// Whole numbers; never cut, since a cut number is another number.
  case right
  /// Numbers with decimals, which stand with their decimal marks under each other; never cut.
  case decimal
}
