public import Language

/// A place with a desk: a library, a borgerservice, both in one house.
public struct Branch: Hashable, Sendable {
  /// The number in the file.
  public let number: Int
  /// The code.
  public let code: Code<Branch>
  /// The name.
  public let name: String
  /// The first day it had a desk.
  public let opened: Day
  /// The last day it had a desk; nil while it has one.
  public let closed: Day?
  /// Where it is rung up; nil where nobody has said so.
  public let telephone: BranchTelephone?

  /// Whether it has a desk on a day.
  public func isOpen(on day: Day) -> Bool {
    day >= opened && (closed.map { day <= $0 } ?? true)
  }
}

/// A part of the municipality that figures may be split by; an office has at most twelve.
public struct Area: Hashable, Sendable {
  /// The most areas an office may have: more would make groups too small to publish.
  public static let limit = 12

  /// The number in the file.
  public let number: Int
  /// The code.
  public let code: Code<Area>
  /// The name.
  public let name: String
  /// Whether it is no longer used.
  public let isClosed: Bool
}
