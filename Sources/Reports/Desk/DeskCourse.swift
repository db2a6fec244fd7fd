import HelpDesk
import Language
import Statistics

/// The sessions of a period step by step, and of the same steps a year before.
struct DeskCourse {
  /// How long the steps are: weeks, or months where weeks would be too many.
  let step: ReportSeries.Step
  /// Whether what keeps only its month is left out: no week can hold it.
  ///
  /// It is left out where its sum stands in the list of weekdays; elsewhere the sum of the weeks would tell it, and it
  /// counts on the first of the month.
  let hasDaysOnly: Bool
  private let figures: DeskFigures
  private let now: [Day: Int]
  private let before: [Day: Int]

  init(_ figures: DeskFigures, _ lists: DeskBreakdowns) {
    self.figures = figures
    let step = figures.period.length > 130 ? ReportSeries.Step.month : .week
    let hasDaysOnly = step == .week && lists.weekdays.hidden != nil
    self.step = step
    self.hasDaysOnly = hasDaysOnly
    let sums = { (span: SpanFigures) in
      var sums: [Day: Int] = [:]
      for number in span.days.lowerBound.number...span.days.upperBound.number {
        sums[Self.start(Day(number: number), step), default: 0] += 0
      }
      if hasDaysOnly {
        for days in span.sessions.values {
          for (day, sessions) in days { sums[Self.start(day, step), default: 0] += sessions }
        }
      } else {
        for (piece, sessions) in span.pieces { sums[Self.start(piece, step), default: 0] += sessions }
      }
      return sums
    }
    now = sums(figures.now)
    before = figures.before.map(sums) ?? [:]
  }

  /// How it was counted.
  var rule: DeskRule { hasDaysOnly ? .courseDays : .course }

  /// The first day of the step that a day lies in.
  func start(_ day: Day) -> Day { Self.start(day, step) }

  /// The sessions of a step.
  func sessions(_ start: Day) -> Int { now[start] ?? 0 }

  /// The points in order; nil where they cannot be closed.
  func points(for discretion: Discretion) -> [ReportPoint]? {
    let starts = now.keys.sorted()
    guard let hidden = discretion.hidden(in: starts.map(sessions)) else { return nil }
    let earlier = before.keys.sorted()
    let shown = figures.before.map { discretion.shows($0.whole.all.sessions) } ?? false
    let hiddenBefore = shown ? discretion.hidden(in: earlier.map { before[$0] ?? 0 }) : nil
    let cells = Dictionary(
      uniqueKeysWithValues: zip(earlier, hiddenBefore ?? []).map { start, isHidden in
        (start, isHidden ? ReportCell.hidden : .count(before[start] ?? 0))
      })
    let isCut = figures.period.part(until: figures.today) != nil
    return zip(starts, hidden).map { start, isHidden in
      ReportPoint(
        start, isHidden ? .hidden : .count(sessions(start)), before: counterpart(start).flatMap { cells[$0] },
        isPartial: isCut && start == starts.last)
    }
  }

  /// The same week or month of the year before, where both hold the same days of it; nil elsewhere.
  private func counterpart(_ start: Day) -> Day? {
    let found =
      step == .month
      ? Day(year: start.year - 1, month: start.month, day: 1)
      : ISOWeek(year: start.week.year - 1, week: start.week.week)?.monday
    guard let found, let span = figures.before else { return nil }
    let part = { (start: Day, days: ClosedRange<Day>) -> (from: Int, to: Int, isWhole: Bool) in
      let last = step == .month ? start.adding(31).firstOfMonth.adding(-1) : start.adding(6)
      let (from, to) = (max(start, days.lowerBound), min(last, days.upperBound))
      return (from - start, to - start, from == start && to == last)
    }
    let (one, other) = (part(start, figures.now.days), part(found, span.days))
    return (one.isWhole && other.isWhole) || (one.from == other.from && one.to == other.to) ? found : nil
  }

  private static func start(_ day: Day, _ step: ReportSeries.Step) -> Day {
    step == .month ? day.firstOfMonth : day.adding(1 - day.weekday.rawValue)
  }
}
