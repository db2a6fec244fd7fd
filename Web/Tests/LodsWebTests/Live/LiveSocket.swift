import CNIOLinux
import Foundation

/// A connection to the desk, byte by byte, as no browser would use it.
final class LiveSocket {
  /// What a read may end with.
  enum Failure: Error, Equatable {
    case cannotConnect
    case timeout
  }

  private let handle: Int32
  /// What came and was not taken yet.
  private(set) var pending: [UInt8] = []
  /// Whether the other side is done.
  private(set) var isOver = false

  init(port: Int) throws {
    handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(handle, $0, size) }
    }
    guard result == 0 else {
      Glibc.close(handle)
      throw Failure.cannotConnect
    }
  }

  deinit { Glibc.close(handle) }

  /// Sends bytes; false once the other side takes no more.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { Glibc.send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Says that nothing more will be sent.
  func finish() { shutdown(handle, Int32(SHUT_WR)) }

  /// Waits for more bytes; false when the time is over.
  @discardableResult
  func wait(seconds: Double) -> Bool {
    guard !isOver else { return false }
    var asked = pollfd(fd: handle, events: Int16(POLLIN), revents: 0)
    guard poll(&asked, 1, Int32(seconds * 1_000)) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = recv(handle, &bytes, bytes.count, 0)
    guard count > 0 else {
      isOver = true
      return true
    }
    pending += bytes.prefix(count)
    return true
  }

  /// The next answer, by its length.
  func answer(seconds: Double = 20) throws -> LiveAnswer {
    let end = Date().addingTimeInterval(seconds)
    while true {
      if let (answer, length) = LiveAnswer.first(in: pending) {
        pending.removeFirst(length)
        return answer
      }
      guard !isOver, wait(seconds: max(0, end.timeIntervalSinceNow)) else { throw Failure.timeout }
    }
  }

  /// Whether the connection is closed within a time, whatever came before.
  func isClosed(within seconds: Double) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while !isOver, wait(seconds: max(0, end.timeIntervalSinceNow)) {}
    return isOver
  }
}
