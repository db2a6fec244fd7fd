import SQLite
import Testing

@Suite struct ReaderTests {
  @Test func `a reader reads and never writes`() throws {
    let connection = try Connection(path: ":memory:", mode: .create)
    try connection.execute("CREATE TABLE thing (name TEXT) STRICT")
    let reader = Reader(connection)
    for sql: SQL in [
      "INSERT INTO thing VALUES (?)", "INSERT INTO thing VALUES (?) RETURNING name", "DELETE FROM thing WHERE name = ?",
      "UPDATE thing SET name = ?", "WITH a(b) AS (SELECT ?) INSERT INTO thing SELECT b FROM a",
    ] {
      let error = #expect(throws: SQLiteError.self) { try reader.rows(sql, [.text("x")]) { _ in } }
      #expect(error?.reason == .misuse)
    }
    try connection.run("INSERT INTO thing VALUES ('a')")
    #expect(try reader.first("SELECT name FROM thing WHERE name = ?", [.text("a")]) { $0.text(0) } == "a")
    #expect(try reader.rows("SELECT name FROM thing") { $0.text(0) } == ["a"])
  }
}
