import Language
import Municipality
import Office
import Records
import Testing

@testable import LodsWeb

/// What is usual on a day of the week.
@Suite struct `The usual day` {
  @Test func `is not said of fewer than three days`() {
    #expect(UsualDay(sessions: [12, 9], shareByNow: nil) == nil)
    #expect(UsualDay(sessions: [12, 9, 4], shareByNow: nil) != nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `lies between the fewest and the most, whatever the order`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let counts = (0..<Int.random(in: 3...8, using: &generator)).map { _ in Int.random(in: 1...40, using: &generator) }
    let share = Double.random(in: 0...1, using: &generator)
    let usual = try #require(UsualDay(sessions: counts, shareByNow: share))
    let shuffled = try #require(UsualDay(sessions: counts.shuffled(using: &generator), shareByNow: share))
    #expect(usual == shuffled)
    #expect(usual.range.contains(usual.median))
    // As many of the days lie below as above, but for those that are the same.
    #expect(counts.count { $0 < usual.median } <= counts.count / 2)
    #expect(counts.count { $0 > usual.median } <= counts.count / 2)
    let byNow = try #require(usual.byNow)
    #expect((0...usual.median).contains(byNow))
  }

  @Test func `reads the same day of the weeks before, and not today`() throws {
    let office = try StaffedOffice()
    let today = office.desk.office.clock.today
    for (week, count) in [1: 20, 2: 10, 3: 30, 9: 400] { try office.log(count, on: today.adding(-7 * week)) }
    // Another day, another branch and today are not looked at.
    try office.log(300, on: today.adding(-8))
    try office.log(300, at: "syd", on: today.adding(-7))
    try office.log(300)
    let usual = try office.desk.office.desk.read { reader in
      try UsualDay(of: today, hour: 12, at: office.branches[0], in: reader)
    }
    #expect(usual?.sessions == [10, 20, 30])
    #expect(usual?.median == 20)
    // All that was logged with an hour was at eleven today; what was logged afterwards has none.
    #expect(usual?.shareByNow == 1)
    let earlier = try office.desk.office.desk.read { reader in
      try UsualDay(of: today, hour: 11, at: office.branches[0], in: reader)
    }
    #expect(earlier?.shareByNow == 0)
    #expect(earlier?.byNow == 0)
  }
}
