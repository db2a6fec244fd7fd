import HelpDesk
public import Language
import Municipality
public import Records
public import Statistics

/// The report on the desk: what people came for, what help they got, how it ended, where and when, beside the same
/// period a year before.
public struct DeskReport {
  /// The report.
  public let report: Report

  /// Counts the log of an office over a period.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - period: the period; a part of it that lies after `today` counts nothing.
  ///   - branch: the code of the branch that the report is about; nil for all.
  ///   - discretion: for whom the report is made.
  ///   - language: the language of the report.
  ///   - today: the day on which it is made.
  /// - Throws: `RecordsFault`, and `MunicipalityFault` for an unknown branch.
  public init(
    of desk: DeskFile, in period: Period, at branch: String? = nil, for discretion: Discretion,
    language: LanguageCode, on today: Day
  ) throws {
    let figures = try DeskFigures(of: desk, in: period, at: branch, on: today)
    report = DeskReportText(figures, for: discretion, in: language).report
  }
}
