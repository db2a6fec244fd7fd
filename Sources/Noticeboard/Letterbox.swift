import Glibc
public import Records

/// The folder that sealed letters are dropped into: one file each, written whole before it bears its name.
public struct Letterbox: Sendable {
  /// The most letters that may wait; the office takes them out every few seconds.
  public static let most = 2_000
  /// The largest sealed letter, in bytes.
  public static let largest = Letter.length + 256

  private let path: String

  /// The letterbox of a public folder.
  public init(_ folder: PublicFolder) { path = folder.letterbox }

  /// Drops a sealed letter; when the call returns, it is on disk.
  ///
  /// One that lies there already stays as it is.
  ///
  /// - Throws: ``NoticeboardProblem/full``, ``NoticeboardProblem/tooLarge``, ``NoticeboardProblem/cannotWrite``.
  public func drop(_ sealed: [UInt8], named id: RandomID) throws(NoticeboardProblem) {
    guard sealed.count <= Self.largest else { throw .tooLarge }
    guard try waiting().count < Self.most else { throw .full }
    // A name of its own: two at a time, or one after a crash, do not stand in each other's way.
    var draft = Array((path + "/.draft-XXXXXX").utf8CString)
    let descriptor = mkstemp(&draft)
    guard descriptor >= 0 else { throw .cannotWrite }
    defer { unlink(draft) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var done = 0
    while done < sealed.count {
      let count = sealed[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    let isWhole = done == sealed.count && fsync(descriptor) == 0
    close(descriptor)
    // A link is made only where the name is free; where it is not, the letter was dropped a moment ago.
    guard isWhole, link(draft, path + "/\(id)") == 0 || errno == EEXIST else { throw .cannotWrite }
    try PublicFolder.sync(path)
  }

  /// The letters that wait, by their names.
  ///
  /// - Throws: ``NoticeboardProblem/cannotWrite`` where the folder cannot be read.
  public func waiting() throws(NoticeboardProblem) -> [RandomID] {
    try names().compactMap { RandomID($0) }.sorted()
  }

  /// Takes away drafts that a crash left half written.
  ///
  /// - Parameter seconds: since 1970; a draft last written before then is given up.
  /// - Throws: ``NoticeboardProblem/cannotWrite`` where the folder cannot be read.
  public func sweepDrafts(before seconds: Int) throws(NoticeboardProblem) {
    for name in try names() where name.hasPrefix(".") && name != "." && name != ".." {
      var facts = stat()
      guard lstat(path + "/" + name, &facts) == 0, facts.st_mtim.tv_sec < seconds else { continue }
      unlink(path + "/" + name)
    }
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

  /// A letter as it lies there; nil where it is gone, or too large to be one.
  public func sealed(_ id: RandomID) -> [UInt8]? {
    let descriptor = open(path + "/\(id)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Self.largest + 1)
    var length = 0
    while length < bytes.count {
      let count = bytes[length...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      length += count
    }
    return length <= Self.largest ? Array(bytes[..<length]) : []
  }

  /// Takes a letter away that was dealt with.
  public func remove(_ id: RandomID) { unlink(path + "/\(id)") }
}
