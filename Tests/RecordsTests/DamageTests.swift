import Foundation
import Language
import SQLite
import Testing

@testable import Records

/// What happens when the bytes of the file change behind our back.
@Suite struct DamageTests {
  let sample: SampleOffice
  var desk: String { sample.folder.path(of: .desk) }

  init() throws {
    sample = try SampleOffice()
    let file = try sample.desk()
    try file.write { writer in
      for number in 1...3_000 { try writer.run("INSERT INTO thing VALUES (?, ?)", [.whole(number), .whole(number)]) }
    }
    // All of it into the file itself.
    #expect(try file.store.truncateLog())
  }

  private func overwrite(_ pages: [Int], with byte: UInt8) throws {
    var bytes = try sample.bytes(desk)
    for page in pages { bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: repeatElement(byte, count: 4096)) }
    try sample.write(bytes, to: desk)
  }

  @Test(arguments: [UInt8(0), 0x5A, 0xFF])
  func `overwritten pages are found and reading them says damaged`(byte: UInt8) throws {
    try overwrite([3, 4, 5], with: byte)
    let file = try sample.desk(access: .existing)
    let report = try file.report(thorough: false)
    #expect(!report.damage.isEmpty)
    let fault = #expect(throws: RecordsFault.self) {
      try file.read { try $0.rows("SELECT size FROM thing") { $0.whole(0) } }
    }
    #expect(fault?.trouble == .damaged)
    #expect(fault?.kind == .data)
  }

  @Test func `a file whose tables cannot be read at all still gives a report or says damaged`() throws {
    // The first page but for its header: the list of tables is gone.
    var bytes = try sample.bytes(desk)
    bytes.replaceSubrange(100..<4096, with: repeatElement(0xEE, count: 3996))
    try sample.write(bytes, to: desk)
    let fault = #expect(throws: RecordsFault.self) { try sample.desk(access: .existing).report(thorough: true) }
    #expect(fault?.trouble == .damaged)
  }

  @Test func `a file cut in the middle is damaged and is left as it is`() throws {
    let bytes = Array(try sample.bytes(desk).prefix(4096 * 4))
    try sample.write(bytes, to: desk)
    let fault = #expect(throws: RecordsFault.self) {
      let file = try sample.desk(access: .existing)
      _ = try file.read { try $0.rows("SELECT size FROM thing") { $0.whole(0) } }
    }
    #expect(fault?.trouble == .damaged)
    #expect(try sample.bytes(desk) == bytes)
  }

  @Test func `rows that have lost their parent are reported`() throws {
    let migrations = [
      SampleOffice.first,
      Migration("child", "CREATE TABLE part (thing INTEGER NOT NULL REFERENCES thing (number)) STRICT"),
    ]
    do {
      let file = try sample.desk(migrations)
      try file.write { _ = try $0.run("INSERT INTO part VALUES (5)") }
    }
    // Another program that does not hold to foreign keys.
    let run = try ProgramRun("sqlite3", desk, "PRAGMA foreign_keys = OFF; DELETE FROM thing WHERE number = 5")
    try #require(run.status == 0, "\(run.errors)")
    #expect(try sample.desk(migrations, access: .existing).report(thorough: false).orphans == ["part"])
  }

  @Test func `a log cut anywhere gives back a beginning of what was committed`() throws {
    let file = try sample.desk()
    try SampleOffice.add(10_001...10_030, to: file)
    // Copies are made by another program, so that no lock of this process is lost.
    var generator = SeededGenerator(seed: 6)
    let size = try file.report(thorough: false).logBytes
    for round in 0..<40 {
      let copy = try SampleOffice()
      let target = copy.folder.path(of: .desk)
      #expect(try ProgramRun("cp", desk, target).status == 0)
      #expect(try ProgramRun("cp", desk + "-wal", target + "-wal").status == 0)
      var log = try sample.bytes(target + "-wal")
      log = Array(log.prefix(Int.random(in: 0...size, using: &generator)))
      if round.isMultiple(of: 2) { log += generator.bytes(Int.random(in: 0...9_000, using: &generator)) }
      try sample.write(log, to: target + "-wal")
      let found = try copy.desk(access: .existing)
      let late = try found.read { reader in
        try reader.rows("SELECT number FROM thing WHERE number > 10000 ORDER BY number") { $0.whole(0) }
      }
      #expect(late == Array(10_001..<10_001 + late.count))
      #expect(try found.report(thorough: true).damage == [])
    }
  }
}
