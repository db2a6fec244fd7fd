import Foundation
import Records
import SQLite
import Testing

@Suite struct MigrationTests {
  let sample: SampleOffice

  init() throws {
    sample = try SampleOffice()
    try SampleOffice.add(1...5, to: sample.desk())
  }

  private func backups() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sample.folder.backups).sorted()
  }

  @Test func `a file of an older version is backed up and brought up to date`() throws {
    let file = try sample.desk([SampleOffice.first, SampleOffice.second], access: .existing)
    #expect(try file.read { try $0.rows("SELECT note FROM thing") { $0.isNull(0) } } == [true, true, true, true, true])
    #expect(try file.report(thorough: true).schemaVersion == 2)
    #expect(try backups() == ["desk-v1-before-migration-1.sqlite", "desk-v1-before-migration-1.sqlite.sha256"])
    let copy = sample.folder.backups + "/desk-v1-before-migration-1.sqlite"
    #expect(Backup.isIntact(path: copy) == true)
    let connection = try Connection(path: copy, mode: .readOnly)
    #expect(try connection.first("SELECT count(*) FROM thing") { $0.whole(0) } == 5)
    #expect(try connection.first("PRAGMA user_version") { $0.whole(0) } == 1)
    #expect(try connection.first("PRAGMA application_id") { $0.whole(0) } == Folder.File.desk.applicationID)
    // Opened again there is nothing to do.
    _ = try sample.desk([SampleOffice.first, SampleOffice.second], access: .existing)
    #expect(try backups().count == 2)
  }

  @Test func `a program that has an old file open writes and reads no more once it is brought up to date`() throws {
    let old = try sample.desk()
    #expect(try SampleOffice.count(old) == 5)
    let new = try sample.desk([SampleOffice.first, SampleOffice.second], access: .existing)
    let write = #expect(throws: RecordsFault.self) { try SampleOffice.add([6], to: old) }
    #expect(write?.trouble == .newerFile)
    let read = #expect(throws: RecordsFault.self) { try SampleOffice.count(old) }
    #expect(read?.trouble == .newerFile)
    try SampleOffice.add([6], to: new)
    #expect(try SampleOffice.count(new) == 6)
  }

  @Test func `a step that fails leaves the old file, and the copy beside it`() throws {
    let bad = Migration("bad") { connection in
      try connection.execute("DELETE FROM thing")
      try connection.execute("CREATE TABLE thing (a)")
    }
    let fault = #expect(throws: RecordsFault.self) {
      try sample.desk([SampleOffice.first, SampleOffice.second, bad], access: .existing)
    }
    #expect(fault?.trouble == .program)
    #expect(try SampleOffice.count(sample.desk(access: .existing)) == 5)
    #expect(try backups().count == 2)
  }

  @Test func `no copy, no migration`() throws {
    try sample.write([], to: sample.folder.backups)
    #expect(throws: RecordsFault.self) {
      try sample.desk([SampleOffice.first, SampleOffice.second], access: .existing)
    }
    #expect(try sample.desk(access: .existing).report(thorough: false).schemaVersion == 1)
  }

  @Test func `eight programs that open an old file at once all find it new, and no copy is lost`() throws {
    let steps = [SampleOffice.first, SampleOffice.second]
    let sample = sample
    try Threads.run(8) { _ in
      let count = try SampleOffice.count(sample.desk(steps, access: .existing))
      #expect(count == 5)
    }
    let copies = try backups().filter { $0.hasSuffix(".sqlite") }
    #expect((1...8).contains(copies.count))
    for copy in copies { #expect(Backup.isIntact(path: sample.folder.backups + "/" + copy) == true) }
  }
}
