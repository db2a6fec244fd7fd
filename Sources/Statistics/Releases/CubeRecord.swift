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

  /// Makes a record.
  public init(month: Day, codes: [Int], sessions: Int) {
    self.month = month
    self.codes = codes
    self.sessions = sessions
  }

  /// The number of the category on an axis.
  public subscript(_ axis: ReleaseAxis) -> Int { codes[axis.number] }
}
