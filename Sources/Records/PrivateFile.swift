import Glibc

/// A file that only its owner may read, from its first moment on.
enum PrivateFile {
  /// Makes an empty file with permissions 0600, unless there is a file already.
  ///
  /// SQLite gives the companions of a database (`-wal`, `-shm`) the permissions of the database, so it is enough to make
  /// this one before SQLite opens it.
  ///
  /// - Returns: whether the file was made now.
  /// - Throws: ``RecordsFault``.
  @discardableResult
  static func make(at path: String) throws(RecordsFault) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw RecordsFault(errno: errno, file: nil)
    }
    close(descriptor)
    return true
  }

  /// Writes a text into a file and sees to it that it is on disk.
  ///
  /// - Throws: ``RecordsFault``.
  static func write(_ text: String, to path: String) throws(RecordsFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw RecordsFault(errno: errno, file: nil) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw RecordsFault(errno: count == 0 ? ENOSPC : errno, file: nil) }
      done += count
    }
    guard fsync(descriptor) == 0 else { throw RecordsFault(errno: errno, file: nil) }
  }

  /// Sees to it that a file's content, or a folder's list of names, is on disk.
  ///
  /// - Throws: ``RecordsFault``.
  static func sync(_ path: String) throws(RecordsFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RecordsFault(errno: errno, file: nil) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw RecordsFault(errno: errno, file: nil) }
  }
}
