public import Language
import Municipality
public import Records
public import Statistics

/// What Danmarks Statistik's yearly form for public libraries asks that the log can answer, and what it cannot.
///
/// The questions are known from public pages only; the report says that the present form was not read.
public struct DSTReport {
  /// The report.
  public let report: Report

  /// Counts the log of an office over a period.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - period: the period; the form asks for a year.
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
    let courses = try CourseFormFigures(of: desk, in: figures)
    report = FormReport(figures: figures, courses: courses, discretion: discretion, language: language).report(
      id: "dst", title: .dstTitle, questions: FormQuestion.dst, note: .dstNote)
  }
}
