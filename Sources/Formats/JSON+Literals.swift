extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Null.
  public init(nilLiteral: ()) { self = .null }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .whole(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// Values in order.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// Keys and values in the order in which they are written; each key must stand once.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }

  /// A text, or null where there is none.
  public init(_ text: String?) { self = text.map(JSON.text) ?? .null }
  /// A whole number, or null where there is none.
  public init(_ number: Int?) { self = number.map(JSON.whole) ?? .null }
  /// A number, or null where there is none.
  public init(_ number: Double?) { self = number.map(JSON.number) ?? .null }
  /// True, false, or null where it is not known.
  public init(_ flag: Bool?) { self = flag.map(JSON.bool) ?? .null }
  /// The texts in order.
  public init(_ texts: [String]) { self = .array(texts.map(JSON.text)) }
}
