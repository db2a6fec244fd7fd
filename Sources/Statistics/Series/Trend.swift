public import Chance
import Foundation

/// Where a series stands now and where it stood a year before, each with its interval, and how far it has come between.
///
/// Levels of stretches of thirteen weeks (three months) counted back from now, for each hour, with the school holidays taken
/// off (``StretchModel``). Now and the year before lie at the same season, so that no season, however sharp, looks like
/// growth.
///
/// Its intervals are of one series by itself. They are not made wider for many looks: whoever looks at many series, or every
/// week, judges by ``chance`` as ``AlertBook`` does (`/Chance/Holm`).
public struct Trend: Hashable, Sendable {
  /// A figure with its interval.
  public struct Level: Hashable, Sendable {
    /// The best guess.
    public let value: Double
    /// The lower end of the 95 per cent interval.
    public let low: Double
    /// The upper end of the 95 per cent interval.
    public let high: Double
  }

  /// The sessions of an ordinary step now, at the hours of now.
  public let now: Level
  /// The sessions of an ordinary step a year before, at the hours of now; nil where nobody counted then.
  public let before: Level?
  /// Now divided by a year before, without an upper end where nothing came then; nil where nobody counted.
  public let change: Level?
  /// The chance of as much growth or more if the series had grown by no more than ``leastGrowth``, after what better logging
  /// may have brought; nil as before.
  public let chance: Double?
  /// How much more of what came is logged now than a year before; nil where it was not counted.
  public let captured: CaptureChange?
  /// How many sessions the last stretch holds.
  public let count: Int
  /// How many sessions the stretch a year before holds.
  public let countBefore: Int

  /// Growth up to this factor in a year is not called growth, however sure it is.
  public static let leastGrowth = 1.1

  /// How many steps a stretch has: thirteen weeks or three months.
  public static func stretch(_ length: SeriesLength) -> Int { length == .week ? 13 : 3 }

  /// Reads a series up to a step; nil where too little was counted.
  ///
  /// - Parameters:
  ///   - steps: the series.
  ///   - now: the last step that counts.
  ///   - hours: what a step is measured by now.
  ///   - length: how long the steps are.
  ///   - captured: how much more of what came is logged in the last stretch than a year before; nil where it is not known.
  public init?(
    _ steps: [SeriesStep], until now: Int, hours: Double, _ length: SeriesLength, captured: CaptureChange? = nil
  ) {
    let width = Self.stretch(length)
    // A year is four stretches of thirteen weeks, and a day or two.
    let year = 4
    guard hours > 0, let model = StretchModel(steps, until: now, width: width),
      let last = model.counts[0], last.steps * 2 >= width
    else { return nil }
    count = last.count
    self.now = model.level(of: 0, hours: hours)
    guard let earlier = model.counts[year], earlier.steps * 2 >= width else {
      (before, change, chance, countBefore, self.captured) = (nil, nil, nil, 0, nil)
      return
    }
    countBefore = earlier.count
    before = model.level(of: year, hours: hours)
    // Growth that the upper end of better logging explains is not called growth.
    let found = model.change(from: year, over: Self.leastGrowth * max(1, captured?.ratio.high ?? 1))
    (change, chance) = (found.level, found.chance)
    self.captured = captured
  }

  /// The change with what better or worse logging brought taken off; nil where that was not counted.
  ///
  /// Both are independent, so that their logarithms' intervals add by squares.
  public var changeOfNeed: Level? {
    guard let change, let ratio = captured?.ratio else { return nil }
    let value = change.value / ratio.value
    let end = { (end: Double, other: Double, sign: Double) -> Double in
      guard end > 0, end.isFinite, change.value > 0, change.value.isFinite else { return end }
      let (one, two) = (log(end / change.value), log(other / ratio.value))
      return value * exp(sign * (one * one + two * two).squareRoot())
    }
    return Level(value: value, low: end(change.low, ratio.high, -1), high: end(change.high, ratio.low, 1))
  }
}
