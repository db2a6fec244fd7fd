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

  /// The empty file whose time tells when the office last looked in.
  var lifeSign: String { path + "/alive" }

  /// Makes both folders where they are missing.
  ///
  /// Another user of the machine may read what is put up, and drop letters: into the letterbox anybody may write, and only
  /// its owner can list it or take a letter out of it. A letter belongs to the letterbox's group, so that the office reads
  /// what another user has dropped. A letterbox whose rights somebody has set by hand stays as it is.
  ///
  /// - Throws: ``NoticeboardProblem/cannotWrite``.
  public func make() throws(NoticeboardProblem) {
    let isNew = mkdir(path, 0o755) == 0
    guard isNew || errno == EEXIST else { throw .cannotWrite }
    if isNew { chmod(path, 0o755) }
    guard mkdir(letterbox, 0o700) == 0 || errno == EEXIST else { throw .cannotWrite }
    var facts = stat()
    guard stat(letterbox, &facts) == 0 else { throw .cannotWrite }
    // As it was just made, or by an older version of this program.
    if facts.st_mode & 0o7777 == 0o700 { chmod(letterbox, 0o3733) }
  }

  /// Tells the public pages that the office is there.
  ///
  /// - Parameter seconds: now, since 1970.
  /// - Throws: ``NoticeboardProblem/cannotWrite``.
  public func showLife(at seconds: Int) throws(NoticeboardProblem) {
    let descriptor = open(lifeSign, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw .cannotWrite }
    defer { close(descriptor) }
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    guard fchmod(descriptor, 0o644) == 0, futimens(descriptor, [time, time]) == 0 else { throw .cannotWrite }
  }

  /// When the office last looked in, in seconds since 1970; nil where nothing tells.
  public var lastLife: Int? {
    var facts = stat()
    return lstat(lifeSign, &facts) == 0 ? facts.st_mtim.tv_sec : nil
  }

  /// Sees to it that a file's content, or a folder's list of names, is on disk.
  static func sync(_ path: String) throws(NoticeboardProblem) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .cannotWrite }
  }
}
