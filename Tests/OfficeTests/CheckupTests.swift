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
    #expect(row.commandLine(in: .da) == "lods release verify")
  }

  @Test func `no sentence names a command, since a page says it too`() {
    for phrase in CheckupPhrase.allCases {
      for language in LanguageCode.allCases { #expect(!phrase.wording[language].contains("lods "), "\(phrase)") }
    }
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

  @Test func `who may only go through the folder is no trouble, and who may look into it is`() throws {
    let folder = try TemporaryFolder()
    let place = Folder(path: folder.path)
    _ = try Office.found(
      in: place, name: .literal("Prøveby"), country: .denmark, isDemo: true, now: InventedOffice.now)
    func isTold(folder mode: Int, file: Int = 0o600) throws -> Bool {
      let manager = FileManager.default
      try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: place.path)
      try manager.setAttributes([.posixPermissions: file], ofItemAtPath: place.path(of: .people))
      return try Checkup(of: place, thorough: false, now: InventedOffice.now).rows.contains {
        $0.subject == .permissions
      }
    }
    for mode in [0o700, 0o710, 0o711] { #expect(try !isTold(folder: mode)) }
    for mode in [0o750, 0o755, 0o722] { #expect(try isTold(folder: mode)) }
    for file in [0o640, 0o604] { #expect(try isTold(folder: 0o700, file: file)) }
  }
}
