import Chance
public import HelpDesk
import Language
import Municipality

/// Fewer of those who came to a branch stand in its log than before, as queue tickets or the door tell.
public struct CaptureFall: Hashable, Sendable {
  /// What was counted.
  public let kind: CountKind
  /// Logged of counted in the last weeks, 0 or more.
  public let now: Double
  /// Logged of counted in the year before them.
  public let before: Double

  /// The weeks that are compared with the year before them.
  static let recent = 8
  /// A fall by less than this share of what it was is not told, however sure.
  static let least = 0.15

  /// Whether the capture fell; nil where too little was counted, or not by more than chance.
  ///
  /// Each share is a ratio estimate over weeks (W. G. Cochran, Sampling Techniques, 1977, section 6.3), and their difference
  /// is judged by Student's t.
  ///
  /// - Parameters:
  ///   - days: the counted days of the branch, of one kind.
  ///   - first: the first day of the last weeks.
  ///   - error: the chance of an alarm without any cause.
  static func fall(of days: [CountedDay], recentFrom first: Day, error: Double) -> CaptureFall? {
    guard let kind = days.first?.kind,
      let now = Share(days.filter { $0.day >= first }, fewest: 4),
      let before = Share(days.filter { $0.day < first && $0.day >= first.adding(-364) }, fewest: 8)
    else { return nil }
    let spread = (now.variance + before.variance).squareRoot()
    guard spread > 0, now.ratio < (1 - least) * before.ratio else { return nil }
    let limit = BetaDistribution.studentT(error: 2 * error, degrees: Double(now.weeks - 1))
    guard (before.ratio - now.ratio) / spread > limit else { return nil }
    return CaptureFall(kind: kind, now: now.ratio, before: before.ratio)
  }

  /// Logged of counted over some weeks.
  private struct Share {
    let ratio: Double
    let variance: Double
    let weeks: Int

    init?(_ days: [CountedDay], fewest: Int) {
      let byWeek = Dictionary(grouping: days) { $0.day.adding(1 - $0.day.weekday.rawValue) }.sorted { $0.key < $1.key }
      let weeks = byWeek.map { week in
        (
          logged: Double(week.value.reduce(0) { $0 + $1.logged }),
          counted: Double(week.value.reduce(0) { $0 + $1.counted })
        )
      }.filter { $0.counted > 0 }
      let counted = weeks.reduce(0) { $0 + $1.counted }
      guard weeks.count >= fewest, counted > 0 else { return nil }
      let ratio = weeks.reduce(0) { $0 + $1.logged } / counted
      let number = Double(weeks.count)
      let squares = weeks.reduce(0) { sum, week in
        let miss = week.logged - ratio * week.counted
        return sum + miss * miss
      }
      let mean = counted / number
      self.ratio = ratio
      self.weeks = weeks.count
      variance = squares / (number - 1) / (number * mean * mean)
    }
  }
}
