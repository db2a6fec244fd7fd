/// What a comparison with the same period a year before came to, with the 95 per cent interval of the change.
///
/// Ends of intervals are relative changes: -0.1 is a tenth fewer, 0.25 a quarter more.
public enum ReportVerdict: Hashable, Sendable {
  /// More than chance explains.
  case more(low: Double, high: Double)
  /// Fewer than chance explains.
  case fewer(low: Double, high: Double)
  /// No more difference than chance makes.
  case chance(low: Double, high: Double)
  /// There was none in the period before, which was counted too: no share of it can be told.
  case new
  /// Cannot be said: too little was counted, or it was counted otherwise.
  case unknown

  /// The code in files: `more`, `fewer`, `chance`, `new` or `unknown`.
  public var code: String {
    switch self {
    case .more: "more"
    case .fewer: "fewer"
    case .chance: "chance"
    case .new: "new"
    case .unknown: "unknown"
    }
  }

  /// The ends of the interval; nil where nothing can be said.
  public var interval: (low: Double, high: Double)? {
    switch self {
    case .more(let low, let high), .fewer(let low, let high), .chance(let low, let high): (low, high)
    case .new, .unknown: nil
    }
  }
}
