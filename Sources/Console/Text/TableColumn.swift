/// A column of a ``TextTable``.
public struct TableColumn: Sendable {
  /// The heading.
  public let title: String
  /// The side that the cells lean to.
  public let alignment: TableAlignment
  /// The style of the cells, where colours are taken.
  public let paint: Paint
  /// Whether its cells are never cut: a code, a day or a telephone number is worth nothing without its end.
  public let isWhole: Bool

  /// Makes a column.
  public init(_ title: String, _ alignment: TableAlignment = .left, paint: Paint = [], isWhole: Bool = false) {
    self.isWhole = isWhole
    self.title = title
    self.alignment = alignment
    self.paint = paint
  }
}
