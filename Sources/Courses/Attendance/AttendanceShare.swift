/// How much of a term somebody came to, and what follows from it.
///
/// The rule is this project's own. Only dates with a list count. A date come to in part counts as half. A date that
/// somebody was excused from, or that was before they had their seat, is left out; a date come to in part is left out
/// too where that is better for them, so that it never harms to come. Whoever reaches the term's share of what is left
/// has completed it, if they also came to at least half of all dates with a list, or to the share where that is less.
public struct AttendanceShare: Hashable, Sendable {
  /// The dates that somebody was at.
  public var present: Int
  /// The dates that they were at for a part of the time.
  public var partly: Int
  /// The dates that they were not at.
  public var absent: Int
  /// The dates that are left out: they had said that they could not come, or had no seat yet.
  public var leftOut: Int

  /// A share.
  public init(present: Int = 0, partly: Int = 0, absent: Int = 0, leftOut: Int = 0) {
    self.present = present
    self.partly = partly
    self.absent = absent
    self.leftOut = leftOut
  }

  /// All dates with a list.
  public var dates: Int { present + partly + absent + leftOut }

  /// The dates that count.
  public var counted: Int { present + partly + absent }
  /// Twice the dates come to, those in part as half.
  public var halves: Int { 2 * present + partly }

  /// What somebody has made of the term.
  ///
  /// - Parameter percent: the share of dates that the term asks for, 1…100.
  public func outcome(asking percent: Int) -> TermOutcome {
    guard present + partly > 0 else { return .noShow }
    let hasCompleted = waysToCount.contains { way in
      way.halves * 100 >= 2 * percent * way.counted && way.halves * 100 >= 2 * min(percent, 50) * dates
    }
    return hasCompleted ? .completed : .partly
  }

  /// With none, one, two … of the dates come to in part left out: the half dates come to, and the dates that count.
  private var waysToCount: [(halves: Int, counted: Int)] {
    (0...partly).map { (halves - $0, counted - $0) }
  }
}
