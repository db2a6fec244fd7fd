import Foundation
import Glibc
import Language

/// A file that a command writes its figures to.
enum OutputFile {
  /// Writes a whole file or nothing.
  ///
  /// - Throws: ``OutputFault``.
  static func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw OutputFault.cannotWrite
    }
  }

  /// Writes a whole file or nothing, which from its first moment on nobody but its owner may read: there are names in
  /// it.
  ///
  /// - Throws: ``OutputFault``.
  static func writePrivate(_ text: String, to path: String) throws {
    var found = stat()
    // A device or a folder is never put aside for a file of names.
    if lstat(path, &found) == 0, found.st_mode & S_IFMT != S_IFREG { throw OutputFault.cannotWrite }
    // The new file takes the place of an old one, which others may have been allowed to read.
    let fresh = path + "." + UUID().uuidString
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw OutputFault.cannotWrite }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(text.utf8))
      try handle.synchronize()
      try handle.close()
      guard rename(fresh, path) == 0 else { throw OutputFault.cannotWrite }
    } catch {
      unlink(fresh)
      throw OutputFault.cannotWrite
    }
  }
}

/// What can be wrong with a file that a command writes.
enum OutputFault: Fault, Hashable {
  case cannotWrite

  var code: String { "cannotWrite" }
  var field: String? { "output" }
  var kind: FaultKind { .cannotCreate }

  func sentence(in language: LanguageCode) -> String { LodsPhrase.cannotWrite(in: language) }
}
