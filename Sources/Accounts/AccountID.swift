/// The number of an account: 1 or more, never used for another one, and the number that the audit keeps.
public struct AccountID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number.
  public let number: Int

  /// An account's number; nil for one below 1.
  public init?(_ number: Int) {
    guard number >= 1 else { return nil }
    self.number = number
  }

  /// The number's digits.
  public var description: String { String(number) }

  /// The order in which accounts were made.
  public static func < (left: AccountID, right: AccountID) -> Bool { left.number < right.number }
}
