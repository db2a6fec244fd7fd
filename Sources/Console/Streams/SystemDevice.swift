import Glibc
import Synchronization

/// The process's own streams.
///
/// Standard output is gathered into blocks unless it is a terminal. When its reader has gone (`lods … | head`), the
/// process ends quietly with 141, as if the signal had ended it; nothing that was acknowledged is lost by that.
final class SystemDevice: TerminalDevice {
  private struct Output {
    var waiting: [UInt8] = []
    var failed = false
  }

  private struct Input {
    var bytes: [UInt8] = []
    var position = 0
  }

  // Apart, so that writing need not wait for a line that is being typed.
  private let output = Mutex(Output())
  private let input = Mutex(Input())
  private let isGathering: Bool
  private static let block = 1 << 16

  init(outputIsTerminal: Bool) {
    isGathering = !outputIsTerminal
    // A message to a standard error that nobody reads must not end the work.
    _ = signal(SIGPIPE, SIG_IGN)
  }

  func write(_ text: String) {
    output.withLock { output in
      output.waiting += Array(text.utf8)
      if !isGathering || output.waiting.count >= SystemDevice.block { SystemDevice.empty(&output) }
    }
  }

  func note(_ text: String) {
    output.withLock { output in
      SystemDevice.empty(&output)
      _ = SystemDevice.send(Array(text.utf8), to: STDERR_FILENO)
    }
  }

  func flush() throws {
    let failed = output.withLock { output in
      SystemDevice.empty(&output)
      defer { output.failed = false }
      return output.failed
    }
    if failed { throw StreamFault.outputFailed }
  }

  func readLine() throws -> [UInt8]? {
    output.withLock { SystemDevice.empty(&$0) }
    return try input.withLock { input in
      while true {
        if let end = input.bytes[input.position...].firstIndex(of: UInt8(ascii: "\n")) {
          defer { input.position = end + 1 }
          return Array(input.bytes[input.position..<end])
        }
        guard try SystemDevice.fill(&input) else {
          defer { input.position = input.bytes.count }
          let line = Array(input.bytes[input.position...])
          return line.isEmpty ? nil : line
        }
      }
    }
  }

  func readBlock() throws -> [UInt8]? {
    output.withLock { SystemDevice.empty(&$0) }
    return try input.withLock { input in
      if input.position == input.bytes.count {
        guard try SystemDevice.fill(&input) else { return nil }
      }
      defer { input.position = input.bytes.count }
      return Array(input.bytes[input.position...])
    }
  }

  func readAll() throws -> [UInt8] {
    output.withLock { SystemDevice.empty(&$0) }
    return try input.withLock { input in
      while try SystemDevice.fill(&input) {}
      defer { input.position = input.bytes.count }
      return Array(input.bytes[input.position...])
    }
  }

  var size: (rows: Int, columns: Int)? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else { return nil }
    return (Int(window.ws_row), Int(window.ws_col))
  }

  private static func empty(_ output: inout Output) {
    guard !output.waiting.isEmpty else { return }
    let problem = send(output.waiting, to: STDOUT_FILENO)
    output.waiting.removeAll(keepingCapacity: true)
    if problem == EPIPE { exit(128 + SIGPIPE) }
    if problem != 0 { output.failed = true }
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
  private static func fill(_ input: inout Input) throws -> Bool {
    if input.position > 0 {
      input.bytes.removeFirst(input.position)
      input.position = 0
    }
    var block = [UInt8](repeating: 0, count: SystemDevice.block)
    while true {
      let count = Glibc.read(STDIN_FILENO, &block, block.count)
      if count >= 0 {
        input.bytes += block[..<count]
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
