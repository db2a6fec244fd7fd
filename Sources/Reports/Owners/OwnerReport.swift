import HelpDesk
public import Language
import Municipality
public import Records
public import Statistics

/// "Whose solution fills our desk?": hours and money by the owner of the digital solution, one page for the committee.
///
/// How much of what came was logged stands beside it, from the queue tickets and visits that were imported
/// (`/HelpDesk/CountImport`); where there are none the page says so and how to import them.
public struct OwnerReport {
  /// The report.
  public let report: Report

  /// Counts the log of an office over a period.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - period: the period.
  ///   - branch: the code of the branch that the report is about; nil for all.
  ///   - hourCost: what an hour at the desk costs, in the country's currency; nil leaves the money out, it is never
  ///     guessed.
  ///   - discretion: for whom the report is made.
  ///   - language: the language of the report.
  ///   - today: the day on which it is made.
  /// - Throws: `RecordsFault`, and `MunicipalityFault` for an unknown branch.
  public init(
    of desk: DeskFile, in period: Period, at branch: String? = nil, hourCost: Double? = nil,
    for discretion: Discretion, language: LanguageCode, on today: Day
  ) throws {
    let figures = try DeskFigures(of: desk, in: period, at: branch, on: today)
    let weeks = try desk.read {
      try TotalBook.pieces(
        by: .task, in: figures.now.days, at: figures.branch.map { [$0] } ?? figures.branches, reader: $0)
    }
    report =
      OwnerReportText(
        figures: figures, weeks: weeks, hourCost: hourCost, discretion: discretion,
        language: language
      ).report
  }
}
