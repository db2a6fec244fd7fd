/// A set of up to 64 skills, each one bit that the caller gives a meaning.
public struct Skills: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt64

  /// Makes a set from its bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set that holds one skill, numbered from 0 to 63; nil for any other number.
  public init?(number: Int) {
    guard (0..<64).contains(number) else { return nil }
    rawValue = 1 << UInt64(number)
  }
}
