public import SQLite

/// The writing half of a transaction on `people.sqlite`, the file that may hold persons.
public struct PeopleWriter {
  private let connection: Connection
  private let erasure: ErasureMark

  /// Reads within the transaction.
  public let reader: Reader

  init(_ connection: Connection, erasure: ErasureMark) {
    self.connection = connection
    self.erasure = erasure
    reader = Reader(connection)
  }

  /// Runs a statement with bound values.
  ///
  /// - Returns: the number of rows that it inserted, changed or deleted.
  @discardableResult
  public func run(_ sql: SQL, _ values: [SQLValue] = []) throws -> Int {
    try connection.run(sql, values)
  }

  /// Says that the transaction takes away something that must not stay on the disk.
  ///
  /// SQLite overwrites it in the file itself; after the commit the write-ahead log, which holds it still, is cut too.
  public func erases() {
    erasure.isSet = true
  }
}
