import Foundation
import Records
import SQLite

/// An office's folder with a schema of one table, for tests of the files themselves.
struct SampleOffice: Sendable {
  static let first = Migration("first", "CREATE TABLE thing (number INTEGER PRIMARY KEY, size INTEGER) STRICT")
  static let second = Migration("second", "ALTER TABLE thing ADD COLUMN note TEXT")

  let temporary: TemporaryFolder
  let folder: Folder

  init() throws {
    temporary = try TemporaryFolder()
    folder = Folder(path: temporary.file("office"))
    try folder.make()
  }

  func desk(_ migrations: [Migration] = [first], access: FileStore.Access = .create) throws -> DeskFile {
    try DeskFile(in: folder, migrations: migrations, access: access)
  }

  /// Adds rows, each in a transaction of its own.
  static func add(_ numbers: some Sequence<Int>, to desk: DeskFile) throws {
    for number in numbers {
      try desk.write { _ = try $0.run("INSERT INTO thing (number, size) VALUES (?, 1)", [.whole(number)]) }
    }
  }

  static func count(_ desk: DeskFile) throws -> Int {
    try desk.read { try $0.first("SELECT count(*) FROM thing") { $0.whole(0) } ?? -1 }
  }

  func permissions(_ path: String) throws -> Int {
    (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  /// A file's bytes, never of a database that this process has open: closing a second descriptor ends its locks.
  func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: path)))
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
