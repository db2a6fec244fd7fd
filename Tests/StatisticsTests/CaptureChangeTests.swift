import Chance
import Foundation
import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office
@testable import Statistics

/// What better logging does to alerts and trends.
@Suite struct `Better logging` {
  /// A log of 112 weeks in which a task comes more often from a week on, and the queue tickets of its last 70 weeks.
  private func desk(
    from week: Int, times factor: Double, tickets: (Int) -> Int
  ) throws -> SeriesDesk {
    let desk = try SeriesDesk()
    var random = SeededGenerator(seed: 31)
    let last = try desk.office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark).last?.code.text }
    desk.log(on: SeriesDesk.first.adding(1), 1, try #require(last))
    for number in 0..<112 {
      let mean = number < week ? 16 : 16 * factor
      desk.log(number, CountDistribution(mean: mean, dispersion: 1).quantile(random.share()), entries: 40)
    }
    try desk.office.desk.write { writer in
      for number in 42..<112 {
        for day in [1, 3] {
          try writer.run(
            "INSERT INTO count_in VALUES (1, ?, 11, 0, ?)",
            [.whole(SeriesDesk.week(number).adding(day).number), .whole(tickets(number) + (number + day) % 3)])
        }
      }
    }
    try desk.store()
    return desk
  }

  @Test(arguments: [true, false]) func `is no growth, and need that grows as the tickets do is`(isLogging: Bool) throws
  {
    let desk = try desk(from: 99, times: 2) { $0 < 99 || isLogging ? 20 : 40 }
    let book = try desk.alerts(after: 112)
    let number = try desk.number()
    let growth = book.alerts.first { $0.kind == .growth && $0.task == number }
    let captured = try #require(book.captured)
    #expect((captured.ratio.low > 1.5) == isLogging && (growth == nil) == isLogging)
    guard let growth, case .growth(let trend) = growth.finding else { return #expect(isLogging) }
    let need = try #require(trend.changeOfNeed)
    let change = try #require(trend.change)
    #expect(growth.isChange && need.low > 1.3 && need.low <= change.low && need.high >= change.high)
  }

  @Test(arguments: [true, false]) func `is no rise, but to be watched with what was logged before`(
    isLogging: Bool
  ) throws {
    let desk = try desk(from: 110, times: 2.4) { $0 < 110 || isLogging ? 20 : 48 }
    let number = try desk.number()
    let rise = try #require(try desk.alerts(after: 112).alerts.first { $0.kind == .rise && $0.task == number })
    #expect(rise.isChange != isLogging && (rise.logging != nil) == isLogging)
    if let logging = rise.logging {
      #expect(logging.now > logging.before && abs(logging.before - 40) < 8 && logging.ratio.low > 1)
    }
  }

  @Test func `is told with an interval that holds the truth as often as it says`() throws {
    var random = SeededGenerator(seed: 9)
    var hits = 0
    var trues = 0
    for run in 0..<300 {
      let (before, now) = ([0.6, 0.6, 0.45][run % 3], [0.6, 0.75, 0.6][run % 3])
      let first = Day(number: 20_000)
      let days = (0..<182).flatMap { number -> [CountedDay] in
        guard number % 7 < 5 else { return [] }
        let counted = 20 + Int(random.share() * 20)
        let share = number < 91 ? before : now
        let logged = (0..<counted).reduce(0) { sum, _ in sum + (random.share() < share ? 1 : 0) }
        return [
          CountedDay(branch: 1, day: first.adding(number), kind: .ticket, counted: counted, logged: logged),
          CountedDay(branch: 1, day: first.adding(number), kind: .door, counted: 3 * counted, logged: logged),
        ]
      }
      let change = try #require(
        CaptureChange(days, in: first.adding(91)...first.adding(181), besides: first...first.adding(90)))
      if change.ratio.low <= now / before, now / before <= change.ratio.high { hits += 1 }
      if change.ratio.low > 1 { trues += 1 }
    }
    // Of 300 intervals of 95 per cent, fewer than 271 hold the truth once in a thousand times.
    #expect(hits >= 271, "\(hits)")
    #expect(trues >= 195 && trues < 215, "\(trues)")
  }

  @Test func `is not told where branches began to count, where too few days were counted, or by the door`() {
    let first = Day(number: 20_000)
    func days(_ branch: Int, _ span: Range<Int>, _ kind: CountKind = .ticket) -> [CountedDay] {
      span.map { CountedDay(branch: branch, day: first.adding($0), kind: kind, counted: 20, logged: 10 + $0 % 3) }
    }
    func change(_ days: [CountedDay]) -> CaptureChange? {
      CaptureChange(days, in: first.adding(50)...first.adding(99), besides: first...first.adding(49))
    }
    #expect(change(days(1, 0..<100)) != nil)
    #expect(change(days(1, 50..<100) + days(2, 0..<50)) == nil)
    #expect(change(days(1, 0..<100, .door)) == nil)
    #expect(change(days(1, 0..<50) + days(1, 80..<90)) == nil)
    let own = change(days(1, 0..<100))
    #expect(change(days(1, 0..<100) + days(2, 60..<100)) == own && own?.ratio.value ?? 0 > 0.9)
  }
}
