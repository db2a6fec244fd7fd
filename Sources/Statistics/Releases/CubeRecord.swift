public import Language
import Municipality

/// Sessions of one month that are alike in all that a release can tell apart.
public struct CubeRecord: Hashable, Sendable {
  /// The first day of the month.
  public let month: Day
  /// The number of the category on every axis, by ``ReleaseAxis/number``.
  public let codes: [Int]
  /// How many sessions.
  public let sessions: Int
  /// How many of them have minutes; nil where the month was frozen before minutes were.
  public let timed: Int?
  /// The minutes of those, all together; 0 where they are not kept.
  public let minutes: Int

  /// Makes a record.
  public init(month: Day, codes: [Int], sessions: Int, timed: Int? = nil, minutes: Int = 0) {
    self.month = month
    self.codes = codes
    self.sessions = sessions
    self.timed = timed
    self.minutes = minutes
  }

  /// The number of the category on an axis.
  public subscript(_ axis: ReleaseAxis) -> Int { codes[axis.number] }
}
