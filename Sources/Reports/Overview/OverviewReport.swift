import HelpDesk
public import Language
import Municipality
public import Records
public import Statistics

/// The manager's overview: a first page that says what changed, whether it is more than chance, what to do about it and
/// what cannot be known; then branches and areas, the period in pictures, and the tables.
///
/// What is called a change is what ``/Statistics/AlertBook`` calls one. The pictures beside the year before make no
/// judgement of their own; the tables do.
public struct OverviewReport {
  /// The report.
  public let report: Report

  /// Reads an office.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - period: the period; a part of it that lies after `today` counts nothing.
  ///   - branch: the code of the branch that the report is about; nil for all.
  ///   - parts: the parts that are told.
  ///   - end: the day that changes are looked for from; the newest whole week before it is judged.
  ///   - discretion: for whom the report is made.
  ///   - language: the language of the report.
  ///   - today: the day on which it is made.
  /// - Throws: `RecordsFault`, `MunicipalityFault` for an unknown branch, and ``TrendFault`` for a period that has not begun or
  ///   was over before the log began.
  public init(
    of desk: DeskFile, in period: Period, at branch: String? = nil,
    parts: Set<OverviewPart> = Set(OverviewPart.allCases), seenFrom end: Day, for discretion: Discretion,
    language: LanguageCode, on today: Day
  ) throws {
    guard period.days.lowerBound <= today else { throw TrendFault.notBegun(period) }
    let logged = try desk.read { try EntryTally.span(in: $0) }
    if let logged, logged.lowerBound > period.days.upperBound {
      throw TrendFault.beforeLog(period, first: logged.lowerBound)
    }
    let asked = IndicatorQuery(
      branch: branch, hourCost: nil, effects: [], discretion: discretion, language: language, today: today)
    let book = try IndicatorBook(of: desk, in: period, asked, besidePrevious: false)
    let alerts = try AlertBook(of: desk, at: branch, on: end, since: period.days.lowerBound)
    let tags = try desk.read { try TagRegister.tags(in: $0) }
    let overview = OverviewText(
      book: book, alerts: alerts, tags: tags, begun: logged?.lowerBound,
      isOpen: end > Self.end(of: period, on: today), parts: parts)
    report = overview.report
  }

  /// The day that changes of a period are looked for from: after the week that its last day lies in, at the latest today.
  public static func end(of period: Period, on today: Day) -> Day {
    let last = period.days.upperBound
    return min(last.adding(8 - last.weekday.rawValue), today)
  }

  /// The twelve whole months before a day.
  public static func usualPeriod(on today: Day) -> Period {
    let first = today.firstOfMonth
    return Period((Day(year: first.year - 1, month: first.month, day: 1) ?? first.adding(-365))...first.adding(-1))
      .named
  }
}
