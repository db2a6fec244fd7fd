import HelpDesk
public import Language
import Municipality
public import Records
public import Statistics

/// The figures in the shape of the counting weeks that municipalities know: channel by task with its own code, by
/// information or transaction, by misdirected, by the owner of the solution.
///
/// The shape follows what is publicly known of KOMHEN, the counting of KL (fixed weeks, channels, tasks, information or
/// transaction, misdirected contacts, CSV with a code book); its own code book could not be read, so the codes are ours.
public struct BorgerserviceReport {
  /// The report.
  public let report: Report

  /// Counts the log of an office over a period, or over chosen weeks.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - period: the period.
  ///   - weeks: the counting weeks; then only they are counted, and the year of the last one is estimated from them.
  ///     Empty takes the weeks in which the office asks for information or transaction, where the period is their year.
  ///   - branch: the code of the branch that the report is about; nil for all.
  ///   - discretion: for whom the report is made.
  ///   - language: the language of the report.
  ///   - today: the day on which it is made.
  /// - Throws: `RecordsFault`, and `MunicipalityFault` for an unknown branch.
  public init(
    of desk: DeskFile, in period: Period, weeks: [ISOWeek] = [], at branch: String? = nil,
    for discretion: Discretion, language: LanguageCode, on today: Day
  ) throws {
    let figures = try DeskFigures(of: desk, in: period, at: branch, on: today)
    let chosen = weeks.isEmpty ? Self.weeks(of: figures) : weeks
    let counting =
      try chosen.isEmpty
      ? nil
      : desk.read {
        try CountingWeeks(
          chosen, at: figures.branch.map { [$0] } ?? figures.branches, country: figures.office.country, in: $0)
      }
    report =
      BorgerserviceText(
        figures: figures, counting: counting, discretion: discretion, language: language
      ).report
  }

  /// The weeks that the office has chosen by a setting, where the period is a year that holds some of them.
  private static func weeks(of figures: DeskFigures) -> [ISOWeek] {
    guard case .year(let year) = figures.period.kind, case .weeks(let weeks) = figures.settings.rule(for: .contact)
    else { return [] }
    return weeks.filter { $0.year == year }
  }
}
