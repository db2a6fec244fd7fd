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
  /// After the commit the file is written anew and the write-ahead log is cut; see ``Erasure``.
  ///
  /// - Parameters:
  ///   - depth: how far it goes.
  ///   - isUrgent: whether it is done right after the commit, and not with the next erasure or when the file is opened.
  public func erases(_ depth: Erasure.Depth = .file, isUrgent: Bool = true) {
    erasure.set(depth, isUrgent: isUrgent)
  }
}

extension Migration {
  /// A step of `desk.sqlite` that also writes rows, through the same door as everything else.
  public static func desk(
    _ name: String, _ sql: SQL, then change: @escaping @Sendable (DeskWriter) throws -> Void
  ) -> Migration {
    Migration(name) { connection in
      try connection.execute(sql)
      try change(DeskWriter(connection, erasure: ErasureMark()))
    }
  }
}
