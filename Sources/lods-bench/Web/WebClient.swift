import Foundation
import Glibc

/// One kept connection to a server on this machine: sends a request, waits for the whole answer, and takes its time.
///
/// It is as little as a load needs, so that what is measured is the server; it reaches no other machine.
final class WebClient {
  /// An answer.
  struct Reply {
    /// The status.
    let status: Int
    /// The body.
    let body: [UInt8]
    /// From sending to the last byte, in milliseconds.
    let milliseconds: Double

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }
  }

  private let port: UInt16
  private let cookie: String
  private var socket: Int32 = -1

  /// A client of a port; it connects with the first request.
  init(port: Int, cookie: String = "") {
    self.port = UInt16(port)
    self.cookie = cookie
  }

  deinit { if socket >= 0 { close(socket) } }

  /// Reads a page.
  func get(_ path: String) throws -> Reply { try send("GET \(path) HTTP/1.1\r\n", body: "") }

  /// Sends a form as the page's script does.
  func post(_ path: String, _ form: String) throws -> Reply {
    try send(
      "POST \(path) HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nAccept: application/json\r\n"
        + "Content-Length: \(form.utf8.count)\r\n", body: form)
  }

  private func send(_ head: String, body: String) throws -> Reply {
    if socket < 0 { try open() }
    let began = ContinuousClock.now
    let bytes = Array((head + "Host: 127.0.0.1:\(port)\r\nCookie: \(cookie)\r\n\r\n" + body).utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(socket, $0.baseAddress, $0.count) }
      guard count > 0 else { throw broken("writing") }
      sent += count
    }
    let (status, body) = try answer()
    return Reply(status: status, body: body, milliseconds: (ContinuousClock.now - began) / .milliseconds(1))
  }

  /// Reads an answer whose length is told in its head.
  private func answer() throws -> (Int, [UInt8]) {
    var read: [UInt8] = []
    let end = Array("\r\n\r\n".utf8)
    var headEnd: Int?
    while headEnd == nil {
      try more(&read)
      headEnd = read.indices.dropLast(3).first { read[$0] == 13 && Array(read[$0..<($0 + 4)]) == end }.map { $0 + 4 }
    }
    let head = String(decoding: read[..<(headEnd ?? 0)], as: UTF8.self).lowercased()
    let lines = head.split(whereSeparator: \.isNewline)
    let status = lines.first.flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) } ?? 0
    let length =
      lines.first { $0.hasPrefix("content-length:") }.flatMap { Int($0.dropFirst(15).filter(\.isNumber)) } ?? 0
    while read.count < (headEnd ?? 0) + length { try more(&read) }
    return (status, Array(read[(headEnd ?? 0)...]))
  }

  private func more(_ bytes: inout [UInt8]) throws {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(socket, &buffer, buffer.count)
    guard count > 0 else { throw broken("reading") }
    bytes += buffer[..<count]
  }

  private func open() throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let made = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
    }
    guard made == 0 else { throw broken("connecting") }
    var yes: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
  }

  private func broken(_ what: String) -> BenchProblem {
    if socket >= 0 { close(socket) }
    socket = -1
    return BenchProblem.broken("\(what) failed")
  }
}
