public import Records

/// What is to stand about a party on a date.
public struct AttendanceDraft: Hashable, Sendable {
  /// Which enrolment.
  public let enrolment: RandomID
  /// Whether they came.
  public let presence: Presence
  /// How many of the party came, from 1 up to all of them; nil for all of them, or nobody.
  public let came: Int?

  /// Says who came.
  public init(_ enrolment: RandomID, _ presence: Presence, came: Int? = nil) {
    self.enrolment = enrolment
    self.presence = presence
    self.came = came
  }
}
