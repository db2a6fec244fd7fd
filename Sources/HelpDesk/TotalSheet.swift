/// All totals of a span of days, by every kind at once.
public struct TotalSheet: Hashable, Sendable {
  private var values: [TotalKind: [Int: Totals]] = [:]

  /// A sheet without figures.
  public init() {}

  /// The totals by a kind; values without sessions are not named.
  public subscript(_ kind: TotalKind) -> [Int: Totals] { values[kind] ?? [:] }

  /// All sessions.
  public var all: Totals { values[.all]?[0] ?? Totals() }

  /// The sessions for which a kind was recorded; only for kinds that count a session at most once.
  public func recorded(_ kind: TotalKind) -> Int { self[kind].values.reduce(0) { $0 + $1.sessions } }

  /// Adds another sheet, as that of another branch.
  public static func += (left: inout TotalSheet, right: TotalSheet) {
    for (kind, totals) in right.values {
      for (value, sum) in totals { left.add(kind, value, sum) }
    }
    left.close()
  }

  mutating func add(_ kind: TotalKind, _ value: Int, _ totals: Totals) {
    values[kind, default: [:]][value, default: Totals()] += totals
  }

  /// Leaves out what corrections have brought to nothing.
  mutating func close() {
    values = values.mapValues { $0.filter { $0.value.sessions != 0 } }.filter { !$0.value.isEmpty }
  }
}
