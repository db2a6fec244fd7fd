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

  /// Says that the transaction takes away something about a person, which must not stay on the disk.
  ///
  /// After the commit the file is written anew and the write-ahead log is cut; see ``Erasure``.
  public func erases() {
    erasure.set(.file, isUrgent: true)
  }
}
