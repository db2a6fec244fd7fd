import HelpDesk
public import Language
import Municipality
public import Records
public import Statistics

/// The report on triage: how often the help level that it advised was given, where and why not, and how it went.
///
/// Counted are sessions of guidance with a level advised and a level given. Lods does not know how many people work at a
/// branch, so it does not split by branch unless somebody states that there are at least five at each: with fewer, the
/// figures would be those of a few colleagues.
public struct TriageReport {
  /// The report.
  public let report: Report

  /// Counts the log of an office over a period.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - period: the period; a part of it that lies after `today` counts nothing.
  ///   - branch: the code of the branch that the report is about; nil for all.
  ///   - hasStaff: whether somebody states that at least five people log at each branch; else nothing is split by
  ///     branch.
  ///   - discretion: for whom the report is made.
  ///   - language: the language of the report.
  ///   - today: the day on which it is made.
  /// - Throws: ``TriageReportFault`` for a branch without that statement, `RecordsFault`, and `MunicipalityFault` for an
  ///   unknown branch.
  public init(
    of desk: DeskFile, in period: Period, at branch: String? = nil, staffAtLeastFive hasStaff: Bool = false,
    for discretion: Discretion, language: LanguageCode, on today: Day
  ) throws {
    guard branch == nil || hasStaff else { throw TriageReportFault.staffNotStated }
    let figures = try DeskFigures(of: desk, in: period, at: branch, on: today)
    let advised = try desk.read { try AdvisedSessions(in: figures.now.days, at: figures.branch, reader: $0) }
    report =
      TriageReportText(
        figures: figures, advised: advised, splitsBranches: hasStaff && branch == nil, discretion: discretion,
        language: language
      ).report
  }
}
