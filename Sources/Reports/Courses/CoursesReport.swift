public import Language
import Municipality
public import Records
public import Statistics

/// The report on courses: what was held, who came, how it went, what it took of staff and volunteers, and which offers
/// go on.
///
/// It counts the terms whose last day lies in the period, from the totals that move to the desk's file when a term ends
/// (`/Courses/CourseTotals`), so that it says the same when the names are gone.
public struct CoursesReport {
  /// The report.
  public let report: Report

  /// Counts the finished terms of an office over a period.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - period: the period; a term belongs to the one in which its last day lies.
  ///   - branch: the code of the branch that the report is about; nil for all.
  ///   - discretion: for whom the report is made.
  ///   - language: the language of the report.
  ///   - today: the day on which it is made.
  /// - Throws: `RecordsFault`, and `MunicipalityFault` for an unknown branch.
  public init(
    of desk: DeskFile, in period: Period, at branch: String? = nil, for discretion: Discretion,
    language: LanguageCode, on today: Day
  ) throws {
    let figures = try CourseFigures(of: desk, in: period, at: branch, on: today)
    report = CoursesReportText(figures, for: discretion, in: language).report
  }
}
