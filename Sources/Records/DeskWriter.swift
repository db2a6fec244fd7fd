public import SQLite

/// The writing half of a transaction on `desk.sqlite`: it takes ``DeskValue``s only.
///
/// It exists within the closure of ``DeskFile/write(_:)`` and nowhere else.
public struct DeskWriter {
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
  public func run(_ sql: SQL, _ values: [DeskValue] = []) throws -> Int {
    try connection.run(sql, values.map(\.stored))
  }
}

extension Migration {
  /// A step of `desk.sqlite` that also writes rows, through the same door as everything else.
  public static func desk(
    _ name: String, _ sql: SQL, then change: @escaping @Sendable (DeskWriter) throws -> Void
  ) -> Migration {
    Migration(name) { connection in
      try connection.execute(sql)
      try change(DeskWriter(connection))
    }
  }
}
