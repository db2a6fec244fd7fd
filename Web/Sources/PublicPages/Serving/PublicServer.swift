import Dispatch
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Site
import Synchronization

/// The server around the public pages: threads, sockets, and a stop that leaves nothing half done.
public struct PublicServer {
  private let site: PublicSite
  /// The threads on which files are read and written.
  static let threads = 8

  /// Makes a server of a site.
  public init(_ site: PublicSite) { self.site = site }

  /// Serves until the process is asked to stop (SIGTERM or SIGINT), and then answers what was begun.
  ///
  /// - Parameter ready: told the port once it listens.
  /// - Throws: `IOError` where the address cannot be listened at.
  public func run(ready: @escaping @Sendable (Int) -> Void) throws {
    let pool = NIOThreadPool(numberOfThreads: Self.threads)
    pool.start()
    var logger = Logger(label: "lods-web")
    logger.logLevel = .critical
    site.whenListening(ready)
    let application = Self.application(site, pool: pool, logger: logger)
    let outcome = Mutex<Result<Void, any Error>>(.success(()))
    let isOver = DispatchSemaphore(value: 0)
    Task {
      do { try await application.runService() } catch { outcome.withLock { $0 = .failure(error) } }
      isOver.signal()
    }
    isOver.wait()
    try? pool.syncShutdownGracefully()
    try outcome.withLock { $0 }.get()
  }

  private static func application(
    _ site: PublicSite, pool: NIOThreadPool, logger: Logger
  ) -> some ApplicationProtocol {
    let settings = site.settings
    let connections = OpenConnections(most: settings.mostConnectionsOfAddress)
    return Application(
      responder: PublicResponder(site: site, pool: pool),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          additionalChannelHandlers: [
            LastHeaders(isSecure: settings.isSecure, style: PublicStyle.link),
            ConnectionLimit(connections, proxies: settings.proxies),
            RequestDeadline(settings.deadlines, style: PublicStyle.link),
          ],
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 8 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(settings.mostConnections, logger: logger)),
      onServerRunning: { channel in site.listening(at: channel.localAddress?.port) }, logger: logger)
  }
}
