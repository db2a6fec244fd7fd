import Language
import Municipality
import Records
import Testing

@testable import HelpDesk

@Suite struct TaskDemandTests {
  private func demand(
    _ sessions: Int, weeks: Int = 8, of all: Int = 13, beside: (all: Int, beside: Int) = (0, 0),
    alone: (all: Int, no: Int) = (0, 0)
  ) -> TaskDemand {
    TaskDemand(task: 1, sessions: sessions, weeks: weeks, weeksInAll: all, levelled: beside, answered: alone)
  }

  @Test func `a task suggests a course when it keeps coming and is not managed alone`() {
    #expect(demand(10, weeks: 7, beside: (10, 6)).suggestsCourse)
    #expect(demand(10, weeks: 7, beside: (10, 0), alone: (6, 3)).suggestsCourse)
    // Too seldom, in too few weeks, with too little help, of too few answers.
    #expect(!demand(9, beside: (9, 9)).suggestsCourse)
    #expect(!demand(90, weeks: 6, beside: (90, 90)).suggestsCourse)
    #expect(!demand(90, beside: (90, 53)).suggestsCourse)
    #expect(!demand(90, alone: (4, 4)).suggestsCourse)
    #expect(!demand(90).suggestsCourse)
  }

  @Test func `it is counted from the log, each task of a session, without what was voided`() throws {
    let desk = try TestDesk()
    let today = try #require(Day(iso: "2026-11-21"))
    var last: EntryForm?
    for (back, level, alone) in [(0, HelpLevel.tip, AloneNextTime.yes), (7, .penHolder, .no), (8, .sideBySide, .no)] {
      let form = TestDesk.form {
        ($0.level, $0.alone, $0.count) = (level, alone, 2)
        $0.time = .day(today.adding(-back), nil)
      }
      _ = try desk.log.log(form)
      last = form
    }
    let number = try desk.task(TestDesk.guidance).number
    func read() throws -> TaskDemand {
      try #require(
        try desk.file.read { try TaskDemand.all(in: today.adding(-13)...today, reader: $0) }.first { $0.task == number }
      )
    }
    var demand = try read()
    // 21 November 2026 is a Saturday: a fortnight back begins on a Sunday, so that three weeks are touched.
    #expect(demand.sessions == 6 && demand.weeks == 2 && demand.weeksInAll == 3)
    #expect(demand.levelled == (6, 4) && demand.answered == (6, 4))
    _ = try desk.log.void(#require(last).id, because: .practice)
    demand = try read()
    #expect(demand.sessions == 4 && demand.levelled == (4, 2))
  }

  @Test func `the sessions of a channel on a day are those of that branch, that day and that channel`() throws {
    let desk = try TestDesk()
    let today = try #require(Day(iso: "2026-11-21"))
    for (channel, back, count) in [(Channel.cafe, 1, 3), (.cafe, 1, 2), (.desk, 1, 7), (.cafe, 2, 9)] {
      _ = try desk.log.log(
        TestDesk.form {
          ($0.channel, $0.count) = (channel, count)
          $0.time = .day(today.adding(-back), nil)
        })
    }
    let found = try desk.file.read { reader in
      try ChannelDay(
        .cafe, on: today.adding(-1), at: BranchRegister.branch(word: "main", in: reader), in: reader)
    }
    #expect(found.sessions == 5)
    #expect(found.mentions == [try desk.task(TestDesk.guidance).number: 5])
  }
}
