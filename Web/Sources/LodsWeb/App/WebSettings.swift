public import Site

/// How the web desk is run: where it listens, and whom it believes.
public struct WebSettings: Sendable {
  /// The address that it listens at.
  public var host = "127.0.0.1"
  /// The port; 0 takes a free one.
  public var port = 8480
  /// The address that people type, where a proxy stands before the desk; nil for the desk's own.
  public var publicAddress: PublicAddress?
  /// The addresses of the proxies whose word about the browser's address is believed; nobody else's is.
  public var proxies: Set<String> = []
  /// Whether it shows invented figures and hands out a sign-in link for each role.
  public var isDemo = false

  /// How long a request may be on its way.
  public var deadlines = Deadlines()
  /// The most connections at a time; further ones wait for a place before they are answered.
  ///
  /// A process that cannot open a file any more can neither read its own nor take a connection, so this stays under what
  /// the system allows.
  public var mostConnections = ConnectionRoom.possible
  /// The most connections at a time from one address, but for the proxies': with one more the oldest that only rests or
  /// has half asked is closed.
  ///
  /// An eighth of all, so that a hundred for the usual 800.
  public var mostConnectionsOfAddress = max(8, ConnectionRoom.possible / 8)

  /// The settings that a desk starts with.
  public init() {}

  /// Whether browsers talk to the desk over an encrypted connection.
  public var isSecure: Bool { publicAddress?.isSecure ?? false }

  /// The largest form that is read, in bytes: a hundred times the longest that a person fills in.
  public static let mostFormBytes = 1_000_000
  /// The largest form with a file chosen from the disk, in bytes: the population of all municipalities is a tenth of it.
  public static let mostFileBytes = 4_000_000
  /// The longest address of a page.
  public static let mostPathBytes = 2_000
}
