import HelpDesk
public import Language
import Municipality
public import Records
public import Statistics

/// The report on a task over time: its weeks or months, where it stands now and where it stood a year before, and what
/// stands out.
public struct TrendReport {
  /// The report.
  public let report: Report

  /// Reads the log of an office.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - task: the task's code; nil for all sessions.
  ///   - length: how long the steps are.
  ///   - period: the steps that are drawn; nil for the last year of weeks or two years of months.
  ///   - branch: the code of the branch that the report is about; nil for all.
  ///   - end: the day that is looked from; steps that are over before it count.
  ///   - discretion: for whom the report is made.
  ///   - language: the language of the report.
  ///   - today: the day on which it is made.
  /// - Throws: ``TrendFault`` for a period of which nothing can be shown, `RecordsFault`, and `MunicipalityFault` for an
  ///   unknown task or branch.
  public init(
    of desk: DeskFile, task: String?, by length: SeriesLength = .week, in period: Period? = nil,
    at branch: String? = nil, until end: Day, for discretion: Discretion, language: LanguageCode, on today: Day
  ) throws {
    let alerts = try AlertBook(of: desk, at: branch, on: end)
    let figures = try desk.read { reader in
      try TrendFigures(
        task: task, by: length, in: period, at: branch, alerts: alerts, until: end, on: today, reader: reader)
    }
    report = TrendReportText(figures: figures, discretion: discretion, language: language).report
  }
}
