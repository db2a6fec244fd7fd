import Chance
import Foundation
public import HelpDesk
import Language

/// How much more, or less, of those who took a queue ticket stand in the log than before.
///
/// When more is logged, every figure grows though no more people came: what is told of growth takes it off. Queue tickets
/// alone are meant, since a session more to every visit through the door is no better logging.
public struct CaptureChange: Hashable, Sendable {
  /// Logged of a hundred tickets now, 0 or more.
  public let now: Double
  /// Logged of a hundred tickets before.
  public let before: Double
  /// Now divided by before, with the 95 per cent interval.
  public let ratio: Trend.Level

  /// Compares two spans; nil where too few days were counted in both at the same branches, or nothing was logged.
  ///
  /// The interval is that of the logarithm of the ratio, with Student's t.
  ///
  /// - Parameters:
  ///   - days: the counted days.
  ///   - recent: the later span.
  ///   - earlier: the earlier span.
  ///   - isByWeek: whether weeks are drawn, else the days; for spans of few weeks.
  init?(
    _ days: [CountedDay], in recent: ClosedRange<Day>, besides earlier: ClosedRange<Day>, byWeek isByWeek: Bool = true
  ) {
    let tickets = days.filter { $0.kind == .ticket && $0.counted > 0 }
    let later = tickets.filter { recent.contains($0.day) }
    let former = tickets.filter { earlier.contains($0.day) }
    // A branch that counts since lately would change the mix.
    let both = Set(later.map(\.branch)).intersection(former.map(\.branch))
    guard let now = CaptureShare(later.filter { both.contains($0.branch) }, byWeek: isByWeek, fewest: 4),
      let before = CaptureShare(former.filter { both.contains($0.branch) }, byWeek: isByWeek, fewest: 4),
      now.ratio > 0, before.ratio > 0
    else { return nil }
    let spread = (now.variance / (now.ratio * now.ratio) + before.variance / (before.ratio * before.ratio)).squareRoot()
    let half = BetaDistribution.studentT(error: 0.05, degrees: Double(min(now.units, before.units) - 1)) * spread
    let value = now.ratio / before.ratio
    (self.now, self.before) = (100 * now.ratio, 100 * before.ratio)
    ratio = Trend.Level(value: value, low: value * exp(-half), high: value * exp(half))
  }

  /// The last stretch of a series beside the same a year before; nil where they were not counted.
  ///
  /// - Parameters:
  ///   - days: the counted days of its branches.
  ///   - book: the series.
  public init?(_ days: [CountedDay], of book: SeriesBook) {
    let width = Trend.stretch(book.length)
    let last = book.starts.count - 1
    // A year is four stretches.
    guard last >= 5 * width - 1 else { return nil }
    self.init(
      days, in: book.starts[last - width + 1]...book.end(of: last),
      besides: book.starts[last - 5 * width + 1]...book.end(of: last - 4 * width))
  }
}
