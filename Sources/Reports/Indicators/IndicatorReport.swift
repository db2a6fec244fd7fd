public import Courses
public import Language
import Municipality
public import Records
public import Statistics

/// The report on indicators: each beside the period before and the year before, with how much of what came was logged,
/// and the page that explains it.
public struct IndicatorReport {
  /// The report.
  public let report: Report

  /// Counts an office's indicators over a period.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - period: the period; a part of it that lies after `today` counts nothing.
  ///   - indicators: the indicators in the order to show.
  ///   - branch: the code of the branch that the report is about; nil for all.
  ///   - hourCost: what an hour at the desk costs, in the country's currency; nil leaves the money out.
  ///   - effects: the cards of terms; each counts in the period in which the term's last day lies.
  ///   - comparesPublished: whether the newest figures that others have published stand beside.
  ///   - discretion: for whom the report is made.
  ///   - language: the language of the report.
  ///   - today: the day on which it is made.
  /// - Throws: `RecordsFault`, and `MunicipalityFault` for an unknown branch.
  public init(
    of desk: DeskFile, in period: Period, _ indicators: [Indicator] = Indicator.allCases, at branch: String? = nil,
    hourCost: Double? = nil, effects: [TermEffect] = [], comparesPublished: Bool = false, for discretion: Discretion,
    language: LanguageCode, on today: Day
  ) throws {
    let asked = IndicatorQuery(
      branch: branch, hourCost: hourCost, effects: effects, discretion: discretion, language: language, today: today)
    let book = try IndicatorBook(of: desk, in: period, asked)
    let country = book.now.figures.office.country
    let published = comparesPublished ? try desk.read { try ComparisonSet.all(of: country, in: $0) } : []
    report = IndicatorReportText(book: book, indicators: indicators, published: published).report
  }

  /// The first and the last day of the terms whose cards a report of a period asks for, with the periods beside it.
  ///
  /// - Parameter today: the day on which the report is made.
  public static func termDays(for period: Period, on today: Day) -> ClosedRange<Day> {
    let earlier = [period.yearBefore(until: today), period.previous(until: today)].map(\.days.lowerBound)
    return min(earlier[0], earlier[1])...period.days.upperBound
  }
}
