import Foundation
import Glibc

/// The folder that holds an office: two SQLite files, their backups and the lock file.
public struct Folder: Hashable, Sendable {
  /// The two files.
  public enum File: String, CaseIterable, Sendable {
    case desk = "desk.sqlite"
    case people = "people.sqlite"

    /// The number in the file's header that marks it as ours: "Lod" and the file's letter, in ASCII.
    public var applicationID: Int {
      switch self {
      case .desk: 0x4C6F_6444
      case .people: 0x4C6F_6450
      }
    }
  }

  /// The folder's path.
  public let path: String

  /// Names a folder; nothing is made or looked up.
  public init(path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// The path of one of the two files.
  public func path(of file: File) -> String { "\(path)/\(file.rawValue)" }

  /// The folder that backups are written to.
  public var backups: String { "\(path)/backups" }

  /// The file whose holder may move the write-ahead log into the database.
  public var checkpointLock: String { "\(path)/checkpoint.lock" }

  /// Whether the folder is there.
  public var exists: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Whether one of the two files is there.
  public func holds(_ file: File) -> Bool {
    FileManager.default.fileExists(atPath: path(of: file))
  }

  /// Whether one of the two files was here and is gone: the other one, or a backup of it, still is.
  public func hasLost(_ file: File) -> Bool {
    if holds(file) { return false }
    if File.allCases.contains(where: holds) { return true }
    let stem = file.rawValue.replacing(".sqlite", with: "-v")
    let copies = (try? FileManager.default.contentsOfDirectory(atPath: backups)) ?? []
    return copies.contains { $0.hasPrefix(stem) && $0.hasSuffix(".sqlite") }
  }

  /// Whether the folder is there and the user may not look into it.
  var isBarred: Bool { access(path, F_OK) == 0 ? access(path, X_OK) != 0 : errno == EACCES }

  /// Makes the folder, readable by its owner only.
  ///
  /// - Throws: ``RecordsFault``.
  public func make() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw RecordsFault(.cannotMakeFolder, file: nil)
    }
  }
}
