/// What is added up of terms: dates, seats and persons, without anybody's name.
///
/// Persons who signed up are parted into those who took part and those who did not, and both into what became of them;
/// the parts always add up.
public struct CourseCounts: Hashable, Sendable {
  /// The dates that were held.
  public var dates = 0
  /// The dates that were cancelled.
  public var datesCancelled = 0
  /// The dates on which somebody counted who came.
  public var datesCounted = 0
  /// The minutes of the dates that were held.
  public var minutes = 0
  /// The seats.
  public var seats = 0
  /// The persons who ever signed up.
  public var signedUp = 0
  /// Those of them who came at least once.
  public var tookPart = 0
  /// All who came on all dates, with those who came without signing up: who came to three dates is three visits.
  public var visits = 0
  /// The visits of those who came without signing up; in an open café all of them.
  public var walkIns = 0
  /// The visits of those who say that they are 65 or more, where it was asked.
  public var seniors = 0
  /// The persons who came to the share of dates that completes the term.
  public var completed = 0
  /// The persons who came, but to fewer dates.
  public var partly = 0
  /// The persons who had a seat and never came.
  public var noShow = 0
  /// The persons who left the term or its list by own wish, also after having come.
  public var withdrawn = 0
  /// The persons who wanted a seat and never came to sit on one: they waited to the end, said no to an offer that came
  /// too late for them or did not answer it, or the library cancelled the term.
  public var unmet = 0
  /// The minutes of own staff; nil where nobody wrote any down.
  public var staffMinutes: Int?
  /// The minutes of volunteers; nil where nobody wrote any down.
  public var volunteerMinutes: Int?

  /// Nothing.
  public init() {}

  /// The persons who had a seat in the end.
  public var seated: Int { completed + partly + noShow }
  /// The persons who came and then left by own wish.
  public var leftMidway: Int { tookPart - completed - partly }
  /// The persons who left before they ever came.
  public var leftBefore: Int { withdrawn - leftMidway }
  /// The persons whose seat staff took away by hand, and nothing else.
  public var other: Int { signedUp - completed - partly - noShow - withdrawn - unmet }

  /// Adds another.
  public static func += (left: inout CourseCounts, right: CourseCounts) {
    left.dates += right.dates
    left.datesCancelled += right.datesCancelled
    left.datesCounted += right.datesCounted
    left.minutes += right.minutes
    left.seats += right.seats
    left.signedUp += right.signedUp
    left.tookPart += right.tookPart
    left.visits += right.visits
    left.walkIns += right.walkIns
    left.seniors += right.seniors
    left.completed += right.completed
    left.partly += right.partly
    left.noShow += right.noShow
    left.withdrawn += right.withdrawn
    left.unmet += right.unmet
    left.staffMinutes = sum(left.staffMinutes, right.staffMinutes)
    left.volunteerMinutes = sum(left.volunteerMinutes, right.volunteerMinutes)
  }

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    left == nil && right == nil ? nil : (left ?? 0) + (right ?? 0)
  }
}
