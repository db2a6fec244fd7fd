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
  /// - Throws: ``NoticeboardProblem/full``, ``NoticeboardProblem/tooLarge``, ``NoticeboardProblem/cannotWrite``.
  public func drop(_ sealed: [UInt8], named id: RandomID) throws(NoticeboardProblem) {
    guard sealed.count <= Self.largest else { throw .tooLarge }
    guard try waiting().count < Self.most else { throw .full }
    let draft = path + "/.\(id)"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite }
    defer { unlink(draft) }
    var done = 0
    while done < sealed.count {
      let count = sealed[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      done += count
    }
    let isWhole = done == sealed.count && fsync(descriptor) == 0
    close(descriptor)
    // A link is made only where the name is free.
    guard isWhole, link(draft, path + "/\(id)") == 0 else { throw .cannotWrite }
    try PublicFolder.sync(path)
  }

  /// The letters that wait, by their names.
  ///
  /// - Throws: ``NoticeboardProblem/cannotWrite`` where the folder cannot be read.
  public func waiting() throws(NoticeboardProblem) -> [RandomID] {
    guard let folder = opendir(path) else { throw .cannotWrite }
    defer { closedir(folder) }
    var found: [RandomID] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let id = RandomID(name) { found.append(id) }
    }
    return found.sorted()
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
