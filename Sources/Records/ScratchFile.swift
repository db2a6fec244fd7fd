import Glibc

/// A file for work in progress: it has no name, nobody else can open it, and it is gone when nobody holds it any longer.
///
/// It lies in the office's folder, which has room for the data, and takes what may be written into `desk.sqlite` only.
public final class ScratchFile {
  private let descriptor: Int32
  private var end = 0

  /// Opens an empty file in a folder.
  ///
  /// - Throws: ``RecordsFault`` where none can be made.
  init(in folder: Folder) throws(RecordsFault) {
    var template = Array((folder.path + "/.scratch-XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw RecordsFault(errno: errno, file: nil) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
  }

  deinit { close(descriptor) }

  /// Adds bytes at the end.
  ///
  /// - Returns: where they begin.
  /// - Throws: ``RecordsFault`` where the disk is full or writing fails.
  public func append(_ bytes: [UInt8]) throws(RecordsFault) -> Int {
    let start = end
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        pwrite(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(start + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw RecordsFault(errno: errno, file: nil) }
      done += count
    }
    end += bytes.count
    return start
  }

  /// Reads bytes that were added before onto the end of an array.
  ///
  /// - Throws: ``RecordsFault`` where reading fails.
  public func read(_ range: Range<Int>, into bytes: inout [UInt8]) throws(RecordsFault) {
    let first = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: range.count))
    var done = 0
    while done < range.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress.map { $0 + first + done }, range.count - done,
          off_t(range.lowerBound + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw RecordsFault(errno: EIO, file: nil) }
      done += count
    }
  }
}

extension DeskFile {
  /// An empty file for work in progress, beside this one.
  ///
  /// - Throws: ``RecordsFault`` where none can be made.
  public func scratch() throws(RecordsFault) -> ScratchFile {
    try ScratchFile(in: store.folder)
  }
}
