/// A piece of SQL that was written in the source code.
///
/// It can only be made of literals and joined with other pieces, so that no value that a person typed can become part
/// of a statement: values are bound.
///
/// ```swift
/// let sql: SQL = "SELECT name FROM branch WHERE number = ?"
/// ```
public struct SQL: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The text of the statement.
  public let text: String

  /// Makes a piece of a literal.
  public init(stringLiteral literal: StaticString) {
    text = literal.description
  }

  private init(text: String) {
    self.text = text
  }

  /// Joins two pieces with a space between them.
  public static func + (left: SQL, right: SQL) -> SQL {
    SQL(text: left.text + " " + right.text)
  }

  /// A list of question marks in brackets, for binding so many values.
  public static func placeholders(_ count: Int) -> SQL {
    SQL(text: "(" + Array(repeating: "?", count: count).joined(separator: ", ") + ")")
  }

  /// A whole number as it stands, for pragmas, which take no bound values.
  public static func whole(_ number: Int) -> SQL {
    SQL(text: String(number))
  }

  /// The text of the statement.
  public var description: String { text }
}
