/// A place on a ``Screen``, counted from zero at the upper left.
public struct ScreenPosition: Hashable, Sendable {
  /// The row.
  public var row: Int
  /// The column.
  public var column: Int

  /// Makes a place.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
