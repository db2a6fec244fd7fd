import Testing

@testable import lods_bench

/// The waiting list against its small model, over random lives of terms; `lods-bench seats` lives more of them.
@Suite struct SeatLawTests {
  @Test func `ten thousand lives of terms break no law, and the model agrees with each step`() throws {
    var generator = SeededGenerator(seed: 808)
    var changes = 0
    for _ in 0..<10_000 {
      var history = SeatHistory(using: &generator)
      try history.run(25, using: &generator)
      changes += history.changes
    }
    #expect(changes > 100_000)
  }
}
