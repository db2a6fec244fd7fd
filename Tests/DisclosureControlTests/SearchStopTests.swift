import Testing

@testable import DisclosureControl

@Suite("A search that is ended from outside")
struct SearchStopTests {
  private let problem = SmallTable.problem([[1, 8, 3], [7, 2, 11], [9, 6, 1], [4, 0, 30]])

  @Test func `gives no answer once it is pulled, whatever the effort`() throws {
    for effort in [Protector.Effort.brief, .full] {
      let stop = SearchStop()
      try SearchStop.$current.withValue(stop) {
        _ = try Protector(problem, seed: 11, effort: effort).protection()
        stop.pull()
        #expect(throws: ProtectionFault.tooMuch) {
          try Protector(problem, seed: 11, effort: effort).protection()
        }
      }
    }
  }

  @Test func `is not ended by a stop that is pulled elsewhere`() throws {
    let stop = SearchStop()
    stop.pull()
    let whole = try Protector(problem, seed: 11).protection()
    let other = try SearchStop.$current.withValue(SearchStop()) { try Protector(problem, seed: 11).protection() }
    #expect(whole.isWithheld == other.isWithheld && whole.witnesses == other.witnesses)
  }
}

/// What a search tells while it goes on.
@Suite("A search that is watched from outside")
struct SearchProgressTests {
  private static func random(_ rows: Int, _ columns: Int, seed: UInt64) -> ProtectionProblem {
    var random = SplitMix(seed: seed)
    return SmallTable.problem((0..<rows).map { _ in (0..<columns).map { _ in random.below(14) } })
  }

  @Test func `tells every step in its order, and never more done than there is`() throws {
    let stop = SearchStop()
    #expect(stop.progress == SearchStop.Progress(step: .reading, done: 0, of: 0))
    _ = try SearchStop.$current.withValue(stop) {
      try Protector(Self.random(6, 6, seed: 4), seed: 11).protection()
    }
    #expect(stop.progress.step == .improving)
    #expect(stop.progress.done <= stop.progress.of)
    // What else could be published is worked out by searches of its own.
    try SearchStop.$current.withValue(stop) {
      SearchStop.tell(.alternatives, 2, of: 0)
      _ = try Protector(Self.random(4, 4, seed: 5), seed: 11).protection()
    }
    #expect(stop.progress == SearchStop.Progress(step: .alternatives, done: 2, of: 0))
  }

  @Test func `is content with its first answer where it is settled, and that is as safe and no cheaper`() throws {
    for seed in 1...12 as ClosedRange<UInt64> {
      let problem = Self.random(6, 5, seed: seed)
      let whole = try Protector(problem, seed: seed).protection()
      let stop = SearchStop()
      stop.settle()
      let first = try SearchStop.$current.withValue(stop) { try Protector(problem, seed: seed).protection() }
      #expect(first.cost >= whole.cost)
      #expect(first.isWithheld == (try Protector(problem, seed: seed, effort: .brief).protection().isWithheld))
      #expect(first.proofs.map(\.fact) == whole.proofs.map(\.fact))
      #expect(stop.progress.step == .guarding && !stop.isPulled)
    }
  }
}
