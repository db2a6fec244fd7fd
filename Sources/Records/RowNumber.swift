/// The number of a row: 1 or more, and never used for another row.
///
/// `Of` keeps a term's number from being taken for a room's.
public struct RowNumber<Of>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number.
  public let number: Int

  /// A row's number; nil for one below 1.
  public init?(_ number: Int) {
    guard number >= 1 else { return nil }
    self.number = number
  }

  /// The number's digits.
  public var description: String { String(number) }

  /// The order in which rows were made.
  public static func < (left: RowNumber, right: RowNumber) -> Bool { left.number < right.number }
}
