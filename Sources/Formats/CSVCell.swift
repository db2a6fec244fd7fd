/// One cell to be written.
public enum CSVCell: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral
{
  /// Nothing.
  case empty
  /// A text; a date is written as text by the caller.
  case text(String)
  /// A whole number.
  case whole(Int)
  /// A number with decimals; one that is not finite is written as nothing.
  case number(Double)

  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .whole(value) }
  /// A number with decimals.
  public init(floatLiteral value: Double) { self = .number(value) }
}
