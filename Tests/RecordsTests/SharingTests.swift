import Records
import SQLite
import Testing

/// Several threads with one file, and several files open on one folder.
@Suite struct SharingTests {
  let sample: SampleOffice

  init() throws {
    sample = try SampleOffice()
  }

  @Test func `threads that share a file and files that share a folder lose nothing`() throws {
    let shared = try sample.desk()
    let sample = sample
    try Threads.run(8) { writer in
      let file = writer < 4 ? shared : try sample.desk(access: .existing)
      for number in 0..<50 {
        try SampleOffice.add([writer * 1_000 + number], to: file)
        let own = try file.read { reader in
          try reader.first(
            "SELECT count(*) FROM thing WHERE number BETWEEN ? AND ?",
            [.whole(writer * 1_000), .whole(writer * 1_000 + 999)]
          ) { $0.whole(0) }
        }
        #expect(own == number + 1, "a writer sees what it wrote")
      }
    }
    #expect(try SampleOffice.count(shared) == 400)
    #expect(try shared.report(thorough: true).damage == [])
  }

  @Test func `adding up never loses a step`() throws {
    try SampleOffice.add([1], to: sample.desk())
    let sample = sample
    try Threads.run(6) { _ in
      let file = try sample.desk(access: .existing)
      for _ in 0..<40 {
        try file.write { writer in
          let size = try writer.reader.first("SELECT size FROM thing") { $0.whole(0) } ?? 0
          try writer.run("UPDATE thing SET size = ?", [.whole(size + 1)])
        }
      }
    }
    #expect(try sample.desk().read { try $0.first("SELECT size FROM thing") { $0.whole(0) } } == 241)
  }

  @Test func `many who make the same file at once end with one file`() throws {
    for _ in 0..<20 {
      let fresh = try SampleOffice()
      try Threads.run(8) { number in try SampleOffice.add([number], to: fresh.desk()) }
      #expect(try SampleOffice.count(fresh.desk()) == 8)
    }
  }

  @Test func `a reader cannot write, not even through a writer`() throws {
    let file = try sample.desk()
    let fault = #expect(throws: RecordsFault.self) {
      try file.write { try $0.reader.rows("INSERT INTO thing VALUES (1, 1)") { _ in } }
    }
    #expect(fault?.trouble == .program)
    #expect(throws: RecordsFault.self) { try file.read { try $0.rows("DELETE FROM thing") { _ in } } }
  }
}
