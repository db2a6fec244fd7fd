/// What stands about a party on a date.
public struct AttendanceMark: Hashable, Sendable {
  /// Whether they came.
  public let presence: Presence
  /// How many of the party came: 0 where nobody did.
  public let came: Int
}
