public import Language

/// What is left when a right was used: a number, a day and what was done; it holds no person.
public struct RightsReceipt: Hashable, Sendable {
  /// The number that the person is given.
  public let number: Int
  /// The day.
  public let day: Day
  /// The right.
  public let right: Right
  /// Why it was refused; nil when it was done.
  public let refusal: RefusalReason?
}
