import Foundation
import Site
import Synchronization
import Testing

@testable import LodsWeb

@Suite struct FormEchoTests {
  private final class Count: Sendable {
    private let made = Mutex(0)
    func next() -> Int {
      made.withLock { made in
        made += 1
        return made
      }
    }
  }

  @Test func `two of the same form at once make one thing, and both are told its number`() async throws {
    let echo = FormEcho()
    let form = FormFields([.init(FormEcho.field, "a")])
    let made = Count()
    let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<2 {
        group.addTask {
          try await OwnThread.run {
            try echo.once(form) {
              // Long enough for the other to come.
              Thread.sleep(forTimeInterval: 0.2)
              return made.next()
            }
          }
        }
      }
      return try await group.reduce(into: [Int]()) { $0.append($1) }
    }
    #expect(numbers == [1, 1])
  }
}
