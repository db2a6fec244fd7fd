import Hummingbird
import Logging
import NIOEmbedded
import NIOPosix
import Site

@testable import LodsWeb

/// The way through the server that the program runs, but for its sockets.
struct TestDoor: Sendable {
  /// Answers a request.
  let respond: @Sendable (Request, EmbeddedChannel) async throws -> Response

  init(_ web: WebDesk) {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    respond = Self.way(to: buildApplication(web, pool: .singleton, logger: logger), logger)
  }

  private static func way<Server: ApplicationProtocol>(
    to server: Server, _ logger: Logger
  ) -> @Sendable (Request, EmbeddedChannel) async throws -> Response {
    { request, channel in
      let context = Server.Context(source: ApplicationRequestContextSource(channel: channel, logger: logger))
      return try await server.responder.respond(to: request, context: context)
    }
  }
}
