import Foundation
import SQLite
import Testing

@testable import Records

@Suite struct CheckpointTests {
  let sample: SampleOffice
  let file: DeskFile

  init() throws {
    sample = try SampleOffice()
    file = try sample.desk()
  }

  private func logPages() -> Int { file.store.size("-wal") / 4_120 }

  @Test func `nobody moves the log while another holds the lock`() throws {
    let before = file.store.size("")
    try FileStore.holdingCheckpointLock(of: sample.folder) {
      try SampleOffice.add(1...400, to: file)
      #expect(logPages() >= 400)
      #expect(file.store.size("") == before, "the file itself has not grown")
      let isTruncated = try file.store.truncateLog()
      #expect(!isTruncated)
      let count = try SampleOffice.count(file)
      #expect(count == 400)
    }
    try SampleOffice.add([401], to: file)
    #expect(file.store.size("") > before)
    #expect(try file.store.truncateLog())
    #expect(file.store.size("-wal") == 0)
    #expect(try SampleOffice.count(file) == 401)
  }

  @Test func `the lock is free again after every use, also after an error`() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) { try CheckpointLock.withLock(of: sample.folder) { throw Stop() } }
    #expect(try CheckpointLock.withLock(of: sample.folder) { 1 } == 1)
    try FileStore.holdingCheckpointLock(of: sample.folder) {
      let second = try CheckpointLock.withLock(of: sample.folder) { 1 }
      #expect(second == nil)
    }
    #expect(try CheckpointLock.withLock(of: sample.folder) { 1 } == 1)
  }

  @Test func `the log stays small over five thousand commits`() throws {
    var largest = 0
    for start in stride(from: 0, to: 5_000, by: 50) {
      try SampleOffice.add(start..<start + 50, to: file)
      largest = max(largest, logPages())
    }
    // A megabyte and the pages of the commit that went over it.
    #expect((256..<280).contains(largest), "\(largest)")
    #expect(try SampleOffice.count(file) == 5_000)
    #expect(try file.report(thorough: true).damage == [])
  }

  @Test func `the log stays small also when each commit opens the file anew, as commands do`() throws {
    // Another office than the suite's: with that one's file open all the while, the log is never read anew.
    let alone = try SampleOffice()
    var largest = 0
    for number in 1...700 {
      let opened = try alone.desk()
      try SampleOffice.add([number], to: opened)
      largest = max(largest, opened.store.size("-wal") / 4_120)
    }
    #expect(largest <= FileStore.checkpointPages + 16)
    #expect(try SampleOffice.count(alone.desk()) == 700)
  }

  @Test func `a reader that stays lets the log grow, and afterwards it is moved`() throws {
    try file.read { reader in
      _ = try reader.first("SELECT count(*) FROM thing") { $0.whole(0) }
      try SampleOffice.add(1...600, to: file)
      #expect(try reader.first("SELECT count(*) FROM thing") { $0.whole(0) } == 0, "one state throughout")
    }
    try SampleOffice.add(601...602, to: file)
    #expect(try file.store.truncateLog())
    #expect(try SampleOffice.count(file) == 602)
  }

  @Test func `what was deleted is gone from the file and its log after truncating`() throws {
    try file.write { _ = try $0.run("INSERT INTO thing VALUES (1, ?)", [.integer(0x0102_0304_0506_0708)]) }
    try file.write { _ = try $0.run("DELETE FROM thing") }
    #expect(try file.store.truncateLog())
    for suffix in ["", "-wal"] {
      let copy = sample.temporary.file("copy" + suffix)
      #expect(try ProgramRun("cp", sample.folder.path(of: .desk) + suffix, copy).status == 0)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
      #expect(bytes.range(of: Data([1, 2, 3, 4, 5, 6, 7, 8])) == nil)
    }
  }
}
