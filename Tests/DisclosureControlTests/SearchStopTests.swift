import DisclosureControl
import Testing

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
