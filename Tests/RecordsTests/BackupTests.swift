import Foundation
import Records
import SQLite
import Testing

@Suite struct BackupTests {
  let sample: SampleOffice

  init() throws {
    sample = try SampleOffice()
  }

  @Test func `a copy made while others write is whole and holds a beginning of what they wrote`() async throws {
    let file = try sample.desk()
    try SampleOffice.add(1...50, to: file)
    async let writing: Void = SampleOffice.add(51...400, to: file)
    var copies: [String] = []
    for _ in 0..<5 { copies.append(try file.backUp()) }
    try await writing
    #expect(Set(copies).count == 5)
    for path in copies {
      #expect(Backup.isIntact(path: path) == true)
      let copy = try Connection(path: path, mode: .readOnly)
      #expect(try copy.rows("PRAGMA integrity_check") { $0.text(0) } == ["ok"])
      let numbers = try copy.rows("SELECT number FROM thing ORDER BY number") { $0.whole(0) }
      #expect(numbers.count >= 50)
      #expect(numbers == Array(1...numbers.count))
    }
  }

  @Test func `a copy that was put back works as the file did, with its write-ahead log`() throws {
    do {
      let file = try sample.desk()
      try SampleOffice.add(1...3, to: file)
      let copy = try file.backUp()
      try SampleOffice.add(4...5, to: file)
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: sample.folder.path(of: .desk) + suffix)
      }
      try FileManager.default.copyItem(atPath: copy, toPath: sample.folder.path(of: .desk))
    }
    let back = try sample.desk(access: .existing)
    #expect(try SampleOffice.count(back) == 3)
    #expect(try back.report(thorough: true).wrongPragmas == [])
    try SampleOffice.add(4...4, to: back)
    #expect(try SampleOffice.count(back) == 4)
  }

  @Test func `the sum beside a copy is one that sha256sum accepts`() throws {
    let path = try sample.desk().backUp()
    let run = try ProgramRun("sh", "-c", "cd \"$0\" && sha256sum --check --strict *.sha256", sample.folder.backups)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains((path as NSString).lastPathComponent + ": OK"))
  }

  @Test func `a changed copy, a cut copy and a copy without its sum are told apart from a whole one`() throws {
    let path = try sample.desk().backUp()
    let bytes = try sample.bytes(path)
    #expect(Backup.isIntact(path: path) == true)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<50 {
      var changed = bytes
      changed[Int.random(in: bytes.indices, using: &generator)] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      try sample.write(changed, to: path)
      #expect(Backup.isIntact(path: path) == false)
    }
    try sample.write(Array(bytes.dropLast()), to: path)
    #expect(Backup.isIntact(path: path) == false)
    try sample.write(bytes, to: path)
    #expect(Backup.isIntact(path: path) == true)
    try sample.write([], to: path + ".sha256")
    #expect(Backup.isIntact(path: path) == false)
    try FileManager.default.removeItem(atPath: path + ".sha256")
    #expect(Backup.isIntact(path: path) == nil)
    #expect(Backup.isIntact(path: sample.folder.backups + "/none.sqlite") == nil)
  }

  @Test func `a copy does not hold what was deleted`() throws {
    let file = try PeopleFile(
      in: sample.folder, migrations: [Migration("one", "CREATE TABLE word (word TEXT) STRICT")], access: .create)
    let secret = "slettet-ord-4711"
    try file.write { _ = try $0.run("INSERT INTO word VALUES (?)", [.text(secret)]) }
    #expect(try contains(secret, in: file.backUp()))
    try file.write { _ = try $0.run("DELETE FROM word") }
    #expect(try !contains(secret, in: file.backUp()))
  }

  private func contains(_ text: String, in path: String) throws -> Bool {
    try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data(text.utf8)) != nil
  }
}
