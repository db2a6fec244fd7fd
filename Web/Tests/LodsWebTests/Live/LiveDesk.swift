import Foundation
import Hummingbird
import Logging
import NIOPosix
import Site
import Synchronization
import Testing

@testable import LodsWeb

/// A desk that listens at a free port of this machine while a test runs.
enum LiveDesk {
  /// Runs a test against a listening desk, on a thread of its own: it may block, and the server's threads are not its.
  ///
  /// - Parameter body: gets the port.
  static func run<Value: Sendable>(
    _ desk: TestDesk, _ body: @escaping @Sendable (Int) throws -> Value
  ) async throws -> Value {
    let (ports, told) = AsyncStream.makeStream(of: Int.self)
    desk.web.whenListening { told.yield($0) }
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let pool = NIOThreadPool(numberOfThreads: WebServer.threads)
    pool.start()
    let application = buildApplication(desk.web, pool: pool, logger: logger)
    let server = Task { try await application.run() }
    var port: Int?
    for await one in ports {
      port = one
      break
    }
    let outcome: Result<Value, any Error>
    do {
      outcome = .success(try await OwnThread.run { [port] in try body(#require(port)) })
    } catch { outcome = .failure(error) }
    server.cancel()
    _ = await server.result
    try await pool.shutdownGracefully()
    return try outcome.get()
  }

  /// The settings of a desk at a free port.
  static func settings(_ change: (inout WebSettings) -> Void = { _ in }) -> WebSettings {
    var settings = WebSettings()
    settings.port = 0
    change(&settings)
    return settings
  }

  /// A request without a form.
  static func get(_ path: String, _ headers: String = "") -> String {
    "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(headers)\r\n"
  }

  /// A session as a device sends it, which wants values back.
  static func saving(_ id: String, by device: String) -> String {
    let seal = FormSeal.seal(of: device)
    let form = "do=save&id=\(id)&task=\(TestDesk.task)&level=2&seal=\(seal)"
    return "POST /log HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: lods-device=\(device)\r\nAccept: application/json\r\n"
      + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)\r\n\r\n" + form
  }
}
