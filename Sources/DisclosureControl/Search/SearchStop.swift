import Synchronization

/// Ends a search from outside, as when whoever asked for it has gone: a search that is under way while ``current`` is set
/// looks at it again and again, and ends as one that took too long.
public final class SearchStop: Sendable {
  /// The stop of what runs here; nil for what nobody can stop.
  @TaskLocal public static var current: SearchStop?

  private let flag = Mutex(false)

  /// Makes one that is not pulled.
  public init() {}

  /// Whether it was pulled.
  public var isPulled: Bool { flag.withLock { $0 } }

  /// Ends the search.
  public func pull() { flag.withLock { $0 = true } }

  /// Whether what runs here is to end.
  static var isNow: Bool { current?.isPulled ?? false }
}
