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
  /// Each share is a ratio estimate over weeks (``CaptureShare``), and their difference is judged by Student's t.
  ///
  /// - Parameters:
  ///   - days: the counted days of the branch, of one kind.
  ///   - first: the first day of the last weeks.
  ///   - error: the chance of an alarm without any cause.
  static func fall(of days: [CountedDay], recentFrom first: Day, error: Double) -> CaptureFall? {
    guard let kind = days.first?.kind,
      let now = CaptureShare(days.filter { $0.day >= first }, fewest: 4),
      let before = CaptureShare(days.filter { $0.day < first && $0.day >= first.adding(-364) }, fewest: 8)
    else { return nil }
    let spread = (now.variance + before.variance).squareRoot()
    guard spread > 0, now.ratio < (1 - least) * before.ratio else { return nil }
    let limit = BetaDistribution.studentT(error: 2 * error, degrees: Double(now.units - 1))
    guard (before.ratio - now.ratio) / spread > limit else { return nil }
    return CaptureFall(kind: kind, now: now.ratio, before: before.ratio)
  }
}
