import Foundation
import SQLite
import Testing

@Suite struct ConnectionTests {
  let folder: TemporaryFolder
  let connection: Connection

  init() throws {
    folder = try TemporaryFolder()
    connection = try Connection(path: folder.file("a.sqlite"), mode: .create)
    try connection.run("PRAGMA journal_mode = WAL")
    try connection.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, part BLOB, size REAL) STRICT")
  }

  private func count() throws -> Int {
    try #require(try connection.first("SELECT count(*) FROM thing") { $0.whole(0) })
  }

  @Test func `every storage class comes back as it went in`() throws {
    let values: [SQLValue] = [.integer(-7), .text("Ærø \u{0} å"), .blob([0, 255, 1]), .real(1.5)]
    try connection.run("INSERT INTO thing VALUES (?, ?, ?, ?)", values)
    try connection.run("INSERT INTO thing VALUES (8, '', x'', NULL)")
    let back = try connection.rows("SELECT * FROM thing ORDER BY id") { row in (0..<4).map { row.value($0) } }
    #expect(back == [values, [8, .text(""), .blob([]), nil]])
    #expect(try connection.first("SELECT name FROM thing WHERE id = 9") { $0.text(0) } == nil)
  }

  @Test func `the promised pragmas hold on every connection`() throws {
    func pragma(_ sql: SQL) throws -> String? { try connection.first(sql) { $0.text(0) } }
    #expect(try pragma("PRAGMA journal_mode") == "wal")
    #expect(try pragma("PRAGMA synchronous") == "2")
    #expect(try pragma("PRAGMA foreign_keys") == "1")
    #expect(try pragma("PRAGMA secure_delete") == "1")
    #expect(try pragma("PRAGMA mmap_size") == "0")
    #expect(try pragma("PRAGMA temp_store") == "2")
    #expect(try pragma("PRAGMA wal_autocheckpoint") == "0")
  }

  @Test func `a thrown error rolls everything back`() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try connection.transaction {
        try connection.run("INSERT INTO thing (id) VALUES (1)")
        try connection.transaction { _ = try connection.run("INSERT INTO thing (id) VALUES (2)") }
        throw Stop()
      }
    }
    #expect(try count() == 0)
    try connection.transaction { _ = try connection.run("INSERT INTO thing (id) VALUES (1)") }
    #expect(try count() == 1)
  }

  @Test func `an error names the statement and never a bound value`() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.run("INSERT INTO thing (id, size) VALUES (1, ?)", [.text("hemmelig 4711")])
    }
    #expect(error?.reason == .constraint)
    #expect(error?.sql == "INSERT INTO thing (id, size) VALUES (1, ?)")
    #expect(error?.description.contains("hemmelig") == false)
    #expect(throws: SQLiteError.self) { try connection.run("INSERT INTO thing (id) VALUES (?)", [1, 2]) }
  }

  @Test func `a second statement in the same SQL is refused rather than left out`() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.run("INSERT INTO thing (id) VALUES (1); INSERT INTO thing (id) VALUES (2)")
    }
    #expect(error?.reason == .misuse)
    #expect(try count() == 0)
    try connection.run("INSERT INTO thing (id) VALUES (1);  \n ")
    #expect(try count() == 1)
  }

  @Test func `a query inside a query on the same statement is safe`() throws {
    for id in 1...3 { try connection.run("INSERT INTO thing (id) VALUES (?)", [.whole(id)]) }
    var pairs = 0
    try connection.each("SELECT id FROM thing") { _ in
      try connection.each("SELECT id FROM thing") { _ in pairs += 1 }
    }
    #expect(pairs == 9)
  }

  @Test func `nothing is checkpointed until somebody asks`() throws {
    for id in 1...50 { try connection.run("INSERT INTO thing (id, name) VALUES (?, ?)", [.whole(id), .text("x")]) }
    let before = connection.logPages
    #expect(before >= 50)
    let other = try Connection(path: folder.file("a.sqlite"), mode: .readWrite)
    #expect(try other.first("SELECT count(*) FROM thing") { $0.whole(0) } == 50)
    #expect(try connection.checkpoint(.truncate))
    #expect(connection.logPages == 0)
    let size = try FileManager.default.attributesOfItem(atPath: folder.file("a.sqlite-wal"))[.size] as? Int
    #expect(size == 0)
  }

  @Test func `a second writer waits for the first and is told when that takes too long`() throws {
    let other = try Connection(path: folder.file("a.sqlite"), mode: .readWrite, busyTimeout: 30)
    try connection.transaction {
      let error = #expect(throws: SQLiteError.self) { try other.transaction {} }
      #expect(error?.reason == .busy)
    }
    try other.transaction { _ = try other.run("INSERT INTO thing (id) VALUES (1)") }
    #expect(try count() == 1)
  }

  @Test func `files that cannot serve say why`() throws {
    let missing = #expect(throws: SQLiteError.self) {
      try Connection(path: folder.file("none/b.sqlite"), mode: .readWrite)
    }
    #expect(missing?.reason == .cannotOpen)
    try Data(repeating: 65, count: 5000).write(to: URL(fileURLWithPath: folder.file("c.sqlite")))
    let foreign = #expect(throws: SQLiteError.self) {
      try Connection(path: folder.file("c.sqlite"), mode: .readWrite).run("PRAGMA user_version")
    }
    #expect(foreign?.reason == .notADatabase)
  }
}
