import Accounts
import HTTPTypes
import Hummingbird
import LodsWeb
import Logging
import NIOCore
import NIOEmbedded
import NIOPosix
import Site
import Synchronization
import Testing

@testable import LodsWeb

/// A browser in front of the real door: what it sends passes all that a request over a socket passes but the socket.
final class DoorBrowser: Sendable {
  let desk: TestDesk
  let host: String
  private let jar = Mutex<[String: String]>([:])
  private let own: [String: String]
  private let address: String

  /// - Parameters:
  ///   - headers: what the browser says with each request, by names in small letters.
  ///   - address: the address that it asks from.
  init(
    _ desk: TestDesk, host: String = "127.0.0.1:8480", headers: [String: String] = [:], address: String = "127.0.0.1"
  ) {
    self.desk = desk
    self.host = host
    self.address = address
    own = headers
  }

  /// The cookies.
  var cookies: [String: String] {
    get { jar.withLock { $0 } }
    set { jar.withLock { $0 = newValue } }
  }

  /// Asks, and takes the cookies of the answer; no redirect is followed.
  func send(
    _ method: String, _ target: String, _ form: FormFields? = nil, headers: [String: String] = [:],
    body: [UInt8]? = nil
  ) async throws -> TestAnswer {
    var fields = HTTPFields()
    func put(_ name: String, _ value: String) {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    if !cookies.isEmpty {
      put("cookie", cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; "))
    }
    if form != nil { put("content-type", "application/x-www-form-urlencoded") }
    for (name, value) in own.merging(headers, uniquingKeysWith: { $1 }) { put(name, value) }
    let bytes = body ?? form.map { Array($0.encoded.utf8) } ?? []
    let head = HTTPRequest(
      method: try #require(HTTPRequest.Method(method)), scheme: nil, authority: host, path: target, headerFields: fields
    )
    let channel = EmbeddedChannel()
    channel.remoteAddress = try SocketAddress(ipAddress: address, port: 50_000)
    let response = try await desk.door.respond(
      Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: bytes))), channel)
    let collected = Collected()
    try await response.body.write(Collector(into: collected))
    let answer = TestAnswer(
      status: response.status.code, headers: response.headers, bytes: collected.bytes.withLock { $0 })
    keep(answer)
    return answer
  }

  /// Reads a page, following redirects.
  @discardableResult
  func get(_ target: String, headers: [String: String] = [:]) async throws -> TestAnswer {
    try await follow(try await send("GET", target, headers: headers))
  }

  /// Sends a form, following redirects.
  ///
  /// - Parameters:
  ///   - button: the name and value of the button that is pressed.
  ///   - changes: fields to be set before; nil takes a field away.
  @discardableResult
  func submit(
    _ form: TestForm?, pressing button: (String, String)? = nil, _ changes: [String: String?] = [:],
    headers: [String: String] = [:]
  ) async throws -> TestAnswer {
    var form = try #require(form, "the page has the form")
    for (name, value) in changes { form.fields = form.fields.replacing(name, with: value) }
    if let button { form.fields = FormFields(form.fields.fields + [.init(button.0, button.1)]) }
    return try await follow(try await send("POST", form.action, form.fields, headers: headers))
  }

  /// Signs in through the page.
  @discardableResult
  func signIn(_ account: TestAccount, password: String = TestDesk.password) async throws -> TestAnswer {
    let page = try await get("/sign-in")
    return try await submit(page.form(to: "/sign-in"), ["name": account.signInName, "password": password])
  }

  /// Signs in without the page, so that a walk through all places takes no longer than it must.
  func enter(as account: TestAccount) throws { cookies = ["lods-session": try desk.session(of: account).text] }

  /// Makes the browser the desk's device.
  func becomeDevice() { cookies["lods-device"] = desk.device.text }

  private func follow(_ first: TestAnswer) async throws -> TestAnswer {
    var answer = first
    for _ in 0..<5 where (300..<400).contains(answer.status) && answer.status != 304 {
      answer = try await send("GET", try #require(answer["location"]))
    }
    return answer
  }

  private func keep(_ answer: TestAnswer) {
    for cookie in answer.all("set-cookie") {
      let parts = cookie.split(separator: ";").map { $0.trimmed }
      let pair = (parts.first ?? "").cut(at: "=")
      jar.withLock { $0[pair.0] = parts.contains("Max-Age=0") ? nil : pair.1 }
    }
  }

  private final class Collected: Sendable {
    let bytes = Mutex<[UInt8]>([])
  }

  private struct Collector: ResponseBodyWriter {
    let collected: Collected
    init(into collected: Collected) { self.collected = collected }
    mutating func write(_ buffer: ByteBuffer) async throws {
      collected.bytes.withLock { $0 += Array(buffer.readableBytesView) }
    }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}
