import HelpDesk
import Language
import Records
import Statistics

/// The indicators of a period, of the period of the same length right before it, and of the same a year before.
///
/// Those that are told do not overlap, and each is closed by itself. Where the period before overlaps the year before,
/// as with a whole year, it is left out; so is a year before that overlaps the period itself.
struct IndicatorBook {
  /// One line in all periods.
  struct Row {
    /// The line in the period.
    let now: IndicatorFigure
    /// The figure of the period right before; nil where that one is the year before.
    let previous: ReportCell?
    /// The figure of the year before; nil where that overlaps the period.
    let before: ReportCell?
  }

  /// The period.
  let now: IndicatorSpan
  /// The period right before it; nil where that overlaps the year before, or the period has not begun.
  let previous: IndicatorSpan?
  /// The same period a year before; nil where that overlaps the period, or the period has not begun.
  let before: IndicatorSpan?

  /// Reads the three periods.
  ///
  /// - Parameter besidePrevious: whether the period right before is asked for.
  /// - Throws: `RecordsFault` and `MunicipalityFault`.
  init(of desk: DeskFile, in period: Period, _ asked: IndicatorQuery, besidePrevious: Bool = true) throws {
    let year = period.yearBefore(until: asked.today)
    let last = period.previous(until: asked.today)
    now = try IndicatorSpan(of: desk, in: period, asked)
    // Beside a period that has not begun stands nothing.
    guard !now.isAhead else {
      (previous, before) = (nil, nil)
      return
    }
    // Where two of them overlapped, what differs between them could be a small figure.
    let hasYear = !year.days.overlaps(period.days)
    before = hasYear ? try IndicatorSpan(of: desk, in: year, asked) : nil
    let isApart = !(hasYear && last.days.overlaps(year.days))
    previous = !besidePrevious || !isApart ? nil : try IndicatorSpan(of: desk, in: last, asked)
  }

  /// The lines of an indicator, also those that only an earlier period has.
  func rows(of indicator: Indicator) -> [Row] {
    let now = now.lines(of: indicator)
    let (last, then) = (previous?.lines(of: indicator), before?.lines(of: indicator))
    var lines = now.map(\.line)
    for line in ((last ?? []) + (then ?? [])).map(\.line) where !lines.contains(where: { $0.code == line.code }) {
      lines.append(line)
    }
    let cell = { (figures: [IndicatorFigure], line: ReportCode) in
      figures.first { $0.line.code == line.code }?.value ?? .empty
    }
    return lines.map { line in
      Row(
        now: now.first { $0.line.code == line.code } ?? IndicatorFigure(line, .empty),
        previous: last.map { cell($0, line) }, before: then.map { cell($0, line) })
    }
  }
}
