import Foundation
import HelpDesk
import Language
import Municipality
import Records

@testable import Office

/// An invented office in a folder of its own, which is taken away when nobody holds it any longer.
final class InventedOffice: Sendable {
  let plan: DemoPlan
  let office: Office
  let folder: Folder

  /// The last day of the log; the office's own today is the day after.
  static let lastDay = Day(number: 20_777)

  static let now: @Sendable () -> Date = {
    Date(timeIntervalSince1970: Double(lastDay.number + 1) * 86_400 + 12 * 3600)
  }

  init(_ municipality: DemoMunicipality, days: Int, seed: UInt64 = 1) throws {
    plan = DemoPlan(
      municipality, from: InventedOffice.lastDay.adding(1 - days).firstOfMonth, to: InventedOffice.lastDay)
    folder = InventedOffice.freshFolder()
    var generator = SeededGenerator(seed: seed)
    office = try DemoOffice(plan).make(in: folder, now: InventedOffice.now, using: &generator)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder.path) }

  static func freshFolder() -> Folder {
    Folder(path: FileManager.default.temporaryDirectory.path + "/lods-demo-\(UUID().uuidString)")
  }

  /// All entries of the log, those voided too.
  func entries() throws -> [Entry] {
    var filter = EntryFilter()
    filter.includesVoid = true
    return try office.log.entries(filter)
  }

  /// What a day is at a branch by the office's own registers.
  func status(of day: Day, at branch: String) throws -> DayStatus {
    try office.desk.read { reader in
      try DayStatus.of(
        day, at: try BranchRegister.branch(word: branch, in: reader), country: office.profile.country, in: reader)
    }
  }
}
