/// An attribute of an HTML element or of a shape; its value is escaped, and its name is fixed in this room.
///
/// There are no event handlers and no style attributes. Where an element is given the same attribute twice, the first
/// holds.
public struct Attribute: Sendable {
  enum Value: Sendable {
    case text(String)
    case fixed(StaticString)
    /// An attribute that has no value: it is there or not.
    case flag
    /// A flag that is not set: nothing is written.
    case absent
  }

  let name: StaticString
  let value: Value

  init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  init(_ name: StaticString, _ text: String) {
    self.init(name, .text(text))
  }

  init(_ name: StaticString, flag: Bool) {
    self.init(name, flag ? .flag : .absent)
  }

  func hasName(of other: Attribute) -> Bool {
    guard name.utf8CodeUnitCount == other.name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { left in other.name.withUTF8Buffer { left.elementsEqual($0) } }
  }
}
