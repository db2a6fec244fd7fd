/// A table of a Markdown text: a head row, a row of hyphens, and rows, with `|` between the cells.
public struct MarkdownTable: Hashable, Sendable {
  /// Where a column's cells stand.
  public enum Alignment: Hashable, Sendable {
    case start, centre, end
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// The cells, as many as there are columns.
    public let cells: [[MarkdownSpan]]

    /// Makes a row.
    public init(line: Int, cells: [[MarkdownSpan]]) {
      self.line = line
      self.cells = cells
    }
  }

  /// The alignments of the columns.
  public let alignments: [Alignment]
  /// The rows, the head first.
  public let rows: [Row]

  /// Makes a table.
  public init(alignments: [Alignment], rows: [Row]) {
    self.alignments = alignments
    self.rows = rows
  }
}
