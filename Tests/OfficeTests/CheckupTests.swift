import Foundation
import Identifiers
import Language
import Municipality
import Office
import Records
import SQLite
import Testing

@Suite struct CheckupTests {
  @Test func `triggers that were taken from the ledger of releases are told by name`() throws {
    let folder = try TemporaryFolder()
    let place = Folder(path: folder.path)
    let office = try Office.found(
      in: place, name: .literal("Prøveby"), country: .denmark, isDemo: true, now: InventedOffice.now)
    let whole = try Checkup(of: place, thorough: false, now: InventedOffice.now)
    #expect(whole.rows.contains { $0.subject == .ledgerGuards })
    try office.desk.write { writer in
      _ = try writer.run("DROP TRIGGER release_kept")
      _ = try writer.run("DROP TRIGGER release_base_stays")
    }
    let checkup = try Checkup(of: place, thorough: false, now: InventedOffice.now)
    let row = try #require(checkup.rows.first { $0.subject == .ledgerGuardsBroken })
    #expect(row.verdict == .bad && !checkup.isHealthy)
    #expect(row.sentence(in: .da).contains("release_base_stays, release_kept"))
  }

  @Test func `a lost people file is told, and not made anew in silence`() throws {
    let folder = try TemporaryFolder()
    let place = Folder(path: folder.path)
    _ = try Office.found(
      in: place, name: .literal("Prøveby"), country: .denmark, isDemo: true, now: InventedOffice.now)
    let whole = try Checkup(of: place, thorough: false, now: InventedOffice.now)
    #expect(!whole.rows.contains { $0.subject == .peopleMissing })
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.file("people.sqlite" + suffix))
    }
    for _ in 1...2 {
      let checkup = try Checkup(of: place, thorough: false, now: InventedOffice.now)
      #expect(!checkup.isHealthy)
      #expect(checkup.rows.contains { $0.subject == .peopleMissing && $0.verdict == .bad })
      #expect(!checkup.rows.contains { $0.subject == .audit }, "a trail that is not there does not hold")
      #expect(!place.holds(.people))
    }
  }
}
