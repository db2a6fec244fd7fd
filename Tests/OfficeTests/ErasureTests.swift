import Foundation
import HelpDesk
import Records
import Testing

@testable import Office

/// What has gone is gone from every file of the folder: the two files, their logs, the logs' indexes, backups.
@Suite struct ErasureTests {
  @Test(arguments: ErasurePath.all, [UInt64(1), 2, 3])
  func `nothing is left of`(path: ErasurePath, seed: UInt64) throws {
    let place = try ErasureOffice(seed: seed)
    try place.bustle(60)
    let needles = try path.plant(place)
    try place.bustle(60)
    #expect(try !FolderTraces.files(holding: needles, in: place.folder.path).isEmpty, "it was there")
    try path.erase(place)
    #expect(try FolderTraces.files(holding: needles, in: place.folder.path) == [])
    #expect(try place.office.desk.report(thorough: true).damage == [])
    #expect(try place.office.people().report(thorough: true).damage == [])
  }

  @Test func `every way has its own name`() {
    #expect(Set(ErasurePath.all.map(\.name)).count == ErasurePath.all.count)
  }

  @Test func `work in progress and copies leave no file behind`() throws {
    let place = try ErasureOffice(seed: 9)
    try place.bustle(10)
    _ = try place.office.seal()
    let files = try #require(FileManager.default.subpaths(atPath: place.folder.path)).sorted()
    let expected: Set = [
      "backups", "checkpoint.lock", "desk.sqlite", "desk.sqlite-shm", "desk.sqlite-wal", "people.sqlite",
      "people.sqlite-shm", "people.sqlite-wal",
    ]
    #expect(Set(files).isSubset(of: expected), "\(files)")
  }
}
