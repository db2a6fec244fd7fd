import Foundation
import Identifiers
import Language
import Municipality
import Records
import Testing

/// An office in a folder of its own, removed with it.
final class TestOffice: Sendable {
  let desk: DeskFile
  private let path: String

  init(_ country: Country = .denmark) throws {
    path = NSTemporaryDirectory() + "lods-" + UUID().uuidString
    let folder = Folder(path: path)
    try folder.make()
    desk = try DeskFile(in: folder, migrations: MunicipalitySchema.migrations, access: .create)
    try desk.write { try OfficeProfile.found(name: .literal("Nordhavn"), country: country, isDemo: false, in: $0) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Adds a branch that opened on 1 January 2024.
  func branch(_ word: String = "havnen", name: String = "Havnens Bibliotek") throws -> Branch {
    let code = try #require(Code<Branch>(word))
    return try desk.write { writer in
      try BranchRegister.add(code, name: name, opened: try day("2024-01-01"), in: writer)
      return try BranchRegister.branch(code, in: writer.reader)
    }
  }
}

/// The day of an ISO date in a test.
func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
