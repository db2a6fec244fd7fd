public import SQLite

/// The writing half of a transaction on `people.sqlite`, the file that may hold persons.
public struct PeopleWriter {
  private let connection: Connection

  /// Reads within the transaction.
  public let reader: Reader

  init(_ connection: Connection) {
    self.connection = connection
    reader = Reader(connection)
  }

  /// Runs a statement with bound values.
  ///
  /// - Returns: the number of rows that it inserted, changed or deleted.
  @discardableResult
  public func run(_ sql: SQL, _ values: [SQLValue] = []) throws -> Int {
    try connection.run(sql, values)
  }
}
