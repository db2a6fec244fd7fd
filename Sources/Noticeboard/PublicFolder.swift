import Glibc
public import Records

/// The folder `public` within an office's folder: all that the public pages ever open.
public struct PublicFolder: Hashable, Sendable {
  /// The folder's path.
  public let path: String

  /// The public folder of an office.
  public init(of folder: Folder) { path = folder.path + "/public" }

  /// The file with what is put up.
  public var board: String { path + "/board.sqlite" }
  /// The folder that letters are dropped into.
  public var letterbox: String { path + "/letterbox" }

  /// Makes both folders where they are missing; only the owner may look into the letterbox.
  ///
  /// - Throws: ``NoticeboardProblem/cannotWrite``.
  public func make() throws(NoticeboardProblem) {
    for (folder, mode) in [(path, mode_t(0o755)), (letterbox, mode_t(0o700))] {
      guard mkdir(folder, mode) == 0 || errno == EEXIST else { throw .cannotWrite }
    }
  }

  /// Sees to it that a file's content, or a folder's list of names, is on disk.
  static func sync(_ path: String) throws(NoticeboardProblem) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .cannotWrite }
  }
}
