import Foundation
import Synchronization

/// What holds back those who guess passwords and codes, without keeping out anybody who knows theirs.
///
/// A name may be guessed at only slowly, whoever guesses, and so may an address guess at many names. But nobody is sent
/// away for what others have tried: a try for which there is no room waits for its turn, a few seconds and in a fair
/// order, and is then looked at. A browser that has signed in to the account before has tries of its own, which no
/// stranger can use up. It is all kept in memory only, as digests.
final class Throttle: Sendable {
  /// Leave to look at a password or a code.
  struct Pass: Sendable {
    fileprivate let lanes: [GuessLane]
    fileprivate let own: GuessLane?
  }

  /// How often somebody who waits looks whether it is their turn, in seconds.
  static let glance = 0.1

  private let queue = Mutex(GuessQueue())
  private let pause: @Sendable (Double) -> Void

  /// Makes one that has counted nothing.
  ///
  /// - Parameter pause: lets seconds pass on the thread that it is called on.
  init(pausing pause: @escaping @Sendable (Double) -> Void) {
    self.pause = pause
  }

  /// Waits until a try may be looked at; it is counted as a wrong one until ``right(_:)`` is called.
  ///
  /// - Throws: `Refusal.tooMany` where too many wait, or one who waits has no turn within `GuessQueue.patience`.
  func turn(_ guess: Guess, now: () -> Date) throws -> Pass {
    let number = queue.withLock { $0.arrive(guess, at: now()) }
    defer { queue.withLock { $0.leave(number) } }
    while true {
      let time = now()
      switch queue.withLock({ $0.answer(number, guess, at: time) }) {
      case .go(let lanes): return Pass(lanes: lanes, own: guess.own)
      case .wait: pause(Self.glance)
      case .leave(let seconds): throw Refusal.tooMany(seconds: seconds)
      }
    }
  }

  /// Takes a try back that was right.
  func right(_ pass: Pass) {
    queue.withLock { $0.right(pass.lanes, own: pass.own) }
  }
}
