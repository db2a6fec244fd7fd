import SQLite
import Testing

@Suite struct MigratorTests {
  let folder: TemporaryFolder
  let connection: Connection
  static let first = Migration("1", "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT")
  static let second = Migration("2", "CREATE TABLE child (id INTEGER REFERENCES parent (id)) STRICT")

  init() throws {
    folder = try TemporaryFolder()
    connection = try Connection(path: folder.file("a.sqlite"), mode: .create)
  }

  @Test func `steps run once and in order`() throws {
    let one = Migrator(applicationID: 77, migrations: [Self.first])
    let both = Migrator(applicationID: 77, migrations: [Self.first, Self.second])
    #expect(try one.state(of: connection) == .empty)
    try one.migrate(connection)
    #expect(try one.state(of: connection) == .current)
    #expect(try both.state(of: connection) == .behind(1))
    try both.migrate(connection)
    try both.migrate(connection)
    #expect(try both.state(of: connection) == .current)
    #expect(try one.state(of: connection) == .newer(2))
    #expect(try Migrator(applicationID: 78, migrations: []).state(of: connection) == .foreign)
  }

  @Test func `a failing step leaves the file as it was`() throws {
    let bad = Migrator(
      applicationID: 77,
      migrations: [
        Self.first, Self.second,
        Migration("3") { connection in
          try connection.execute("PRAGMA defer_foreign_keys = ON")
          try connection.run("INSERT INTO child VALUES (5)")
        },
      ])
    #expect(throws: SQLiteError.self) { try bad.migrate(connection) }
    #expect(try bad.state(of: connection) == .empty)
  }

  @Test func `a file of another program is foreign`() throws {
    try connection.execute("CREATE TABLE other (a)")
    #expect(try Migrator(applicationID: 77, migrations: []).state(of: connection) == .foreign)
  }
}
