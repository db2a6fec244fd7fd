import Dispatch
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import Synchronization

/// The server around a desk: threads, sockets, and a stop that leaves nothing half done.
struct WebServer {
  let desk: WebDesk
  /// The threads on which files are read and written: SQLite lets one write at a time, and the others read meanwhile.
  ///
  /// All who may wait for a password to be hashed, or for their turn to try one, wait on one of these, and some are left
  /// for everybody else.
  static let threads = PasswordDesk.standardPlaces + GuessQueue.places + 8

  init(_ desk: WebDesk) {
    self.desk = desk
  }

  /// Serves until the process is asked to stop (SIGTERM or SIGINT), and then answers what was begun.
  ///
  /// - Parameter ready: told the port once it listens.
  /// - Throws: ``WebFault/cannotListen``.
  func run(ready: @escaping @Sendable (Int) -> Void) throws {
    let pool = NIOThreadPool(numberOfThreads: Self.threads)
    pool.start()
    var logger = Logger(label: "lods-web")
    // Hummingbird would tell of each connection; what the desk must tell, it tells itself.
    logger.logLevel = .critical
    let application = buildApplication(desk, pool: pool, logger: logger)
    let outcome = Mutex<Result<Void, any Error>>(.success(()))
    let isOver = DispatchSemaphore(value: 0)
    desk.whenListening(ready)
    Task {
      do { try await application.runService() } catch { outcome.withLock { $0 = .failure(error) } }
      isOver.signal()
    }
    isOver.wait()
    try? pool.syncShutdownGracefully()
    do { try outcome.withLock { $0 }.get() } catch is IOError { throw WebFault.cannotListen }
  }
}
