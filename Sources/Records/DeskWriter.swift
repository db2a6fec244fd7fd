public import SQLite

/// The writing half of a transaction on `desk.sqlite`: it takes ``DeskValue``s only.
///
/// It exists within the closure of ``DeskFile/write(_:)`` and nowhere else.
public struct DeskWriter {
  private let connection: Connection

  /// Reads within the transaction.
  public let reader: Reader

  /// Writes within a step of the schema, where only the connection is at hand.
  public init(migrating connection: Connection) {
    self.init(connection)
  }

  init(_ connection: Connection) {
    self.connection = connection
    reader = Reader(connection)
  }

  /// Runs a statement with bound values.
  ///
  /// - Returns: the number of rows that it inserted, changed or deleted.
  @discardableResult
  public func run(_ sql: SQL, _ values: [DeskValue] = []) throws -> Int {
    try connection.run(sql, values.map(\.stored))
  }
}
