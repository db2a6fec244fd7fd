public import NIOCore

/// How long a request may be on its way, however much of it comes now and then.
public struct Deadlines: Hashable, Sendable {
  /// From the connection to the end of the first request's headers, and from the first byte of a later one to theirs.
  public var head = TimeAmount.seconds(10)
  /// From the headers to the end of the form: a million bytes over a slow line.
  public var body = TimeAmount.seconds(30)
  /// From the end of the request until the answer is with the browser: a large export over a slow line.
  public var answer = TimeAmount.seconds(300)
  /// Between two requests on one connection, until the next one begins; its headers then have the time of the first's.
  public var idle = TimeAmount.seconds(30)

  /// The times that a desk starts with.
  public init() {}
}
