import Synchronization

/// The hold on a search from outside, for whoever asked for it: ends it, is content with what it has, and sees how far it
/// is.
///
/// A search that is under way while ``current`` is set looks at it again and again. Where it is ended, it ends as one that
/// took too long.
public final class SearchStop: Sendable {
  /// What a search does, in the order in which it does it.
  public enum Step: Int, Comparable, CaseIterable, Sendable {
    /// What is protected is read and set up.
    case reading
    /// Enough is withheld that every guarded count is proved unknown.
    case guarding
    /// What was withheld and need not be is told again.
    case reopening
    /// Other choices are tried that might withhold less.
    case improving
    /// It is tried what else could be published instead.
    case alternatives

    /// Whether a step comes before another.
    public static func < (one: Step, other: Step) -> Bool { one.rawValue < other.rawValue }
  }

  /// How far a search is.
  public struct Progress: Hashable, Sendable {
    /// What it does.
    public let step: Step
    /// How much of that is done.
    public let done: Int
    /// How much of it there is at most; 0 where nobody can know.
    public let of: Int
  }

  private struct Contents {
    var isPulled = false
    var isEnough = false
    var progress = Progress(step: .reading, done: 0, of: 0)
  }

  /// The stop of what runs here; nil for what nobody can stop.
  @TaskLocal public static var current: SearchStop?

  private let contents = Mutex(Contents())

  /// Makes one that is not pulled.
  public init() {}

  /// Whether it was pulled.
  public var isPulled: Bool { contents.withLock { $0.isPulled } }

  /// Ends the search.
  public func pull() { contents.withLock { $0.isPulled = true } }

  /// How far the search is.
  public var progress: Progress { contents.withLock { $0.progress } }

  /// Looks no further for a better answer: the first that is safe is taken, or the best that was found by now.
  public func settle() { contents.withLock { $0.isEnough = true } }

  /// Whether what runs here is to end.
  public static var isNow: Bool { current?.isPulled ?? false }

  /// Whether what runs here is to be content with what it has; also where it is to end.
  public static var isEnough: Bool { current?.contents.withLock { $0.isEnough || $0.isPulled } ?? false }

  /// Tells how far what runs here is.
  ///
  /// What is looked at instead is worked out by searches of its own, and those are not told.
  public static func tell(_ step: Step, _ done: Int, of total: Int) {
    current?.contents.withLock { contents in
      guard contents.progress.step != .alternatives || step == .alternatives else { return }
      contents.progress = Progress(step: step, done: done, of: total)
    }
  }
}
