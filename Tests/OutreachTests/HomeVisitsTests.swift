import Foundation
import Identifiers
import Language
import Municipality
import People
import Records
import SQLite
import Testing

@testable import Office
@testable import Outreach

@Suite struct HomeVisitsTests {
  private let test: OutreachOffice
  private let desk: DeskFile
  private let people: PeopleFile

  init() throws {
    test = try OutreachOffice()
    desk = test.office.desk
    people = try test.office.people()
  }

  /// A visit that waits for a day, to somebody with a name that nobody has.
  private func visit(_ name: String = "Abelone Kvistgård") throws -> OutreachVisit {
    let id = RandomID(using: &test.generator)
    let first = test.monday(inWeeks: 1)
    let details = try PersonDetails(name: name, telephone: "01 22 33 44", address: "Tangloppevej 917, 4690 Haslev")
    try people.write { writer in
      try HomeVisits.keep(
        details, wayIn: "Gennem drivhuset", for: id, until: first.adding(13), on: test.today, using: &test.generator,
        in: writer)
    }
    let wish = VisitWish(
      .home(test.south), branch: test.haslev, tasks: ["mitid-app"], residents: 1, from: first, to: first.adding(13),
      staff: 2)
    return try desk.write { writer in
      let visit = try VisitRegister.add(wish, id: id, origin: .request, on: test.today, in: writer)
      return try VisitRegister.check(visit.number, meets: true, on: test.today, in: writer)
    }
  }

  private func planned(_ visit: OutreachVisit, in days: Int = 9) throws -> OutreachVisit {
    let team = try desk.read { try TeamRegister.teams(in: $0).first } ?? test.team("blaa")
    let slot = VisitSlot(day: test.today.adding(days), begins: 600, team: team.id)
    let planned = try desk.write {
      try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: test.today, in: $0)
    }
    try people.write { try HomeVisits.keepUntil(planned, in: $0) }
    return planned
  }

  private func now(_ visit: OutreachVisit) throws -> OutreachVisit {
    try desk.read { try VisitRegister.visit(visit.number, in: $0) }
  }

  private func resident(_ visit: OutreachVisit) throws -> HomeResident? {
    try people.read { try HomeVisits.resident(of: visit.id, in: $0) }
  }

  private func steps(_ visit: OutreachVisit) throws -> [VisitStep] {
    try desk.read { try VisitRegister.steps(of: visit.number, in: $0) }
  }

  private func count(_ sql: SQL) throws -> Int { try people.read { try $0.first(sql) { $0.whole(0) } ?? 0 } }

  private func wish() -> VisitWish {
    let first = test.monday(inWeeks: 1)
    return VisitWish(
      .home(test.south), branch: test.haslev, tasks: ["mitid-app"], residents: 1, from: first, to: first.adding(13),
      staff: 2)
  }

  private func request(_ address: String = "Tangloppevej 917, 4690 Haslev", wayIn: String? = nil) throws
    -> OutreachVisit
  {
    let details = try PersonDetails(name: "Abelone Kvistgård", telephone: "01 22 33 44", address: address)
    return try HomeVisits.request(
      wish(), to: details, wayIn: wayIn, on: test.today, desk: desk, people: people, using: &test.generator)
  }

  @Test func `a stop between the two files leaves a visit without anybody, which the upkeep closes`() throws {
    let alone = try HomeVisits.ask(wish(), on: test.today, desk: desk, using: &test.generator)
    #expect(try count("SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM home_visit)") == 0)
    #expect(try HomeVisits.settle(on: test.today, desk: desk, people: people).map(\.number) == [alone.number])
    #expect(try now(alone).state == .closed)
    let whole = try request()
    #expect(try resident(whole)?.person.details.address == "Tangloppevej 917, 4690 Haslev")
    #expect(try HomeVisits.settle(on: test.today, desk: desk, people: people).isEmpty)
    #expect(try now(whole).state == .requested)
  }

  @Test func `where the second file refuses, nobody is kept and the visit is closed`() throws {
    _ = try people.write {
      try $0.run("CREATE TRIGGER broken BEFORE INSERT ON home_visit BEGIN SELECT raise(ABORT, 'full'); END")
    }
    #expect(throws: (any Error).self) { try request() }
    #expect(try count("SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM holding)") == 0)
    let visits = try desk.read { try VisitRegister.visits(in: $0) }
    #expect(visits.map(\.state) == [.closed])
  }

  @Test func `neither address nor way in takes a person's number, and then nothing is kept`() throws {
    #expect(throws: HomeVisitFault.personNumber(field: "address")) { try request("Lærkevej 4, 010170-1234") }
    #expect(throws: HomeVisitFault.personNumber(field: "wayIn")) { try request(wayIn: "Nøglen er hos 010170-1234") }
    #expect(try desk.read { try VisitRegister.visits(in: $0) }.isEmpty)
    #expect(try count("SELECT count(*) FROM person") == 0)
  }

  @Test func `the last day of keeping follows the day of the visit`() throws {
    let visit = try visit()
    func end() throws -> [Int] {
      try people.read { try $0.rows("SELECT coalesce(day, 0), until FROM holding") { [$0.whole(0), $0.whole(1)] } }[0]
    }
    #expect(try end() == [0, visit.wish.latest.adding(14).number])
    let day = test.today.adding(9).number
    let there = try planned(visit)
    #expect(try end() == [day, day])
    let back = try desk.write {
      try VisitRegister.step(there.number, to: .checked, because: .hand, on: test.today, in: $0)
    }
    // Whoever forgets to say so is made up for by the upkeep.
    try HomeVisits.settle(on: test.today, desk: desk, people: people)
    #expect(try end() == [0, back.wish.latest.adding(14).number])
  }

  @Test func `a finished visit keeps its month and its wait, and nobody knows any more whom it went to`() throws {
    let visit = try planned(try visit())
    test.clock.pass(days: 12)
    try HomeVisits.finish(
      visit, as: .done, because: .log, waited: nil, on: test.today, desk: desk, people: people)
    let after = try now(visit)
    #expect(after.state == .done && after.slot == nil && after.waited == 7)
    #expect([after.requested, after.wish.earliest, after.wish.latest].allSatisfy { $0.day == 1 })
    #expect(after.wish.weekdays.count == 7 && after.wish.time == nil)
    let steps = try steps(visit)
    #expect(steps.map(\.state) == [.requested, .checked, .planned, .done])
    #expect(steps.allSatisfy { $0.day.day == 1 })
    #expect(steps.last?.day == visit.slot?.day.firstOfMonth)
    #expect(try count("SELECT count(*) FROM person") == 0)
    #expect(try count("SELECT count(*) FROM holding") == 0)
    #expect(try count("SELECT count(*) FROM home_visit") == 0)
  }

  @Test func `somebody who also comes to a course stays, without the address`() throws {
    let visit = try planned(try visit())
    let person = try #require(try resident(visit)).person.id
    try people.write { writer in
      let holding = try Holding(id: RandomID(using: &test.generator), .enrolment, today: test.today)
      try PersonRegister.hold(person, holding, in: writer)
    }
    try HomeVisits.finish(
      visit, as: .homeCancelled, because: .call, waited: nil, on: test.today, desk: desk, people: people)
    let kept = try #require(try people.read { try PersonRegister.person(person, in: $0) })
    #expect(kept.details.address == nil && kept.details.telephone != nil)
    #expect(try people.read { try PersonRegister.holdings(of: person, in: $0) }.map(\.purpose) == [.enrolment])
  }

  @Test func `data that may only be stored stay, and no day of a visit with them`() throws {
    let visit = try planned(try visit())
    let person = try #require(try resident(visit)).person.id
    try people.write { try PersonRegister.restrict(person, because: .claim, in: $0) }
    try HomeVisits.finish(visit, as: .done, because: .log, waited: nil, on: test.today, desk: desk, people: people)
    #expect(try people.read { try PersonRegister.person(person, in: $0) } != nil)
    #expect(try count("SELECT count(*) FROM holding WHERE day IS NOT NULL") == 0)
    #expect(try count("SELECT count(*) FROM home_visit") == 0)
  }

  @Test func `what stopped between the two files is finished by the upkeep, and once is enough`() throws {
    // Only the desk knows that it is over, as when the power went.
    let logged = try planned(try visit("Bodil Ravnstrup"))
    _ = try desk.write { try VisitRegister.step(logged.number, to: .partly, because: .log, on: test.today, in: $0) }
    // Only the persons' file knows.
    let other = try planned(try visit("Cecilie Tranberg"))
    try HomeVisits.forget(other.id, on: test.today, in: people)
    #expect(try HomeVisits.settle(on: test.today, desk: desk, people: people).map(\.number) == [other.number])
    #expect(try count("SELECT count(*) FROM person") == 0)
    for visit in try [now(logged), now(other)] {
      #expect(visit.slot == nil && visit.requested.day == 1)
    }
    #expect(try now(logged).state == .partly && now(other).state == .closed)
    let steps = try steps(logged) + steps(other)
    #expect(steps.allSatisfy { $0.day.day == 1 })
    let before = try [now(logged), now(other)]
    #expect(try HomeVisits.settle(on: test.today, desk: desk, people: people).isEmpty)
    #expect(try [now(logged), now(other)] == before)
  }

  @Test func `whom a visit goes to is handed on where that was cut short, also on the first of a month`() throws {
    while test.today.day != 1 { test.clock.pass(days: 1) }
    let first = test.today.adding(31).firstOfMonth
    let id = RandomID(using: &test.generator)
    let details = try PersonDetails(name: "Gerda Tvilum", telephone: "01 22 33 45", address: "Tangloppevej 918, Haslev")
    try people.write { writer in
      try HomeVisits.keep(
        details, wayIn: nil, for: id, until: first, on: test.today, using: &test.generator, in: writer)
    }
    let wish = VisitWish(
      .home(test.south), branch: test.haslev, tasks: ["mitid-app"], residents: 1, from: first, to: first, staff: 2)
    // The power went between the two files.
    let new = try desk.write { writer in
      let old = try VisitRegister.add(wish, id: id, origin: .request, on: test.today, in: writer)
      try VisitRegister.check(old.number, meets: true, on: test.today, in: writer)
      return try VisitRebooking.rebook(
        old, isFirst: false, as: .homeCancelled, because: .call, id: RandomID(using: &test.generator), on: test.today,
        in: writer)
    }
    #expect(try HomeVisits.settle(on: test.today, desk: desk, people: people).isEmpty)
    #expect(try resident(new)?.person.details.name == "Gerda Tvilum")
    #expect(try now(new).state == .checked)
  }

  @Test func `a visit whose person is erased is closed, and one whose day has come waits for its form`() throws {
    let waiting = try visit("Dagny Ellegård")
    let person = try #require(try resident(waiting)).person.id
    try people.write { try PersonRegister.erase(person, in: $0) }
    #expect(try people.read { try $0.first("SELECT way_in FROM home_visit") { $0.optionalText(0) } } == .some(nil))
    let today = try planned(try visit("Esther Fynbo"), in: 0)
    test.clock.pass(days: 1)
    _ = try people.write { try PersonRegister.purge(on: test.today, in: $0) }
    #expect(try resident(today) == nil)
    #expect(try HomeVisits.settle(on: test.today, desk: desk, people: people).map(\.number) == [waiting.number])
    #expect(try now(waiting).state == .closed && now(today).state == .planned)
    test.clock.pass(days: 31)
    #expect(try HomeVisits.settle(on: test.today, desk: desk, people: people).map(\.number) == [today.number])
  }

  @Test func `opening the office on a later day forgets whom nobody visited`() throws {
    let visit = try visit()
    test.clock.pass(days: 60)
    let later = try Office(in: test.office.folder) { [clock = test.clock] in clock.now }
    #expect(try count("SELECT count(*) FROM person") == 0)
    #expect(try later.desk.read { try VisitRegister.visit(visit.number, in: $0).state } == .closed)
  }

  @Test func `no word of the address, the name or the way in is in any byte of the desk's file`() throws {
    let visit = try planned(try visit())
    func bytes() throws -> [UInt8] {
      let names = try FileManager.default.contentsOfDirectory(atPath: test.folder.path)
      return try names.filter { $0.hasPrefix("desk.sqlite") }.flatMap { name in
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: test.folder.file(name))))
      }
    }
    func holds(_ word: String, _ bytes: [UInt8]) -> Bool {
      let data = Data(bytes)
      return data.range(of: Data(word.utf8)) != nil || data.range(of: Data(word.lowercased().utf8)) != nil
    }
    let words = ["Abelone", "Kvistgård", "Tangloppevej", "917", "22 33 44", "drivhuset"]
    let during = try bytes()
    #expect(holds("haslev", during) && words.filter { holds($0, during) } == [])
    try HomeVisits.finish(visit, as: .done, because: .log, waited: nil, on: test.today, desk: desk, people: people)
    let after = try bytes()
    #expect(words.filter { holds($0, after) } == [])
  }

  @Test func `what is asked about oneself tells of the visit`() throws {
    let visit = try planned(try visit())
    let person = try #require(try resident(visit)).person.id
    let rows = try people.read { try DossierSource.homeVisits.rows(of: person, in: $0) }
    #expect(rows.count == 1 && rows[0].map(\.code) == ["day", "wayIn"])
    #expect(rows[0][1].value?.da == "Gennem drivhuset")
  }
}
