public import Site

/// How the public pages are run: where they listen, and whom they believe.
public struct PublicSettings: Sendable {
  /// The address that they listen at.
  public var host = "127.0.0.1"
  /// The port; 0 takes a free one.
  public var port = 8481
  /// The address that people type, where a proxy stands before the pages; nil for their own.
  public var publicAddress: PublicAddress?
  /// The addresses of the proxies whose word about the browser's address is believed; nobody else's is.
  public var proxies: Set<String> = []
  /// How long a request may be on its way.
  public var deadlines = Deadlines()
  /// The most connections at a time.
  public var mostConnections = ConnectionRoom.possible
  /// The most connections at a time from one address.
  public var mostConnectionsOfAddress = max(8, ConnectionRoom.possible / 8)
  /// How often somebody may do something.
  public var limits = PublicLimits()

  /// The settings that the pages start with.
  public init() {}

  /// Whether browsers reach the pages over an encrypted connection.
  public var isSecure: Bool { publicAddress?.isSecure ?? false }

  /// The largest form that is read, in bytes.
  static let mostFormBytes = 20_000
}
