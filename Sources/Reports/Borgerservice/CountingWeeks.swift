import HelpDesk
import Language
import Language
import Municipality
import Records
import SQLite
import Statistics

/// What was counted in chosen weeks, and the calendar of the year that they stand for.
struct CountingWeeks {
  /// A week with its figures.
  struct Week {
    let week: ISOWeek
    let figures: SpanFigures

    /// The sessions of which the day is kept.
    var sessions: Int { figures.sessions.values.reduce(0) { $0 + $1.values.reduce(0, +) } }
  }

  /// The weeks in order.
  let weeks: [Week]
  /// The year that they stand for.
  let year: SpanFigures

  init(_ weeks: [ISOWeek], at branches: [Branch], country: Country, in reader: Reader) throws {
    let chosen = Set(weeks).sorted()
    self.weeks = try chosen.map { week in
      Week(
        week: week,
        figures: try SpanFigures(week.monday...week.monday.adding(6), at: branches, country: country, in: reader))
    }
    let number = chosen.last?.year ?? 1
    let first = Day(year: number, month: 1, day: 1) ?? Day(number: 0)
    let last = Day(year: number, month: 12, day: 31) ?? first
    year = try SpanFigures(first...last, at: branches, country: country, in: reader)
  }

  /// All weeks' totals.
  var sheet: TotalSheet { weeks.reduce(into: TotalSheet()) { $0 += $1.figures.whole } }

  /// The sessions of which the day is kept, and those of them that came in by queue or door.
  var dated: (all: Int, walkIns: Int) {
    let channels = sheet[.channel]
    let sum = { (isMeant: (Channel) -> Bool) in
      Channel.allCases.filter(isMeant).reduce(0) { $0 + (channels[$1.number]?.sessions ?? 0) }
    }
    return (sum { !$0.keepsMonthOnly }, sum(\.isWalkIn))
  }

  /// The weeks as people say them.
  func name(in language: LanguageCode) -> String {
    weeks.map { Period($0.week).name(in: language) }.joined(separator: ", ")
  }

  /// Whether the staffed hours are known, so that a staffed day is the measure; else it is a day of the calendar.
  var knowsHours: Bool { year.knowsHours && weeks.allSatisfy(\.figures.knowsHours) }

  private func days(_ span: SpanFigures) -> Double {
    knowsHours ? Double(span.staffedDays()) : Double(span.days.upperBound - span.days.lowerBound + 1)
  }

  /// The sessions of the whole year, of which the day is kept, from those of the weeks; nil without a staffed day.
  ///
  /// - Returns: the best guess, and its interval where there are at least two weeks.
  var yearEstimate: (value: Double, estimate: ReportEstimate?)? {
    let whole = days(year)
    guard whole > 0 else { return nil }
    let counted = weeks.reduce(0) { $0 + days($1.figures) }
    guard
      let ratio = RatioEstimate(
        weeks.map { (sum: Double($0.sessions), base: days($0.figures)) }, measured: counted / whole)
    else { return nil }
    return (ratio.ratio * whole, ratio.total(of: whole, unit: .sessions))
  }
}
