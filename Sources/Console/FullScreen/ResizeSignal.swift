import Glibc

/// Turns the signal of a resized terminal into a byte in a pipe, which a program can wait for together with its keys.
enum ResizeSignal {
  // Set before the handler is put up and never changed after.
  nonisolated(unsafe) private static let ends: UnsafeMutablePointer<Int32> = {
    let ends = UnsafeMutablePointer<Int32>.allocate(capacity: 2)
    ends.initialize(repeating: -1, count: 2)
    if pipe(ends) == 0 {
      for index in 0..<2 {
        _ = fcntl(ends[index], F_SETFL, O_NONBLOCK)
        _ = fcntl(ends[index], F_SETFD, FD_CLOEXEC)
      }
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in ResizeSignal.report() }
      action.sa_flags = Int32(SA_RESTART)
      sigaction(SIGWINCH, &action, nil)
    }
    return ends
  }()

  /// The end of the pipe to wait at; -1 when there is none.
  static var readEnd: Int32 { ends[0] }

  static func prepare() { _ = ends[0] }

  /// Says that everything must be drawn again; async-signal-safe.
  static func report() {
    let error = errno
    var byte: UInt8 = 1
    _ = Glibc.write(ends[1], &byte, 1)
    errno = error
  }

  /// Takes all reports; false when there was none.
  static func take() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64)
    var found = false
    while Glibc.read(ends[0], &bytes, bytes.count) > 0 { found = true }
    return found
  }
}
