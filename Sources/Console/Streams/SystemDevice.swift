import Glibc
import Synchronization

/// The process's own streams.
///
/// Standard output is gathered into blocks unless it is a terminal. When its reader has gone (`lods … | head`), the
/// process ends quietly with 141, as if the signal had ended it; nothing that was acknowledged is lost by that.
final class SystemDevice: TerminalDevice {
  private struct Streams {
    var waiting: [UInt8] = []
    var failed = false
    var input: [UInt8] = []
    var position = 0
  }

  private let streams = Mutex(Streams())
  private let isGathering: Bool
  private static let block = 1 << 16

  init(outputIsTerminal: Bool) {
    isGathering = !outputIsTerminal
    // A message to a standard error that nobody reads must not end the work.
    _ = signal(SIGPIPE, SIG_IGN)
  }

  func write(_ text: String) {
    streams.withLock { streams in
      streams.waiting += Array(text.utf8)
      if !isGathering || streams.waiting.count >= SystemDevice.block { SystemDevice.empty(&streams) }
    }
  }

  func note(_ text: String) {
    streams.withLock { streams in
      SystemDevice.empty(&streams)
      _ = SystemDevice.send(Array(text.utf8), to: STDERR_FILENO)
    }
  }

  func flush() throws {
    let failed = streams.withLock { streams in
      SystemDevice.empty(&streams)
      defer { streams.failed = false }
      return streams.failed
    }
    if failed { throw StreamFault.outputFailed }
  }

  func readLine() throws -> [UInt8]? {
    try streams.withLock { streams in
      SystemDevice.empty(&streams)
      while true {
        if let end = streams.input[streams.position...].firstIndex(of: UInt8(ascii: "\n")) {
          defer { streams.position = end + 1 }
          return Array(streams.input[streams.position..<end])
        }
        guard try SystemDevice.fill(&streams) else {
          defer { streams.position = streams.input.count }
          let line = Array(streams.input[streams.position...])
          return line.isEmpty ? nil : line
        }
      }
    }
  }

  func readAll() throws -> [UInt8] {
    try streams.withLock { streams in
      SystemDevice.empty(&streams)
      while try SystemDevice.fill(&streams) {}
      defer { streams.position = streams.input.count }
      return Array(streams.input[streams.position...])
    }
  }

  var size: (rows: Int, columns: Int)? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else { return nil }
    return (Int(window.ws_row), Int(window.ws_col))
  }

  private static func empty(_ streams: inout Streams) {
    guard !streams.waiting.isEmpty else { return }
    let problem = send(streams.waiting, to: STDOUT_FILENO)
    streams.waiting.removeAll(keepingCapacity: true)
    if problem == EPIPE { exit(128 + SIGPIPE) }
    if problem != 0 { streams.failed = true }
  }

  /// Writes all bytes; gives 0 or the number of the error.
  private static func send(_ bytes: [UInt8], to stream: Int32) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(stream, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
        if count >= 0 {
          sent += count
        } else if errno == EAGAIN {
          var ready = pollfd(fd: stream, events: Int16(POLLOUT), revents: 0)
          poll(&ready, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// Reads once from standard input; gives false at the end.
  private static func fill(_ streams: inout Streams) throws -> Bool {
    if streams.position > 0 {
      streams.input.removeFirst(streams.position)
      streams.position = 0
    }
    var block = [UInt8](repeating: 0, count: SystemDevice.block)
    while true {
      let count = Glibc.read(STDIN_FILENO, &block, block.count)
      if count >= 0 {
        streams.input += block[..<count]
        return count > 0
      }
      if errno == EAGAIN {
        var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw StreamFault.inputFailed
      }
    }
  }
}
