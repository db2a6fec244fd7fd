import HelpDesk
import Language
import Municipality

/// How much of what came is in the log, at the branches where one kind of thing was counted.
///
/// A branch is measured by its queue tickets where it has any, else by its door.
struct Capture {
  /// What was added up over some counted days.
  struct Sum {
    /// Counted days, branch by branch.
    var days = 0
    /// What was counted on them.
    var counted = 0
    /// The sessions logged on them.
    var logged = 0

    /// Logged of counted; nil where nothing was counted.
    var share: Double? { counted > 0 ? Double(logged) / Double(counted) : nil }
  }

  /// What was counted.
  let kind: CountKind
  /// The branches where it was counted in the period.
  let branches: [Branch]
  /// The counted days of the period.
  let now: [CountedDay]
  /// The counted days of the period that it is compared with, at the same branches.
  let before: [CountedDay]

  /// The captures of a period, tickets first; empty where nothing was counted.
  static func captures(of figures: DeskFigures) -> [Capture] {
    captures(now: figures.now.arrivals, before: figures.before?.arrivals ?? [], at: figures.branches)
  }

  /// The captures of some counted days, tickets first.
  static func captures(now: [CountedDay], before: [CountedDay], at branches: [Branch]) -> [Capture] {
    let found = Dictionary(grouping: now.filter { $0.counted > 0 }, by: \.branch)
      .mapValues { days in days.contains { $0.kind == .ticket } ? CountKind.ticket : .door }
    return CountKind.allCases.compactMap { kind in
      let measured = branches.filter { found[$0.number] == kind }
      guard !measured.isEmpty else { return nil }
      let numbers = Set(measured.map(\.number))
      let isMeant = { (day: CountedDay) in day.kind == kind && numbers.contains(day.branch) }
      return Capture(kind: kind, branches: measured, now: now.filter(isMeant), before: before.filter(isMeant))
    }
  }

  /// The branches of a period where nothing was counted.
  static func uncounted(_ captures: [Capture], of branches: [Branch]) -> [Branch] {
    let counted = Set(captures.flatMap(\.branches).map(\.number))
    return branches.filter { !counted.contains($0.number) }
  }

  /// The sum over some counted days.
  static func sum(_ days: some Sequence<CountedDay>) -> Sum {
    days.reduce(into: Sum()) { sum, day in
      sum.days += 1
      sum.counted += day.counted
      sum.logged += day.logged
    }
  }

  /// Logged of counted in the period with what chance makes of it: weeks differ, and some days were not counted.
  ///
  /// Where every staffed day was counted nothing is left to chance, and there is no interval.
  ///
  /// - Parameter staffed: the staffed days of the branches; nil where they are not known.
  func estimate(staffed: Int?) -> ReportEstimate? {
    let byWeek = Dictionary(grouping: now) { $0.day.adding(1 - $0.day.weekday.rawValue) }.sorted { $0.key < $1.key }
    let weeks = byWeek.map(\.value).map { days -> (sum: Double, base: Double) in
      let sum = Self.sum(days)
      return (Double(sum.logged), Double(sum.counted))
    }
    let measured = staffed.map {
      min(1, Double(Set(now.map { [$0.branch, $0.day.number] }).count) / Double(max(1, $0)))
    }
    guard let estimate = RatioEstimate(weeks, measured: measured ?? 0)?.total(of: 1, unit: .share),
      estimate.low < estimate.high
    else { return nil }
    return estimate
  }
}
