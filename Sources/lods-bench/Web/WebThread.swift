import Foundation

/// A thread of its own that can be waited for: two hundred desks wait at the same time, which a pool would not let them.
final class WebThread: Sendable {
  private let isOver = DispatchSemaphore(value: 0)

  /// Starts it.
  init(_ body: @escaping @Sendable () -> Void) {
    let isOver = isOver
    let thread = Thread {
      body()
      isOver.signal()
    }
    thread.stackSize = 1 << 20
    thread.start()
  }

  /// Waits for its end.
  func join() { isOver.wait() }
}
