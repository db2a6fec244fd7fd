/// A JSON value (RFC 8259) whose objects keep the order of their keys.
public indirect enum JSON: Hashable, Sendable {
  /// Nothing.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case whole(Int)
  /// Any other number; one that is not finite is written as null.
  case number(Double)
  /// A text.
  case text(String)
  /// Values in order.
  case array([JSON])
  /// Keys and values in order; two objects with the same members in another order are not equal.
  case object([JSONMember])
}

extension JSON {
  /// The value of a key; nil where there is no such key or the value is no object.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The value at a place; nil outside the array or where the value is no array.
  public subscript(index: Int) -> JSON? {
    guard case .array(let values) = self, values.indices.contains(index) else { return nil }
    return values[index]
  }

  /// The text; nil for any other value.
  public var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The whole number, also where it is written as 3.0; nil for any other value.
  public var int: Int? {
    switch self {
    case .whole(let number): number
    case .number(let number): Int(exactly: number)
    default: nil
    }
  }

  /// The number, whole or not; nil for any other value.
  public var double: Double? {
    switch self {
    case .whole(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// True or false; nil for any other value.
  public var bool: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  /// The values of an array; nil for any other value.
  public var array: [JSON]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// The members of an object in order; nil for any other value.
  public var object: [JSONMember]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// Whether the value is null.
  public var isNull: Bool { self == .null }
}
