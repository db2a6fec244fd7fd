/// A value that SQLite stores: one of its five storage classes.
public enum SQLValue: Hashable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// Makes an integer of a literal.
  public init(integerLiteral value: Int64) { self = .integer(value) }

  /// Makes null.
  public init(nilLiteral: ()) { self = .null }

  /// An integer, or null for nil.
  public static func whole(_ number: Int?) -> SQLValue {
    number.map { .integer(Int64($0)) } ?? .null
  }

  /// A text, or null for nil.
  public static func optionalText(_ text: String?) -> SQLValue {
    text.map { .text($0) } ?? .null
  }
}
