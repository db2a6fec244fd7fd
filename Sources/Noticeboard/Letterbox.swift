import Glibc
public import Records

/// The folder that sealed letters are dropped into: one file each, written whole before it bears its name.
public struct Letterbox: Sendable {
  /// The most letters that may wait; the office takes them out every few seconds.
  public static let most = 2_000
  /// The largest sealed letter, in bytes.
  public static let largest = Letter.length + 256

  private let path: String
  private let own = OwnLetters()

  /// The letterbox of a public folder.
  public init(_ folder: PublicFolder) { path = folder.letterbox }

  /// Drops a sealed letter; when the call returns, it is on disk.
  ///
  /// One that lies there already stays as it is. Whoever drops need not be allowed to list the letterbox: then the letters
  /// that it has dropped itself are counted.
  ///
  /// - Throws: ``NoticeboardProblem/full``, ``NoticeboardProblem/tooLarge``, ``NoticeboardProblem/cannotWrite``.
  public func drop(_ sealed: [UInt8], named id: RandomID) throws(NoticeboardProblem) {
    guard sealed.count <= Self.largest else { throw .tooLarge }
    let isListed = access(path, R_OK) == 0
    guard isListed ? try waiting().count < Self.most : own.hasRoom(for: Self.most, { holds($0) }) else { throw .full }
    // A name of its own: two at a time, or one after a crash, do not stand in each other's way.
    var draft = Array((path + "/.draft-XXXXXX").utf8CString)
    let descriptor = mkstemp(&draft)
    guard descriptor >= 0 else { throw .cannotWrite }
    defer {
      unlink(draft)
      close(descriptor)
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var done = 0
    while done < sealed.count {
      let count = sealed[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    // The letterbox's group is the office's; nobody else can read a letter, which is sealed anyhow.
    guard done == sealed.count, fchmod(descriptor, 0o640) == 0, fsync(descriptor) == 0 else { throw .cannotWrite }
    // A link is made only where the name is free; where it is not, the letter was dropped a moment ago.
    guard link(draft, path + "/\(id)") == 0 || errno == EEXIST else { throw .cannotWrite }
    own.note(id)
    // Without the right to list a folder it cannot be opened to be synced by itself; but a file's count of names has
    // changed, and ext4, XFS and Btrfs write the new name down with it.
    if isListed { try PublicFolder.sync(path) } else if fsync(descriptor) != 0 { throw .cannotWrite }
  }

  /// Whether a letter lies there.
  public func holds(_ id: RandomID) -> Bool {
    var facts = stat()
    return lstat(path + "/\(id)", &facts) == 0
  }

  /// The letters that wait, by their names.
  ///
  /// - Throws: ``NoticeboardProblem/cannotWrite`` where the folder cannot be read.
  public func waiting() throws(NoticeboardProblem) -> [RandomID] {
    try names().compactMap { RandomID($0) }.sorted()
  }

  /// Takes away what is no letter, unread: drafts that a crash left half written, and whatever others have put there.
  ///
  /// A folder with something in it stays; nobody is stopped by it. What is named and sized as a letter stays too, also
  /// where it may not be read: a right that is missing is mended, a letter that is gone is not.
  ///
  /// - Parameter seconds: since 1970; what was last written before then is given up.
  /// - Returns: how many files or folders were taken away.
  /// - Throws: ``NoticeboardProblem/cannotWrite`` where the folder cannot be read.
  public func sweep(before seconds: Int) throws(NoticeboardProblem) -> Int {
    var swept = 0
    for name in try names() where name != "." && name != ".." {
      let path = path + "/" + name
      var facts = stat()
      guard lstat(path, &facts) == 0, facts.st_mtim.tv_sec < seconds else { continue }
      let kind = facts.st_mode & S_IFMT
      let mayBeLetter = RandomID(name) != nil && kind == S_IFREG && facts.st_size <= Self.largest
      if !mayBeLetter, kind == S_IFDIR ? rmdir(path) == 0 : unlink(path) == 0 { swept += 1 }
    }
    return swept
  }

  private func names() throws(NoticeboardProblem) -> [String] {
    guard let folder = opendir(path) else { throw .cannotWrite }
    defer { closedir(folder) }
    var found: [String] = []
    while let entry = readdir(folder) {
      found.append(
        withUnsafePointer(to: entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return found
  }

  /// A letter as it lies there; nil where it is gone, and empty for what is none.
  ///
  /// - Throws: ``NoticeboardProblem/cannotRead`` where it is there and may not be read, so that nothing of it is known.
  public func sealed(_ id: RandomID) throws(NoticeboardProblem) -> [UInt8]? {
    // Anybody may have put it there: a pipe would keep the reader waiting, a link would lead elsewhere.
    let descriptor = open(path + "/\(id)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT: return nil
      case ELOOP, ENXIO: return []
      default: throw .cannotRead
      }
    }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return [] }
    var bytes = [UInt8](repeating: 0, count: Self.largest + 1)
    var length = 0
    while length < bytes.count {
      let count = bytes[length...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .cannotRead }
      guard count > 0 else { break }
      length += count
    }
    return length <= Self.largest ? Array(bytes[..<length]) : []
  }

  /// Takes a letter away that was dealt with; a folder by that name, which no page of ours makes, too where it is empty.
  public func remove(_ id: RandomID) {
    if unlink(path + "/\(id)") != 0, errno == EISDIR || errno == EPERM { rmdir(path + "/\(id)") }
  }
}
