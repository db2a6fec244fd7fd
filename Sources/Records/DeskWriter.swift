public import SQLite

/// The writing half of a transaction on `desk.sqlite`: it takes ``DeskValue``s only.
///
/// It exists within the closure of ``DeskFile/write(_:)`` and nowhere else.
public struct DeskWriter {
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
  public func run(_ sql: SQL, _ values: [DeskValue] = []) throws -> Int {
    try connection.run(sql, values.map(\.stored))
  }

  /// Says that the transaction takes away something that must not stay on the disk: a note, an entry that was undone,
  /// what tied entries to a desk.
  ///
  /// SQLite overwrites it in the file itself; after the commit the write-ahead log, which holds it still, is cut too.
  public func erases() {
    erasure.isSet = true
  }
}
