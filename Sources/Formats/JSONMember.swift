/// One key of a JSON object with its value.
public struct JSONMember: Hashable, Sendable {
  /// The key.
  public let key: String
  /// The value.
  public var value: JSON

  /// Makes a member.
  public init(_ key: String, _ value: JSON) {
    self.key = key
    self.value = value
  }
}
