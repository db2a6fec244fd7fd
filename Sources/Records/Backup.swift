import Foundation
import SQLite

/// Copies of the files, each with its SHA-256 beside it.
///
/// A copy is made by SQLite itself (`VACUUM INTO`): copying the file of a live database with a write-ahead log loses
/// what stands in the log.
public enum Backup {
  /// Why a copy was made; it is part of the copy's name.
  public enum Reason: String, Sendable {
    case beforeMigration = "before-migration"
    case onDemand = "backup"
  }

  /// Writes a copy of the file on a connection.
  ///
  /// - Returns: the path of the copy.
  /// - Throws: ``RecordsFault`` or ``/SQLite/SQLiteError``; then no half copy is left.
  @discardableResult
  static func write(of connection: Connection, file: Folder.File, in folder: Folder, reason: Reason) throws -> String {
    try Folder(path: folder.backups).make()
    let version = try connection.first("PRAGMA user_version") { $0.whole(0) } ?? 0
    let stem = file.rawValue.replacingOccurrences(of: ".sqlite", with: "")
    var number = 1
    var path: String
    repeat {
      path = "\(folder.backups)/\(stem)-v\(version)-\(reason.rawValue)-\(number).sqlite"
      number += 1
    } while FileManager.default.fileExists(atPath: path)
    do {
      try connection.vacuum(into: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      try checksum(of: path).write(toFile: path + ".sha256", atomically: true, encoding: .utf8)
      return path
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      try? FileManager.default.removeItem(atPath: path + ".sha256")
      throw error
    }
  }

  /// Whether a copy is still what was written, by the sum beside it; nil where no sum is to be found.
  public static func isIntact(path: String) -> Bool? {
    guard let stated = try? String(contentsOfFile: path + ".sha256", encoding: .utf8),
      let found = try? checksum(of: path)
    else { return nil }
    return stated.prefix(64) == found.prefix(64)
  }

  private static func checksum(of path: String) throws -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw RecordsFault(.inputOutput, file: nil) }
    defer { try? handle.close() }
    var hash = SHA256()
    while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty { hash.update(Array(chunk)) }
    return SHA256.hex(hash.finished()) + "  " + (path.split(separator: "/").last.map(String.init) ?? "") + "\n"
  }
}
