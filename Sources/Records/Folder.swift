import Foundation

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
