/// The reading half of a connection: it runs queries and refuses every statement that would change the file.
///
/// Because it cannot write, it may bind plain text.
public struct Reader {
  private let connection: Connection

  /// Reads on a connection.
  public init(_ connection: Connection) {
    self.connection = connection
  }

  /// Runs a query and hands over each row; the row is only good within the closure.
  ///
  /// - Throws: ``SQLiteError`` of reason ``SQLiteError/Reason/misuse`` for a statement that writes.
  public func each(_ sql: SQL, _ values: [SQLValue] = [], _ body: (Row) throws -> Void) throws {
    try connection.requireReading(sql)
    try connection.each(sql, values, body)
  }

  /// Runs a query and collects what is made of each row.
  public func rows<Value>(_ sql: SQL, _ values: [SQLValue] = [], _ make: (Row) throws -> Value) throws -> [Value] {
    try connection.requireReading(sql)
    return try connection.rows(sql, values, make)
  }

  /// What is made of a query's first row, nil when there is none.
  public func first<Value>(_ sql: SQL, _ values: [SQLValue] = [], _ make: (Row) throws -> Value) throws -> Value? {
    try connection.requireReading(sql)
    return try connection.first(sql, values, make)
  }
}
