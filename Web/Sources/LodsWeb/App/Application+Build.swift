import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Site

/// Builds the web desk's server; the program and its tests both use it.
///
/// - Parameters:
///   - desk: the desk.
///   - pool: the threads on which files are read and written.
///   - logger: where the server tells of itself.
/// - Returns: the server, which runs until it is asked to stop, and then answers what it has begun.
func buildApplication(
  _ desk: WebDesk, pool: NIOThreadPool, logger: Logger
) -> some ApplicationProtocol {
  let router = Router(context: DeskContext.self)
  router.add(middleware: Door(desk: desk, pool: pool))
  for route in RouteBook.routes {
    let path = RouterPath(route.path)
    let responder = RouteResponder(desk: desk, route: route, pool: pool)
    router.on(path, method: route.method == .get ? .get : .post, responder: responder)
    if route.method == .get { router.on(path, method: .head, responder: responder) }
  }
  let connections = OpenConnections(most: desk.settings.mostConnectionsOfAddress)
  return Application(
    router: router,
    server: .http1(
      configuration: HTTP1Channel.Configuration(
        additionalChannelHandlers: [
          // What one writes passes those before it.
          LastHeaders(isSecure: desk.settings.isSecure, style: Asset.style.link),
          ConnectionLimit(connections, proxies: desk.settings.proxies),
          RequestDeadline(desk.settings.deadlines, style: Asset.style.link),
        ],
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: 8 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))),
    configuration: ApplicationConfiguration(
      address: .hostname(desk.settings.host, port: desk.settings.port), serverName: nil,
      availableConnectionsDelegate: MaximumAvailableConnections(desk.settings.mostConnections, logger: logger)),
    onServerRunning: { channel in
      desk.listening(at: channel.localAddress?.port)
    },
    logger: logger)
}
