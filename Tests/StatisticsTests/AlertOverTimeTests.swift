import Chance
import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import Testing

@testable import Office
@testable import Statistics

/// Branches that open and close, weeks that nobody logged, a catalogue that changes, causes that last: none of them is a
/// change of need.
@Suite struct `What stands out while the office changes` {
  private static let weeks = 112

  /// A log of so many sessions a week by chance.
  private func log(
    _ desk: SeriesDesk, _ weeks: Range<Int>, _ mean: Double, _ task: String = "mitid-app", at branch: String = "main",
    using random: inout SeededGenerator
  ) {
    for week in weeks {
      let count = CountDistribution(mean: mean, dispersion: 1).quantile(random.share())
      desk.log(week, count, task, at: branch, entries: 20)
    }
  }

  /// Tasks that the catalogue held from the beginning are known by a later one that came.
  private func begin(_ desk: SeriesDesk) throws {
    let last = try desk.office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark).last?.code.text }
    desk.log(on: SeriesDesk.first.adding(1), 1, try #require(last))
  }

  // MARK: - Known causes

  /// The weeks from which a cause of a growth is known: before it, in it, in the last thirteen, for more than a year.
  @Test(arguments: [80, 90, 99, 104, 20])
  func `is growth with its cause, however long that has been known`(from: Int) throws {
    let desk = try SeriesDesk()
    var random = SeededGenerator(seed: 31)
    try begin(desk)
    log(desk, 0..<Self.weeks, 16, using: &random)
    for week in 84..<Self.weeks { desk.log(week, week - 80, "passwords", entries: 4) }
    try desk.store()
    let task = try desk.office.desk.read { try TaskRegister.task(word: "passwords", in: $0, of: .denmark) }
    func alerts() throws -> [Alert] { try desk.alerts(after: Self.weeks).alerts.filter { $0.task == task.number } }
    #expect(try alerts().map(\.kind) == [.growth] && alerts().allSatisfy(\.isChange))
    let note = try desk.office.desk.write { writer in
      try AlertNotes.add(.newSolution, task: task, text: nil, from: SeriesDesk.week(from), until: nil, in: writer)
    }
    let alert = try #require(try alerts().first)
    #expect(try alerts().count == 1 && alert.kind == .growth && alert.note == note && !alert.isChange)
    guard case .growth(let trend) = alert.finding else { return }
    #expect(abs(trend.now.value - 25) < 4 && trend.countBefore == 0)
    // A cause that is long known makes no task new.
    #expect(try desk.alerts(after: Self.weeks).ground.young == [])
  }

  @Test func `leaves the weeks of a cause out of a level as long as enough is left`() throws {
    let desk = try SeriesDesk()
    for week in 0..<80 { desk.log(week, week >= 76 ? 60 : 20) }
    try desk.store()
    let book = try desk.book(80)
    let whole = try #require(Trend(of: nil, in: book))
    let without = try #require(Trend(of: nil, in: book, without: Set(76..<80)))
    #expect(whole.now.value > 30 && abs(without.now.value - 20) < 1)
    // Where nothing is left of the last stretch it is told as it is; of the year before it stays left out.
    let all = try #require(Trend(of: nil, in: book, without: Set(60..<80)))
    #expect(abs(all.now.value - whole.now.value) < 0.5 && all.before != nil)
    let always = try #require(Trend(of: nil, in: book, without: Set(0..<80)))
    #expect(always.before != nil && always.count == whole.count)
  }

  // MARK: - Branches

  /// A branch of which more comes an hour, opened so many weeks before the end.
  @Test(arguments: [2, 6, 20, 40])
  func `is nothing where a busier branch opened`(ago: Int) throws {
    let opened = Self.weeks - ago
    let desk = try SeriesDesk([("main", SeriesDesk.first), ("harbour", SeriesDesk.week(opened))])
    try begin(desk)
    for week in 0..<Self.weeks { desk.log(week, 15 + week % 3, entries: 20) }
    for week in opened..<Self.weeks { desk.log(week, 88 + week % 5, at: "harbour", entries: 20) }
    try desk.store()
    let alerts = try desk.alerts(after: Self.weeks).alerts
    #expect(alerts == [], "\(alerts)")
    // What grows at the branch that was there all the time is growth.
    for week in 96..<Self.weeks { desk.log(week, 20, "email", entries: 4) }
    try desk.store()
    let email = try desk.number("email")
    let grown = try #require(try desk.alerts(after: Self.weeks).alerts.first { $0.kind == .growth && $0.task == email })
    guard case .growth(let trend) = grown.finding else { return }
    #expect(grown.branch?.code.text == "main" && abs(trend.now.value - 20) < 3)
  }

  @Test func `is nothing where a quiet branch closed, nor is its log called open`() throws {
    let desk = try SeriesDesk([("main", SeriesDesk.first), ("harbour", SeriesDesk.first)])
    var random = SeededGenerator(seed: 34)
    try begin(desk)
    log(desk, 0..<Self.weeks, 60, using: &random)
    log(desk, 0..<96, 12, at: "harbour", using: &random)
    // In its last four weeks nobody wrote anything.
    try desk.close("harbour", after: SeriesDesk.week(100).adding(-1))
    try desk.store()
    let alerts = try desk.alerts(after: Self.weeks).alerts
    #expect(alerts.map(\.kind) == [.lostLogging])
    guard case .gap(let gap)? = alerts.first?.finding else { return #expect(alerts.isEmpty) }
    #expect(gap.staffed == 8 && !gap.isOpen && alerts.first?.days.upperBound == SeriesDesk.week(99).adding(3))
  }

  @Test func `names a branch at which nothing was ever logged`() throws {
    let desk = try SeriesDesk([("main", SeriesDesk.first), ("harbour", SeriesDesk.week(20))])
    for week in 0..<40 { desk.log(week, 20) }
    try desk.store()
    #expect(try desk.alerts(after: 24).ground.silent == [], "ten staffed days must have gone by")
    let book = try desk.alerts(after: 26)
    #expect(book.ground.silent.map(\.code.text) == ["harbour"] && !book.ground.isEmpty)
    desk.log(30, 2, at: "harbour")
    try desk.store()
    #expect(try desk.alerts(after: 40).ground.silent == [])
  }

  // MARK: - Weeks that nobody logged

  @Test func `tells weeks that nobody logged at each branch, and no fall or rise after them`() throws {
    let desk = try SeriesDesk([("main", SeriesDesk.first), ("harbour", SeriesDesk.first)])
    var random = SeededGenerator(seed: 35)
    try begin(desk)
    for weeks in [0..<104, 107..<Self.weeks] {
      log(desk, weeks, 20, using: &random)
      log(desk, weeks, 20, at: "harbour", using: &random)
    }
    try desk.store()
    let alerts = try desk.alerts(after: Self.weeks).alerts
    #expect(alerts.map(\.kind) == [.lostLogging, .lostLogging])
    #expect(Set(alerts.compactMap { $0.branch?.code.text }) == ["main", "harbour"])
    #expect(alerts.allSatisfy { $0.days == SeriesDesk.week(104).adding(1)...SeriesDesk.week(106).adding(3) })
  }

  @Test func `without hours calls a week that nobody logged neither a gap nor a fall`() throws {
    let desk = try SeriesDesk(knowsHours: false)
    var random = SeededGenerator(seed: 36)
    try begin(desk)
    for weeks in [0..<104, 107..<Self.weeks] { log(desk, weeks, 20, using: &random) }
    try desk.store()
    let book = try desk.alerts(after: Self.weeks)
    #expect(book.alerts == [] && !book.weeks.knowsHours && book.ground.silent == [])
    #expect(book.weeks.steps(of: nil)[104..<107].allSatisfy { $0.count == nil })
  }
}
