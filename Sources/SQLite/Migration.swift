/// One step of a schema: named, run once, in order, and never edited after it has shipped.
public struct Migration: Sendable {
  /// The name, as "HelpDesk 1: entries".
  public let name: String
  let change: @Sendable (Connection) throws -> Void

  /// A step in SQL.
  public init(_ name: String, _ sql: SQL) {
    self.name = name
    change = { try $0.execute(sql) }
  }

  /// A step in code.
  public init(_ name: String, change: @escaping @Sendable (Connection) throws -> Void) {
    self.name = name
    self.change = change
  }
}
