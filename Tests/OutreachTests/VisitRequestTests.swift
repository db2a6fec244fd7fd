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

@Suite struct VisitRequestTests {
  private let test: OutreachOffice

  init() throws { test = try OutreachOffice() }

  private func wish(_ place: OutreachPlace, _ change: (inout VisitWish) -> Void = { _ in }) -> VisitWish {
    var wish = VisitWish(
      .place(place.id), branch: place.details.branch, tasks: ["mitid-app"], residents: 4,
      from: test.monday(inWeeks: 1), to: test.monday(inWeeks: 1).adding(13))
    change(&wish)
    return wish
  }

  private func task(_ word: String) throws -> OfficeTask {
    try test.office.desk.read { try TaskRegister.task(word: word, in: $0, of: .denmark) }
  }

  private func fault(_ wish: VisitWish, at place: OutreachPlace) -> VisitFault? {
    do {
      try VisitNeeds.checkDays(of: wish, at: place, on: test.today)
      return nil
    } catch { return error as? VisitFault }
  }

  @Test func `MitID issued in person takes an authorised employee and a reader, without anybody asking for it`() throws
  {
    var wish = wish(try test.place("bakkely"))
    wish.tasks = ["mitid-issue"]
    VisitNeeds.fill(&wish, at: nil)
    #expect(wish.skills.choices == [.registration])
    #expect(wish.kit == [.reader: 1])
    var details = try test.place("solgaarden").details
    details.wifi = .weak
    var other = self.wish(try test.place("egely"))
    VisitNeeds.fill(&other, at: details)
    #expect(other.skills.isEmpty && other.kit == [.hotspot: 1])
  }

  @Test func `too many residents for the minutes are told of with what it takes, and that suffices`() throws {
    let place = try test.place("bakkely")
    for residents in 1...60 {
      for staff in 1...4 {
        for code in ["mitid-app", "mitid-issue"] {
          var wish = wish(place) { $0.residents = residents }
          wish.staff = staff
          wish.tasks = [code]
          let tasks = try [task(code)]
          do {
            try VisitNeeds.checkTime(of: wish, tasks: tasks)
          } catch VisitFault.tooManyResidents(let fits, let minutes) {
            #expect(fits < residents && minutes > wish.minutes)
            wish.minutes = minutes
            try VisitNeeds.checkTime(of: wish, tasks: tasks)
            wish.minutes = 60
            wish.residents = max(1, fits)
            if fits > 0 { try VisitNeeds.checkTime(of: wish, tasks: tasks) }
          }
        }
      }
    }
    try VisitNeeds.checkTime(of: wish(place) { $0.residents = 40 }, tasks: [task("photos")])
  }

  @Test func `days that cannot be are told by what is wrong with them`() throws {
    let place = try test.place("bakkely") { $0.hours[.tuesday] = nil }
    #expect(fault(wish(place), at: place) == nil)
    #expect(fault(wish(place) { $0.earliest = test.today.adding(-1) }, at: place) == .dayOver)
    #expect(fault(wish(place) { $0.latest = test.today.adding(400) }, at: place) == .tooFarAhead(366))
    #expect(
      fault(wish(place) { $0.weekdays = [.sunday] }, at: place)
        == .noOpenDay([.monday, .wednesday, .thursday, .friday]))
    #expect(
      fault(
        wish(place) {
          $0.latest = $0.earliest.adding(2)
          $0.weekdays = [.friday]
        }, at: place) == .noSuchWeekday)
    #expect(fault(wish(place) { $0.time = TimeSpan(from: 360, to: 480) }, at: place) == .notAtThatTime)
    #expect(fault(wish(place) { $0.time = TimeSpan(from: 600, to: 630) }, at: place) == .timeTooShort(30))
    #expect(fault(wish(place) { $0.minutes = 300 }, at: place) == .hoursTooShort(180))
    let bare = try test.place("egely") { $0.hours = [:] }
    #expect(fault(wish(bare), at: bare) == .noHours)
  }

  @Test func `a place that is closed in the whole span is told of`() throws {
    let place = try test.place("bakkely")
    try test.office.desk.write {
      _ = try $0.run(
        "INSERT INTO outreach_closure VALUES (?, ?, NULL, 0)",
        [.whole(place.id.number), .whole(test.today.number)])
    }
    let shut = try test.office.desk.read { try PlaceRegister.place(place.id, in: $0) }
    #expect(fault(wish(shut), at: shut) == .placeClosed)
  }

  @Test func `what nobody on the teams can do is told of, and the request is not lost`() throws {
    let place = try test.place("bakkely")
    let people = try test.office.people()
    func notes(_ change: (inout VisitWish) -> Void) throws -> [VisitNote] {
      try test.office.desk.read { desk in
        try people.read { try VisitNote.notes(on: wish(place, change), day: test.today, desk: desk, people: $0) }
      }
    }
    #expect(try notes { _ in } == [.noTeam])
    let team = try test.team("blaa")
    #expect(try notes { _ in } == [.tooFew])
    try people.write { writer in
      let person = PersonRecord(id: RandomID(using: &test.generator), details: try PersonDetails(name: "Karl Prøve"))
      let holding = try Holding(id: RandomID(using: &test.generator), .team, today: test.today)
      try PersonRegister.add(person, holding, in: writer)
      try writer.run(
        "INSERT INTO outreach_member (team, person, holding, skills, languages) VALUES (?, ?, ?, 0, 0)",
        [.whole(team.id.number), .blob(person.id.bytes), .blob(holding.id.bytes)])
    }
    #expect(try notes { _ in } == [])
    #expect(try notes { $0.staff = 2 } == [.tooFew])
    let missing = try notes {
      $0.skills = ChoiceSet([.registration, .sign])
      $0.languages = ChoiceSet([.polish])
      $0.kit = [.reader: 1]
    }
    #expect(missing == [.skill(.registration), .skill(.sign), .language(.polish), .kit(.reader)])
  }

  @Test func `a question stands once, and one that is closed is not asked`() throws {
    let desk = test.office.desk
    let first = try desk.write { try CriterionBook.add("Er der et rum med en dør?", isHome: false, in: $0) }
    #expect(throws: VisitFault.criterionTaken) {
      try desk.write { try CriterionBook.add("Er der et rum med en dør?", isHome: false, in: $0) }
    }
    _ = try desk.write { try CriterionBook.add("Kan I ikke komme til os?", isHome: true, in: $0) }
    #expect(try desk.read { try CriterionBook.criteria(isHome: false, in: $0) }.map(\.number) == [first.number])
    _ = try desk.write { try CriterionBook.close(first.number, on: test.today, in: $0) }
    #expect(try desk.read { try CriterionBook.criteria(isHome: false, in: $0) }.isEmpty)
    #expect(try desk.read { try CriterionBook.all(in: $0) }.count == 2)
  }

  @Test func `who rings twice is one contact, kept a year from the last call`() throws {
    let place = try test.place("bakkely")
    let people = try test.office.people()
    let details = try PersonDetails(name: "Ellen Prøve", telephone: "01 22 33 44")
    func ring() throws {
      _ = try people.write {
        try ContactBook.keep(details, at: place.id, on: test.today, using: &test.generator, in: $0)
      }
    }
    try ring()
    test.clock.pass(days: 30)
    try ring()
    let found = try people.read { try ContactBook.contacts(of: place.id, in: $0).map(\.details) }
    #expect(found == [details])
    let until = try people.read { try $0.rows("SELECT until FROM holding") { Day(number: $0.whole(0)) } }
    #expect(until == [test.today.adding(365)])
  }
}
