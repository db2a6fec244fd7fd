public import Courses
public import Outreach
public import People

/// What erasing a person has set off.
public struct PersonErasure: Sendable {
  /// The case: all that is left.
  public let receipt: RightsReceipt
  /// The terms that have no teacher any more.
  public let bare: [Term]
  /// What the person was on teams that go out.
  public let left: [TeamMember]
  /// How many others were offered a seat that became free.
  public let offered: Int
}
