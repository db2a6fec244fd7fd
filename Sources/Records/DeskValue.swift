public import Identifiers
import SQLite

/// A value that may be written into `desk.sqlite`.
///
/// There is no case for plain text: a text gets in only as ``/Identifiers/ScreenedText``, which only the gate can make.
public enum DeskValue: Hashable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  case null
  case integer(Int64)
  case real(Double)
  case id(RandomID)
  case text(ScreenedText)
  case numbers(PackedNumbers)

  /// Makes an integer of a literal.
  public init(integerLiteral value: Int64) { self = .integer(value) }

  /// Makes null.
  public init(nilLiteral: ()) { self = .null }

  /// A whole number, or null for nil.
  public static func whole(_ number: Int?) -> DeskValue {
    number.map { .integer(Int64($0)) } ?? .null
  }

  /// Yes as 1, no as 0.
  public static func flag(_ value: Bool) -> DeskValue {
    .integer(value ? 1 : 0)
  }

  /// A screened text, or null for nil.
  public static func optionalText(_ text: ScreenedText?) -> DeskValue {
    text.map { .text($0) } ?? .null
  }

  var stored: SQLValue {
    switch self {
    case .null: .null
    case .integer(let number): .integer(number)
    case .real(let number): .real(number)
    case .id(let id): .blob(id.bytes)
    case .text(let text): .text(text.text)
    case .numbers(let numbers): .blob(numbers.bytes)
    }
  }
}
