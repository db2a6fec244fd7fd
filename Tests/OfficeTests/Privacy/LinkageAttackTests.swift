import Courses
import Foundation
import HelpDesk
import Language
import Municipality
import People
import Records
import SQLite
import Testing

@testable import Office

@Suite struct LinkageAttackTests {
  private func log(
    _ office: Office, _ channel: Channel, task: String = "mitid-app", day: Day, minutes: Int? = nil, branch: String,
    using generator: inout SeededGenerator
  ) throws -> RandomID {
    var form = EntryForm(id: RandomID(using: &generator), tasks: [EntryForm.TaskCount(task)], outcome: .done)
    form.level = .sideBySide
    form.branch = branch
    form.channel = channel
    form.minutes = minutes
    form.time = .day(day, nil)
    return try office.log.log(form, at: nil).entry.id
  }

  @Test(arguments: DemoMunicipality.allCases)
  func `nobody is found in an invented office`(_ municipality: DemoMunicipality) throws {
    let invented = try InventedOffice(municipality, days: 60)
    let attack = try LinkageAttack(on: invented.office)
    #expect(attack.witnesses > 5)
    #expect(attack.isClean)
    #expect(attack.linked == 0)
  }

  @Test func `a booking that only one entry fits is found, with the rule that mends it`() throws {
    var generator = SeededGenerator(seed: 5)
    let invented = try InventedOffice(.faxe, days: 40)
    let office = invented.office
    let today = office.clock.today
    let branch = invented.plan.municipality.branches[0].code
    _ = try log(office, .phoneBooked, task: "print-scan", day: today, minutes: 47, branch: branch, using: &generator)
    let planted = Witness(
      days: today...today, channels: [.phoneBooked], branch: branch, tasks: ["print-scan"], minutes: 45...50)
    let other = Witness(days: today...today, channels: [.desk], branch: branch)
    for witnesses in [[planted], [planted, other]] {
      let source = WitnessSource("planted", title: Wording(same: ""), tables: []) { _ in witnesses }
      let attack = try LinkageAttack(on: office, sources: [source])
      #expect(attack.linked == 1)
      #expect(!attack.isClean)
      let best = try #require(attack.mends.first)
      #expect(best.left == 0)
      #expect([.minutes, .tasks].contains(best.attribute))
    }
    // The same without what makes it unlike the others.
    var blurred = planted
    blurred.tasks = nil
    blurred.minutes = nil
    let source = WitnessSource("blurred", title: Wording(same: ""), tables: []) { [blurred] _ in [blurred] }
    let entries = try office.log.entries(EntryFilter()).count { $0.channel == .phoneBooked && $0.branch == branch }
    #expect(try LinkageAttack(on: office, sources: [source]).linked == (entries == 1 ? 1 : 0))
  }

  @Test func `a person who is kept after the day of the booking is found at a quiet branch`() throws {
    var generator = SeededGenerator(seed: 6)
    let invented = try InventedOffice(.faxe, days: 40)
    let office = invented.office
    let today = office.clock.today
    let branch = invented.plan.municipality.branches[0].code
    let day = today.firstOfMonth
    // The only home visit of this month.
    _ = try log(office, .homeVisit, day: day, branch: branch, using: &generator)
    let visits = try office.log.entries(EntryFilter()).filter { $0.channel == .homeVisit && $0.day == day }
    try #require(visits.count >= 1)
    let before = try LinkageAttack(on: office)
    let id = RandomID(using: &generator)
    try office.people().write {
      let holding = try Holding(
        id: RandomID(using: &generator), .homeVisit, day: day, until: today.adding(30), today: today)
      try PersonRegister.add(PersonRecord(id: id, details: PersonDetails(name: "Vagn Prøve")), holding, in: $0)
    }
    let after = try LinkageAttack(on: office)
    #expect(after.witnesses == before.witnesses + 1)
    #expect(after.linked - before.linked == (visits.count == 1 ? 1 : 0))
  }

  /// Lets so many come to a course today, and so many be helped at the desk; the branch has nobody else.
  private func course(_ learners: Int, atDesk sessions: Int, place: String? = nil) throws -> LinkageAttack {
    var generator = SeededGenerator(seed: 9)
    let invented = try InventedOffice(.faxe, days: 40)
    let office = invented.office
    let today = office.clock.today
    let time = OfficeTime(office.clock)
    let quiet = try #require(Code<Branch>("stilleby"))
    try office.desk.write {
      try BranchRegister.add(quiet, name: "Stilleby", opened: today.adding(-400), in: $0)
    }
    for _ in 0..<sessions { _ = try log(office, .desk, day: today, branch: quiet.text, using: &generator) }
    let before = try LinkageAttack(on: office)
    let (offer, term) = (try #require(Code<CourseOffer>("stille")), try #require(Code<Term>("stille-1")))
    let span = try #require(TimeSpan(from: 600, to: 720))
    try office.people().write { writer in
      let offer = try OfferRegister.add(offer, OfferRegister.Draft(title: "MitID"), on: today, in: writer)
      var plan = TermPlan(title: "MitID", kind: .series, branch: quiet, language: .da)
      plan.place = place
      let term = try TermRegister.plan(
        term, of: offer.id, plan, on: [DateDraft(day: today, span: span)], at: time, using: &generator, in: writer)
      try TermRegister.setOpen(true, term.id, at: time, in: writer)
      for number in 0..<learners {
        let details = try PersonDetails(name: "Prøve \(number)", telephone: "2011000\(number)")
        let enrolment = try EnrolmentRegister.signUp(
          SignUp(details), to: term.id, by: .commandLine, at: time, using: &generator, in: writer)
        try AttendanceRegister.set(
          [AttendanceDraft(enrolment.id, number == 7 ? .absent : .present)], on: term.dates[0].id, of: term.id,
          at: time, in: writer)
      }
    }
    let after = try LinkageAttack(on: office)
    #expect(after.witnesses == before.witnesses + min(learners, 7))
    #expect(before.linked == 0)
    return after
  }

  @Test func `who came to a course is lost among those at the desk that day, but for one alone at a quiet place`()
    throws
  {
    #expect(try course(8, atDesk: 1).linked == 0)
    #expect(try course(2, atDesk: 2).linked == 0)
    #expect(try course(1, atDesk: 4).linked == 0)
    #expect(try course(1, atDesk: 1).linked == 1)
    // Elsewhere they were not at the desk.
    #expect(try course(1, atDesk: 1, place: "Plejehjemmet").linked == 0)
  }

  @Test func `where all persons of a day are known, an entry that fits only one is theirs`() throws {
    var generator = SeededGenerator(seed: 7)
    let invented = try InventedOffice(.faxe, days: 40)
    let office = invented.office
    let today = office.clock.today
    let branch = invented.plan.municipality.branches[0].code
    for _ in 0..<3 { _ = try log(office, .cafe, day: today, branch: branch, using: &generator) }
    let witness = Witness(days: today...today, channels: [.cafe], branch: branch)
    let open = WitnessSource("open", title: Wording(same: ""), tables: []) { _ in [witness] }
    let whole = WitnessSource("whole", title: Wording(same: ""), tables: [], completeSince: { _ in today }) { _ in
      [witness]
    }
    #expect(try LinkageAttack(on: office, sources: [open]).linked == 0)
    #expect(try LinkageAttack(on: office, sources: [whole]).linked == 3)
  }

  @Test(arguments: [false, true])
  func `an entry's id that stands in the file of persons is found`(asText: Bool) throws {
    var generator = SeededGenerator(seed: 8)
    let invented = try InventedOffice(.faxe, days: 40)
    let office = invented.office
    let id = try log(
      office, .desk, day: office.clock.today, branch: invented.plan.municipality.branches[0].code, using: &generator)
    #expect(try LinkageAttack(on: office).copied == 0)
    try office.people().write {
      if asText {
        let details = try PersonDetails(name: "Vagn Prøve", address: "se \(id.description.uppercased()) i loggen")
        let holding = try Holding(id: RandomID(using: &generator), .teacher, today: office.clock.today)
        try PersonRegister.add(PersonRecord(id: RandomID(using: &generator), details: details), holding, in: $0)
      } else {
        let holding = try Holding(id: RandomID(using: &generator), .teacher, today: office.clock.today)
        try PersonRegister.add(
          PersonRecord(id: id, details: PersonDetails(name: "Vagn Prøve")), holding, in: $0)
      }
    }
    let attack = try LinkageAttack(on: office)
    #expect(attack.copied == 1)
    #expect(!attack.isClean)
  }

  @Test func `every table that holds a person's day is read as a source`() {
    let days = Set(
      Schema.peopleColumns.filter { $0.dataClass == .calendar && $0.retention == .untilPurposeEnds }.map(\.table))
    // When an employee is away says nothing of who was helped.
    let staff: Set = ["outreach_absence"]
    #expect(days.subtracting(Schema.witnesses.flatMap(\.tables)).subtracting(staff) == [])
  }
}
