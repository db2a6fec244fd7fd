import Foundation
import Records
import SQLite
import Testing

/// How long copies stay.
@Suite struct BackupTermTests {
  let sample: SampleOffice
  let now = Date(timeIntervalSince1970: 1_795_258_800)

  init() throws {
    sample = try SampleOffice()
  }

  private func copy(daysOld: Double) throws -> String {
    let path = try sample.desk().backUp()
    try setAge(daysOld, of: path)
    return path
  }

  private func setAge(_ days: Double, of path: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: now.addingTimeInterval(-days * 86_400)], ofItemAtPath: path)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sample.folder.backups).sorted()
  }

  @Test func `copies are told with their file, age and checksum, the oldest first`() throws {
    #expect(Backup.copies(in: sample.folder) == [])
    let young = try copy(daysOld: 1)
    let old = try copy(daysOld: 9)
    let people = try PeopleFile(in: sample.folder, migrations: [SampleOffice.first], access: .create)
    let other = try people.backUp()
    try setAge(4, of: other)
    let copies = Backup.copies(in: sample.folder)
    #expect(copies.map(\.path) == [old, other, young])
    #expect(copies.map(\.file) == [.desk, .people, .desk])
    #expect(copies.allSatisfy { $0.hasChecksum && $0.bytes > 1_000 })
    #expect(copies[0].end(keptFor: 9) == now)
  }

  @Test func `a copy goes on the day its term is over, with its checksum, and no other`() throws {
    let old = try copy(daysOld: 30)
    let young = try copy(daysOld: 29.9)
    #expect(Backup.due(in: sample.folder, keptFor: 30, at: now).map(\.path) == [old])
    #expect(try Backup.prune(in: sample.folder, keptFor: 30, at: now).map(\.path) == [old])
    let name = (young as NSString).lastPathComponent
    #expect(try names() == [name, name + ".sha256"])
    #expect(try Backup.prune(in: sample.folder, keptFor: 30, at: now) == [])
    #expect(try Backup.prune(in: sample.folder, keptFor: 1, at: now).count == 1, "the last one goes too")
    #expect(try names() == [])
  }

  @Test func `a copy that was broken off goes after a day, with what lies beside it`() throws {
    let half = try copy(daysOld: 1.5)
    try FileManager.default.removeItem(atPath: half + ".sha256")
    try sample.write([1, 2], to: half + "-journal")
    let fresh = try copy(daysOld: 0.5)
    try FileManager.default.removeItem(atPath: fresh + ".sha256")
    #expect(try Backup.prune(in: sample.folder, keptFor: 30, at: now).map(\.path) == [half])
    #expect(try names() == [(fresh as NSString).lastPathComponent], "one that is being written is left alone")
  }

  @Test func `what a killed prune left behind goes with the next one, and foreign files stay`() throws {
    _ = try copy(daysOld: 2)
    for name in [
      "desk-v1-backup-9.sqlite.sha256", "people-v2-before-migration-1.sqlite-journal", "notes.txt", "desk.sqlite",
      "desk-vacation.sqlite", "old-desk-v1-backup-1.sqlite",
    ] {
      try sample.write([7], to: sample.folder.backups + "/" + name)
      try setAge(400, of: sample.folder.backups + "/" + name)
    }
    #expect(try Backup.prune(in: sample.folder, keptFor: 30, at: now) == [])
    let left = try names()
    #expect(left.count == 6, "\(left)")
    for name in ["notes.txt", "desk.sqlite", "desk-vacation.sqlite", "old-desk-v1-backup-1.sqlite"] {
      #expect(left.contains(name))
    }
  }
}
