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

  /// Writes a copy of the file on a connection; it is on disk when the call returns.
  ///
  /// - Returns: the path of the copy.
  /// - Throws: ``RecordsFault`` or ``/SQLite/SQLiteError``; then no half copy is left.
  @discardableResult
  static func write(of connection: Connection, file: Folder.File, in folder: Folder, reason: Reason) throws -> String {
    try Folder(path: folder.backups).make()
    let version = try connection.first("PRAGMA user_version") { $0.whole(0) } ?? 0
    let stem = "\(folder.backups)/\(file.rawValue.replacing(".sqlite", with: ""))-v\(version)-\(reason.rawValue)"
    // Making the file takes the name: two programs at once never write, or remove, each other's copy.
    var number = 1
    while try !PrivateFile.make(at: "\(stem)-\(number).sqlite") { number += 1 }
    let path = "\(stem)-\(number).sqlite"
    do {
      try connection.vacuum(into: path)
      try PrivateFile.sync(path)
      try PrivateFile.write(try checksum(of: path), to: path + ".sha256")
      try PrivateFile.sync(folder.backups)
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
    do {
      while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty { hash.update(Array(chunk)) }
    } catch {
      throw RecordsFault(.inputOutput, file: nil)
    }
    return SHA256.hex(hash.finished()) + "  " + (path.split(separator: "/").last.map(String.init) ?? "") + "\n"
  }
}
