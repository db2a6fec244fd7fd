import HelpDesk
import Language
import Municipality
import People
import Records
import SQLite
import Testing

@testable import Office
@testable import Outreach

@Suite struct VisitLogTests {
  private let test: OutreachOffice

  init() throws { test = try OutreachOffice() }

  /// A visit that a team was on yesterday.
  private func driven(home: Bool = false) throws -> OutreachVisit {
    let team = try test.team("blaa")
    let place = try test.place("bakkely")
    let id = RandomID(using: &test.generator)
    let called = test.today.adding(-12)
    let target: VisitTarget = home ? .home(test.north) : .place(place.id)
    var wish = VisitWish(
      target, branch: test.haslev, tasks: ["mitid-app"], residents: home ? 1 : 4, from: called,
      to: test.today.adding(10))
    wish.kit = [.tablet: 2]
    if home {
      let details = try PersonDetails(
        name: "Ester Prøvegaard", telephone: "01 22 33 44", address: "Vibestien 4, Haslev")
      try test.office.people().write {
        try HomeVisits.keep(
          details, wayIn: nil, for: id, until: wish.latest, on: test.today, using: &test.generator, in: $0)
      }
    }
    let visit = try test.office.desk.write { writer in
      let visit = try VisitRegister.add(wish, id: id, origin: .request, on: called, in: writer)
      try VisitRegister.check(visit.number, meets: true, on: called, in: writer)
      let slot = VisitSlot(day: test.today.adding(-1), begins: 570, team: team.id)
      return try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: called, in: writer)
    }
    if home { try test.office.people().write { try HomeVisits.keepUntil(visit, in: $0) } }
    return visit
  }

  @discardableResult
  private func log(_ visit: OutreachVisit, _ report: VisitReport) throws -> VisitLog.Receipt {
    try VisitLog.log(
      visit.number, report, on: test.today, log: test.office.log, desk: test.office.desk, people: test.office.people(),
      using: &test.generator)
  }

  private var lines: [HelpedLine] {
    [
      HelpedLine("mitid-app", level: .sideBySide, count: 4),
      HelpedLine("mitid-issue", outcome: .couldNot, reason: .noEID, count: 1),
    ]
  }

  @Test func `a visit becomes entries of its month, its branch and its kind, and figures at the visit`() throws {
    let visit = try driven()
    var report = VisitReport(minutes: 75, lines: lines)
    report.travel = 20
    report.persons = 4
    report.kit = [.tablet: 2]
    report.unsolved = "Wifi virkede ikke i dagligstuen"
    let receipt = try log(visit, report)
    #expect(receipt.visit.state == .done && receipt.visit.waited == 11)
    #expect(receipt.record.minutes == 75 && receipt.record.travel == 20)
    #expect(receipt.record.sessions == 5 && receipt.record.persons == 4)
    let entries = try test.office.log.entries(EntryFilter())
    #expect(entries.reduce(0) { $0 + $1.count } == 5)
    #expect(entries.allSatisfy { $0.isMonthOnly && $0.day == test.today.adding(-1).firstOfMonth })
    #expect(entries.allSatisfy { $0.channel == .careHome && $0.branch == "haslev" && $0.area == nil && $0.part == nil })
    let issue = try #require(entries.first { $0.tasks.map(\.task) == ["mitid-issue"] })
    #expect(issue.level == nil && issue.reason == .noEID && issue.outcome == .couldNot)
  }

  @Test func `the area stands in entries of places where the office keeps areas, and never in a home's`() throws {
    try test.office.desk.write { try Settings.set(.always, for: .area, in: $0) }
    try log(driven(), VisitReport(minutes: 60, lines: lines))
    let entries = try test.office.log.entries(EntryFilter())
    #expect(entries.allSatisfy { $0.area == "nord" })
  }

  @Test func `what is refused leaves nothing behind, and nobody erased`() throws {
    let visit = try driven(home: true)
    var words = VisitReport(minutes: 40, lines: lines)
    words.unsolved = "Mangler pas"
    var dated = VisitReport(minutes: 40, lines: lines)
    dated.followUpBy = test.today
    let bad = [
      VisitReport(minutes: 40, lines: []), VisitReport(minutes: 601, lines: lines),
      VisitReport(minutes: 40, lines: [HelpedLine("mitid-app", count: 1)]),
      VisitReport(minutes: 40, lines: [HelpedLine("ukendt-opgave", level: .tip, count: 1)]), words, dated,
    ]
    for report in bad { #expect(throws: (any Error).self) { try log(visit, report) } }
    #expect(try test.office.log.entries(EntryFilter()).isEmpty)
    let resident = try test.office.people().read { try HomeVisits.resident(of: visit.id, in: $0) }
    #expect(resident?.person.details.name == "Ester Prøvegaard")
    #expect(try test.office.desk.read { try VisitRegister.visit(visit.number, in: $0) }.state == .planned)
  }

  @Test func `a home visit keeps quarters of an hour and its month, and the person is gone`() throws {
    let visit = try driven(home: true)
    var report = VisitReport(minutes: 52, lines: [HelpedLine("mitid-app", level: .penHolder, count: 1)])
    report.travel = 9
    let receipt = try log(visit, report)
    #expect(receipt.record.minutes == 45 && receipt.record.travel == 15)
    #expect(receipt.visit.slot == nil && receipt.visit.requested == receipt.visit.requested.firstOfMonth)
    #expect(receipt.visit.waited == 14 && receipt.visit.state == .done)
    let entry = try #require(try test.office.log.entries(EntryFilter()).first)
    #expect(entry.channel == .homeVisit && entry.isMonthOnly && entry.area == nil && entry.minutes == nil)
    let people = try test.office.people()
    #expect(try people.read { try HomeVisits.resident(of: visit.id, in: $0) } == nil)
    #expect(try people.read { try $0.first("SELECT count(*) FROM person", []) { $0.whole(0) } } == 0)
    #expect(throws: LogFault.loggedBefore) { try log(visit, report) }
  }

  @Test func `a log that was cut short after the erasure is written by logging again`() throws {
    let visit = try driven(home: true)
    try HomeVisits.finish(
      visit, as: .done, because: .log, waited: 11, on: test.today, desk: test.office.desk,
      people: test.office.people())
    let receipt = try log(visit, VisitReport(minutes: 45, lines: [HelpedLine("mitid-app", level: .tip, count: 1)]))
    #expect(receipt.visit.waited == 14)
    #expect(try test.office.log.entries(EntryFilter()).count == 1)
  }

  @Test func `a visit is logged once, and not before its day`() throws {
    let visit = try driven()
    try log(visit, VisitReport(minutes: 60, lines: lines))
    #expect(throws: LogFault.loggedBefore) { try log(visit, VisitReport(minutes: 60, lines: lines)) }
    let waiting = try test.visit(test.place("soelyst"))
    #expect(throws: LogFault.noDay) { try log(waiting, VisitReport(minutes: 60, lines: lines)) }
    let team = try test.team("roed")
    let slot = VisitSlot(day: waiting.wish.earliest, begins: 570, team: team.id)
    try test.office.desk.write {
      _ = try VisitRegister.schedule(waiting.number, at: slot, because: .plan, on: test.today, in: $0)
    }
    #expect(throws: LogFault.toCome(slot.day)) { try log(waiting, VisitReport(minutes: 60, lines: lines)) }
    #expect(try test.office.log.entries(EntryFilter()).reduce(0) { $0 + $1.count } == 5)
  }

  @Test func `a next visit wants the same in other days, and a part that was not reached is rebooked`() throws {
    let visit = try driven()
    var report = VisitReport(minutes: 60, lines: lines)
    report.isPartly = true
    report.again = test.today.adding(20)...test.today.adding(40)
    let next = try #require(try log(visit, report).again)
    #expect(next.state == .checked && next.origin == .rebooked && next.rebooks == visit.number)
    #expect(next.wish.earliest == test.today.adding(20) && next.wish.latest == test.today.adding(40))
    #expect(next.wish.tasks == visit.wish.tasks && next.wish.kit == visit.wish.kit)
  }

  @Test func `what is to follow up is listed until it is done`() throws {
    var report = VisitReport(minutes: 60, lines: lines)
    report.followUp = "Send pjece om Digital Post"
    report.followUpBy = test.today.adding(3)
    let visit = try driven()
    try log(visit, report)
    let open = try test.office.desk.read { try VisitLog.toFollow(in: $0) }
    #expect(open.map(\.visit) == [visit.number])
    try test.office.desk.write { try VisitLog.follow(visit.number, on: test.today, in: $0) }
    #expect(try test.office.desk.read { try VisitLog.toFollow(in: $0) }.isEmpty)
    #expect(throws: LogFault.nothingToFollow) {
      try test.office.desk.write { try VisitLog.follow(visit.number, on: test.today, in: $0) }
    }
  }

  @Test func `no entry carries the identity of a visit, in bytes or as text`() throws {
    let visit = try driven()
    try log(visit, VisitReport(minutes: 60, lines: lines))
    let entries = try test.office.log.entries(EntryFilter())
    #expect(!entries.map(\.id).contains(visit.id))
    #expect(Set(entries.map(\.id)).count == entries.count)
    let rows = try test.office.desk.read {
      try $0.rows("SELECT count(*) FROM outreach_visit v JOIN entry e ON e.id = v.id", []) { $0.whole(0) }
    }
    #expect(rows == [0])
  }

  // MARK: Forms

  @Test func `a form is read with its own words in every language`() throws {
    let tasks = try test.office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }
    let reader = VisitFormReader(tasks: tasks)
    let app = try #require(tasks.first { $0.code.text == "mitid-app" })
    for language in LanguageCode.allCases {
      var fields: [VisitFormReader.Field: String] = [:]
      func type(_ label: String, _ text: String) throws {
        fields[try #require(reader.field(label.uppercased(), line: fields.count), "\(label)")] = text
      }
      func word(_ label: FormLabel) -> String { label(in: language) }
      try type(word(.minutesLabel), "75")
      try type(word(.travelLabel), " 20 ")
      try type(word(.personsLabel), "6")
      try type(app.name[language], "1=2, 2 = 4")
      try type("mitid-issue", "3")
      try type(word(.notDoneLabel), "mitid-app, 2, \(Outcome.couldNot.wording[language]), no-eid=1")
      try type(word(.notDoneLabel), "mitid-issue: \(NotDoneReason.noTime.wording[language])=2")
      try type(word(.reachedLabel), language == .en ? "no" : "nej")
      try type(KitKind.tablet.wording[language], "3")
      try type(word(.followUpLabel), "Send pjece")
      try type(word(.byLabel), "4-12-2026")
      try type(word(.againLabel), "2027-01-04..2027-01-29")
      var report = VisitReport(minutes: 0, lines: [])
      try reader.fill(&report, from: fields)
      #expect(report.minutes == 75 && report.travel == 20 && report.persons == 6 && report.isPartly)
      #expect(report.kit == [.tablet: 3] && report.followUp == "Send pjece")
      #expect(report.followUpBy == Day(iso: "2026-12-04"))
      #expect(report.again?.lowerBound.iso == "2027-01-04" && report.again?.upperBound.iso == "2027-01-29")
      #expect(
        Set(report.lines) == [
          HelpedLine("mitid-app", level: .tip, count: 2), HelpedLine("mitid-app", level: .sideBySide, count: 4),
          HelpedLine("mitid-issue", count: 3),
          HelpedLine("mitid-app", level: .sideBySide, outcome: .couldNot, reason: .noEID, count: 1),
          HelpedLine("mitid-issue", outcome: .couldNot, reason: .noTime, count: 2),
        ])
    }
    #expect(reader.field("Vejret", line: 1) == nil)
  }

  @Test(arguments: ["", "mitid-app", "mitid-app:2", "mitid-app:7=1", "mitid-app:2=0", "mitid-app:2=-1", "=3", "a=b=c"])
  func `a line that cannot be read is refused`(text: String) {
    #expect(throws: LogFault.lineNotRead) { try HelpedLine(text) }
  }

  @Test func `a line is written and read as the same`() throws {
    var generator = test.generator
    for _ in 0..<200 {
      let outcome = Outcome.allCases.randomElement(using: &generator) ?? .done
      let line = HelpedLine(
        "mitid-app", level: Bool.random(using: &generator) ? HelpLevel.allCases.randomElement(using: &generator) : nil,
        outcome: outcome, reason: outcome == .done ? nil : NotDoneReason.allCases.randomElement(using: &generator),
        count: Int.random(in: 1...500, using: &generator))
      let words = ["mitid-app", line.level.map { String($0.rawValue) }, line.outcome.code, line.reason?.code]
      let read = try HelpedLine(words.compactMap(\.self).joined(separator: ":") + "=\(line.count)")
      #expect(read == line)
    }
  }

  @Test
  func `the paper form names the place, the tasks and the figures to fill in, and of a home no more than the area`()
    throws
  {
    let tasks = try test.office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }
    let place = try driven()
    let asked = tasks.filter { place.wish.tasks.contains($0.code.text) }
    let page = VisitForm.Page(place, place: "Bakkely", teams: ["Blaa"], tasks: asked)
    for language in LanguageCode.allCases {
      let text = VisitForm([page], in: language).text
      for label in FormLabel.allCases { #expect(text.contains(label(in: language))) }
      #expect(text.contains("Bakkely") && text.contains(asked[0].name[language]))
      #expect(
        !text.contains("lods visit")
          && text.contains(VisitFormPhrase.countOnPage(in: language, ["n": .text("\(place.number)")])))
      let typed = VisitForm([page], in: language, isForCommandLine: true).text
      #expect(typed.contains("lods visit log \(place.number) -"))
    }
  }
}
