public import Language
public import Municipality
public import SQLite

/// How much of what came through the queue or the door stands in the log, of one branch and month.
///
/// Only days that were counted at a branch are compared, and only sessions that come in by queue or door: at the desk and
/// in the café. Against the door it is no share of the same thing but sessions to a visit.
public struct CaptureRate: Hashable, Sendable {
  /// The month, by its first day.
  public let month: Day
  /// The branch's code.
  public let branch: String
  /// What was counted.
  public let kind: CountKind
  /// The days that were counted.
  public let days: Int
  /// What was counted on them.
  public let counted: Int
  /// The sessions logged on them.
  public let logged: Int

  /// Logged of counted; nil where nothing was counted.
  public var rate: Double? { counted > 0 ? Double(logged) / Double(counted) : nil }

  /// Logged of counted over a span; nil where nothing was counted in it.
  ///
  /// - Parameter branch: the branch; nil for all.
  public static func rate(
    of kind: CountKind, in span: ClosedRange<Day>, at branch: Branch? = nil, reader: Reader
  ) throws -> Double? {
    let branches = try branch.map { [$0] } ?? BranchRegister.branches(in: reader)
    let days = try CountedDay.days(in: span, at: branches, reader: reader).filter { $0.kind == kind }
    let counted = days.reduce(0) { $0 + $1.counted }
    return counted > 0 ? Double(days.reduce(0) { $0 + $1.logged }) / Double(counted) : nil
  }

  /// Logged and counted by month, branch and kind, in that order.
  public static func months(
    in span: ClosedRange<Day>, at branch: Branch? = nil, reader: Reader
  ) throws -> [CaptureRate] {
    struct Key: Hashable {
      let month: Day
      let branch: String
      let kind: CountKind
    }
    let branches = try branch.map { [$0] } ?? BranchRegister.branches(in: reader)
    let codes = Dictionary(branches.map { ($0.number, $0.code.text) }, uniquingKeysWith: { first, _ in first })
    let days = try CountedDay.days(in: span, at: branches, reader: reader)
    return Dictionary(grouping: days) {
      Key(month: $0.day.firstOfMonth, branch: codes[$0.branch] ?? "", kind: $0.kind)
    }
    .map { key, days in
      CaptureRate(
        month: key.month, branch: key.branch, kind: key.kind, days: days.count,
        counted: days.reduce(0) { $0 + $1.counted }, logged: days.reduce(0) { $0 + $1.logged })
    }.sorted { ($0.month, $0.branch, $0.kind.number) < ($1.month, $1.branch, $1.kind.number) }
  }
}
