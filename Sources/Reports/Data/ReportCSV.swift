public import Formats
import Language

/// A report as CSV, in three forms: blocks for a spreadsheet, tidy rows for a data office, and the code book to them.
public struct ReportCSV: Sendable {
  /// The report.
  public let report: Report
  /// The dialect of all three.
  public let dialect: CSVDialect

  /// Makes a renderer.
  public init(_ report: Report, as dialect: CSVDialect) {
    self.report = report
    self.dialect = dialect
  }

  private var cells: RawCells { RawCells(dialect: dialect, language: report.language) }

  /// One block for each section, under its heading and with names rather than codes.
  ///
  /// Figures are raw: a share is 0.125, hours and money have no unit beside them. Estimates and verdicts take three
  /// columns where there are intervals. What is hidden is "..".
  public var blocks: String { CSVWriter.text(SheetBlocks(report: report, cells: cells).rows, as: dialect) }

  /// One row for each figure: report, span, section, what the row is about, measure, value, interval, unit, status.
  ///
  /// Everything that a section's rows are about has its own column, empty where a section knows nothing of it. Codes stand
  /// rather than names. What is hidden is ".." with the status `hidden`.
  public var tidy: String { CSVWriter.text(TidyRows(report: report, cells: cells).rows, as: dialect) }

  /// What every column and every code of ``tidy`` means, in the three languages.
  public var codeBook: String { CSVWriter.text(CodeBook(report: report).rows, as: dialect) }
}
