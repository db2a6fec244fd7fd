import Glibc

/// A file that is read piece by piece, so that its size does not matter.
final class SheetFile {
  /// The size in bytes, as it was when the file was opened.
  let size: Int
  private let descriptor: Int32

  private static let pieceSize = 1 << 18

  /// Opens a file.
  ///
  /// - Throws: ``SheetImportFault/unreadable``.
  init(_ path: String) throws(SheetImportFault) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0 else { throw .unreadable }
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .unreadable
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// The next piece; empty at the end.
  ///
  /// - Throws: ``SheetImportFault/unreadable`` where reading fails.
  func next() throws(SheetImportFault) -> [UInt8] {
    while true {
      var failure: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
        let got = read(descriptor, buffer.baseAddress, buffer.count)
        failure = got < 0 ? errno : 0
        count = max(0, got)
      }
      if failure == EINTR { continue }
      guard failure == 0 else { throw .unreadable }
      return piece
    }
  }
}
