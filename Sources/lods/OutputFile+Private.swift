import Foundation
import Glibc

extension OutputFile {
  /// Writes a whole file, or nothing, that only its owner may read: from its first moment on, also where another file
  /// stood.
  ///
  /// - Throws: ``OutputFault``.
  static func writePrivate(_ text: String, to path: String) throws {
    var found = stat()
    // A device or a folder is never put aside for a file of names.
    if lstat(path, &found) == 0, found.st_mode & S_IFMT != S_IFREG { throw OutputFault.cannotWrite }
    let draft = path + "." + UUID().uuidString + ".draft"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw OutputFault.cannotWrite }
    let isWritten = writeAll(Array(text.utf8), to: descriptor) && fsync(descriptor) == 0
    close(descriptor)
    guard isWritten, rename(draft, path) == 0 else {
      unlink(draft)
      throw OutputFault.cannotWrite
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
