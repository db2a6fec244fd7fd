import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office
@testable import Outreach

/// What was counted at a visit, put right: as corrections of the log, and never behind its totals.
@Suite struct VisitCorrectionTests {
  private let test: OutreachOffice
  private let team: OutreachTeam

  init() throws {
    test = try OutreachOffice()
    team = try test.team("blaa")
  }

  private let app = HelpedLine("mitid-app", level: .sideBySide, count: 4)
  private let issue = HelpedLine("mitid-issue", outcome: .couldNot, reason: .noEID, count: 1)

  /// A visit that was counted.
  private func counted(at word: String, _ lines: [HelpedLine]) throws -> OutreachVisit {
    let place = try test.place(word)
    let id = RandomID(using: &test.generator)
    let called = test.today.adding(-12)
    let wish = VisitWish(
      .place(place.id), branch: test.haslev, tasks: ["mitid-app"], residents: 4, from: called, to: test.today)
    let visit = try test.office.desk.write { writer in
      let visit = try VisitRegister.add(wish, id: id, origin: .request, on: called, in: writer)
      try VisitRegister.check(visit.number, meets: true, on: called, in: writer)
      let slot = VisitSlot(day: test.today.adding(-1), begins: 570, team: team.id)
      return try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: called, in: writer)
    }
    try VisitLog.log(
      visit.number, VisitReport(minutes: 60, lines: lines), on: test.today, log: test.office.log,
      desk: test.office.desk, people: test.office.people(), using: &test.generator)
    return visit
  }

  private func count(_ visit: OutreachVisit) throws -> VisitCount {
    try test.office.desk.read { try VisitLog.count(of: visit.number, in: $0) }
  }

  @discardableResult
  private func correct(
    _ visit: OutreachVisit, _ correction: VisitCorrection, because reason: CorrectionReason = .slip
  ) throws -> VisitCount {
    try VisitLog.correct(
      visit.number, correction, because: reason, on: test.today, log: test.office.log, desk: test.office.desk,
      people: test.office.people(), using: &test.generator)
  }

  private func entries() throws -> [Entry] { try test.office.log.entries(EntryFilter()) }

  private func corrections() throws -> Int {
    try test.office.people().read {
      try $0.first("SELECT count(*) FROM audit WHERE act = 'entry-corrected'", []) { $0.whole(0) } ?? 0
    }
  }

  /// The running totals of the month against what the entries come to.
  private func check(_ records: [OutreachVisit]) throws {
    let span = test.today.adding(-70)...test.today.adding(40)
    let (total, kept) = try test.office.desk.read { reader in
      (
        try TotalBook.totals(by: .all, in: span, reader: reader)[0]?.sessions ?? 0,
        try records.reduce(0) { try $0 + (VisitLog.record(of: $1.number, in: reader)?.sessions ?? 0) }
      )
    }
    let sum = try entries().reduce(0) { $0 + $1.count }
    #expect(total == sum && kept == sum)
  }

  @Test func `a wrong level and a forgotten one are corrections of the log, and the visit's figures follow`() throws {
    let visit = try counted(at: "bakkely", [app, issue])
    var correction = try VisitCorrection(count(visit).record)
    correction.minutes = 80
    correction.travel = 15
    correction.persons = 6
    correction.followUp = "Send pjece"
    correction.changes = [
      .init(app, right: 3), .init(HelpedLine("mitid-app", level: .tip, count: 0), right: 2), .init(issue, right: 0),
    ]
    let now = try correct(visit, correction, because: .wrongLevel)
    #expect(now.record.minutes == 80 && now.record.travel == 15 && now.record.persons == 6)
    #expect(now.record.sessions == 5 && now.record.followUp == "Send pjece")
    #expect(now.lines == [HelpedLine("mitid-app", level: .tip, count: 2), app.times(3)])
    var all = EntryFilter()
    all.includesVoid = true
    let log = try test.office.log.entries(all)
    // What was wrong is seen as corrected or void, and nothing of it is gone.
    #expect(log.filter(\.isVoid).map { $0.tasks.map(\.task) } == [["mitid-issue"]])
    #expect(log.contains { $0.level == .sideBySide && $0.count == 3 && $0.revision == 1 })
    #expect(log.allSatisfy { $0.isMonthOnly && $0.id != visit.id })
    #expect(try corrections() == 1)
    try check([visit])
  }

  @Test func `of two who correct the same the second is told, and who corrects nothing leaves no trace`() throws {
    let visit = try counted(at: "bakkely", [app])
    let seen = try VisitCorrection(count(visit).record)
    try correct(visit, seen)
    #expect(try corrections() == 0)
    var first = seen
    first.minutes = 75
    try correct(visit, first)
    var second = seen
    second.minutes = 90
    #expect(throws: LogFault.correctedMeanwhile) { try correct(visit, second) }
    // Another visit's sessions of the same sort came in between: the number that was seen is not the number that is.
    var third = try VisitCorrection(count(visit).record)
    third.changes = [.init(app, right: 3)]
    _ = try counted(at: "soelyst", [app.times(2)])
    #expect(throws: LogFault.correctedMeanwhile) { try correct(visit, third) }
    #expect(try count(visit).record.minutes == 75 && count(visit).record.sessions == 4)
    #expect(try corrections() == 1)
  }

  @Test func `what is refused changes neither the log nor the figures`() throws {
    let visit = try counted(at: "bakkely", [app])
    let before = try (count(visit), entries())
    let seen = VisitCorrection(before.0.record)
    func refused(_ change: (inout VisitCorrection) -> Void) {
      var correction = seen
      correction.minutes = 61
      change(&correction)
      #expect(throws: (any Error).self) { try correct(visit, correction) }
    }
    refused { $0.minutes = 601 }
    refused { $0.changes = [.init(app, right: 0)] }
    refused { $0.changes = [.init(app, right: -1)] }
    refused {
      $0.changes = [.init(app, right: 2), .init(HelpedLine("ukendt-opgave", level: .tip, count: 0), right: 1)]
    }
    refused { $0.changes = [.init(app, right: 2), .init(HelpedLine("mitid-app", count: 0), right: 1)] }
    refused { $0.followUp = "Ring til 20 30 40 50" }
    refused { $0.followUpBy = test.today }
    #expect(try count(visit) == before.0 && entries() == before.1)
    #expect(try corrections() == 0)
    let waiting = try test.visit(test.place("soelyst"))
    #expect(throws: LogFault.notCounted) { try count(waiting) }
  }

  @Test func `what somebody wrote at a desk with more in it is not taken for a visit's`() throws {
    let visit = try counted(at: "bakkely", [app])
    var own = EntryForm(id: RandomID(using: &test.generator), tasks: [.init("mitid-app")], outcome: .done)
    own.branch = "haslev"
    own.time = .day(test.today.adding(-1), nil)
    own.level = .sideBySide
    own.channel = .careHome
    own.persons = 2
    _ = try test.office.log.log(own)
    #expect(try count(visit).lines == [app])
  }

  @Test(arguments: [3, 17, 40] as [UInt64])
  func `whatever is corrected, the totals are the sum of the entries and the visits' sessions too`(seed: UInt64) throws
  {
    var generator = SeededGenerator(seed: seed)
    let visits = [
      try counted(at: "bakkely", [app, issue]), try counted(at: "soelyst", [app.times(7)]),
      try counted(at: "aahuset", [issue.times(2), HelpedLine("mitid-app", level: .tip, count: 3)]),
    ]
    try check(visits)
    let sorts = HelpLevel.allCases.map { HelpedLine("mitid-app", level: $0, count: 0) } + [issue.times(0)]
    for _ in 0..<40 {
      let visit = try #require(visits.randomElement(using: &generator))
      let stands = try count(visit)
      var correction = VisitCorrection(stands.record)
      correction.changes = sorts.shuffled(using: &generator).prefix(2).map { sort in
        let now = stands.lines.first { $0.times(0) == sort }?.count ?? 0
        return .init(sort.times(now), right: Int.random(in: 0...9, using: &generator))
      }
      do {
        let now = try correct(visit, correction)
        for change in correction.changes {
          #expect(now.lines.first { $0.times(0) == change.line.times(0) }?.count ?? 0 == change.right)
        }
      } catch LogFault.nobodyHelped {
        // More was taken off than this visit had: then nothing was.
        #expect(try count(visit) == stands)
      }
      try check(visits)
    }
  }
}
