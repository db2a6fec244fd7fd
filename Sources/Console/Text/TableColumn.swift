/// A column of a ``TextTable``.
public struct TableColumn: Sendable {
  /// The heading.
  public let title: String
  /// The side that the cells lean to.
  public let alignment: TableAlignment
  /// The style of the cells, where colours are taken.
  public let paint: Paint

  /// Makes a column.
  public init(_ title: String, _ alignment: TableAlignment = .left, paint: Paint = []) {
    self.title = title
    self.alignment = alignment
    self.paint = paint
  }
}
