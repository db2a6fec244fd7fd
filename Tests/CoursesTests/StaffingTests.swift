import Language
import Municipality
import People
import Records
import SQLite
import Testing

@testable import Courses
@testable import Office

/// Who teaches, from the first contact to the day that only the figure is left, and with what.
@Suite struct StaffingTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  // MARK: Parts

  @discardableResult
  private func add(
    _ name: String, as role: HelperRole = .volunteer, state: HelperState? = nil
  ) throws -> CourseHelper {
    let details = try PersonDetails(name: name, telephone: "2030" + String(1_000 + name.count))
    return try office.people.write {
      try HelperRegister.add(details, as: role, state: state, on: office.today, using: &office.generator, in: $0)
    }
  }

  @discardableResult
  private func step(_ helper: CourseHelper, _ state: HelperState) throws -> [Term] {
    try office.people.write { try HelperRegister.step(helper.id, to: state, on: office.today, in: $0) }
  }

  private func put(_ helper: CourseHelper, _ duty: TermDuty, on term: Term) throws {
    try office.people.write { try TermStaff.set(helper.id, as: duty, on: term.id, in: $0) }
  }

  private func now(_ helper: CourseHelper) throws -> CourseHelper {
    try office.people.read { try HelperRegister.helper(helper.id, in: $0) }
  }

  /// The last day on which somebody is kept as a helper.
  private func until(_ helper: CourseHelper) throws -> Day? {
    guard let person = try now(helper).person else { return nil }
    return try office.people.read { try PersonRegister.holdings(of: person, in: $0) }
      .first { $0.purpose == .teacher }?.until
  }

  private func term(_ word: String, in days: Int = 30) throws -> Term {
    try office.term(word, seats: SeatRules(seats: 4, listLimit: 0), in: days)
  }

  // MARK: Helpers

  @Test func `a volunteer is talked with and trained before teaching, and no step is left out`() throws {
    let anna = try add("Anna Prøve")
    #expect(anna.state == .contacted)
    let term = try term("foraar")
    #expect(throws: StaffingFault.notActive(.contacted)) { try put(anna, .teacher, on: term) }
    #expect(throws: StaffingFault.badStep(from: .contacted, next: [.interviewed, .ended])) { try step(anna, .active) }
    for state in [HelperState.interviewed, .trained, .active] { try step(anna, state) }
    try put(anna, .teacher, on: term)
    #expect(try now(anna).steps.map(\.state) == [.contacted, .interviewed, .trained, .active])
    #expect(try office.people.read { try TermStaff.hasTeacher(term.id, in: $0) })
  }

  @Test func `whose data may only be kept is given no term`() throws {
    let anna = try add("Anna Prøve", state: .active)
    let person = try #require(try now(anna).person)
    let term = try term("foraar")
    try office.people.write { try PersonRegister.restrict(person, because: .accuracy, in: $0) }
    #expect(throws: StaffingFault.restricted) { try put(anna, .teacher, on: term) }
    #expect(throws: StaffingFault.restricted) {
      try office.people.write { _ = try HelperRegister.step(anna.id, to: .paused, on: office.time.day, in: $0) }
    }
    try office.people.write { try PersonRegister.restrict(person, because: nil, in: $0) }
    try put(anna, .teacher, on: term)
  }

  @Test func `from every state something may come next, and active is within reach`() {
    for role in HelperRole.allCases {
      for state in HelperState.allCases {
        var reached: Set = [state]
        while case let more = Set(reached.flatMap { $0.next(for: role) }).subtracting(reached), !more.isEmpty {
          reached.formUnion(more)
        }
        #expect(reached.contains(.active) && reached.contains(.ended), "\(role) \(state)")
        #expect(state.next(for: role).contains(state) == (state == .active))
      }
    }
  }

  @Test func `own staff teach from the first day, and who is reached by nothing is not taken in`() throws {
    let bent = try add("Bent Prøve", as: .teacher)
    #expect(bent.state == .active)
    try put(bent, .teacher, on: try term("foraar"))
    #expect(throws: StaffingFault.contactMissing) {
      try office.people.write {
        try HelperRegister.add(
          PersonDetails(name: "Clara Prøve"), as: .teacher, on: office.today, using: &office.generator, in: $0)
      }
    }
  }

  @Test func `the same person is one helper, and one person also as a learner`() throws {
    let anna = try add("Anna Prøve")
    #expect(throws: StaffingFault.alreadyHelper(anna.id.number)) { try add("anna prøve") }
    let term = try term("foraar")
    let seat = try office.signUp("Anna Prøve", to: term) {
      $0.person =
        (try? PersonDetails(name: "Anna Prøve", telephone: "2030" + String(1_000 + "Anna Prøve".count)))
        ?? $0.person
    }
    #expect(seat.person == anna.person)
    #expect(try office.people.read { try $0.first("SELECT count(*) FROM person") { $0.whole(0) } } == 1)
  }

  @Test func `who ends comes off the terms to come, and those without a teacher are told`() throws {
    let anna = try add("Anna Prøve", state: .active)
    let bent = try add("Bent Prøve Holm", as: .teacher)
    let alone = try term("alene")
    let shared = try term("sammen", in: 37)
    let over = try term("forbi", in: 1)
    for term in [alone, shared, over] { try put(anna, .teacher, on: term) }
    try put(bent, .teacher, on: shared)
    office.pass(hours: 24 * 20)
    #expect(try step(anna, .ended).map(\.code) == [alone.code])
    let posts = try office.people.read { try TermStaff.posts(of: anna.id, in: $0) }
    #expect(posts.map(\.term.code) == [over.code])
    #expect(throws: StaffingFault.notActive(.ended)) { try put(anna, .backup, on: alone) }
    // Who comes back begins anew.
    try step(anna, .contacted)
    #expect(try now(anna).state == .contacted)
  }

  // MARK: Retention

  @Test func `a helper is kept until a year after the last date, wherever it is moved`() throws {
    let anna = try add("Anna Prøve", state: .active)
    #expect(try until(anna) == office.today.adding(365))
    let term = try term("foraar", in: 300)
    try put(anna, .teacher, on: term)
    #expect(try until(anna) == office.today.adding(300 + 14 + 365))
    let span = try #require(TimeSpan(from: 600, to: 720))
    try office.people.write { writer in
      let last = try #require(term.dates.last)
      let draft = DateDraft(day: office.today.adding(400), span: span)
      try TermRegister.move(last.id, of: term.id, to: draft, at: office.time, in: writer)
    }
    #expect(try until(anna) == office.today.adding(400 + 365))
    try office.people.write {
      try EnrolmentRegister.cancel(term.id, by: .commandLine, at: office.time, in: $0)
    }
    #expect(try until(anna) == office.today.adding(365))
  }

  @Test func `the year begins anew when a helper comes off a term`() throws {
    let anna = try add("Anna Prøve", state: .active)
    let term = try term("foraar", in: 300)
    try put(anna, .backup, on: term)
    try office.people.write { try TermStaff.remove(anna.id, from: term.id, in: $0) }
    #expect(try until(anna) == office.today.adding(365))
    #expect(throws: StaffingFault.notOnTerm) {
      try office.people.write { try TermStaff.remove(anna.id, from: term.id, in: $0) }
    }
  }

  @Test func `when the year is over the name goes and the figure stays, also of a person kept as a learner`() throws {
    let anna = try add("Anna Prøve", state: .active)
    let bent = try add("Bent Prøve Holm", state: .active)
    let taught = try term("forbi", in: 1)
    for helper in [anna, bent] { try put(helper, .teacher, on: taught) }
    office.pass(hours: 24 * 300)
    // Bent has become a learner, and is kept for that.
    let later = try term("senere", in: 30)
    try office.signUp("Bent Prøve Holm", to: later) {
      $0.person = (try? PersonDetails(name: "Bent Prøve Holm", telephone: "2030" + String(1_015))) ?? $0.person
    }
    office.pass(hours: 24 * 81)
    try office.people.write { _ = try PersonRegister.purge(on: office.today, in: $0) }
    let names = try office.people.read { try $0.rows("SELECT name FROM person") { $0.text(0) } }
    #expect(names == ["Bent Prøve Holm"])
    for helper in [anna, bent] {
      let left = try now(helper)
      #expect(left.person == nil && left.state == .ended && left.role == .volunteer)
    }
    #expect(try office.people.read { try TermStaff.members(of: taught.id, in: $0) }.count == 2)
    #expect(throws: StaffingFault.erased) { try step(anna, .contacted) }
    #expect(throws: StaffingFault.erased) { try put(anna, .teacher, on: later) }
  }

  @Test func `an erased helper is told of as away on the terms to come`() throws {
    let anna = try add("Anna Prøve", state: .active)
    let term = try term("foraar")
    try put(anna, .teacher, on: term)
    let person = try #require(anna.person)
    try office.people.write { try EnrolmentRegister.erase(person, at: office.time, in: $0) }
    let clashes = try office.people.read { try TermClash.clashes(of: term.id, on: office.today, in: $0) }
    #expect(clashes.map(\.cause) == Array(repeating: .away(anna.id, .ended), count: 3))
  }

  @Test func `who asks is told what they are as a helper`() throws {
    let anna = try add("Anna Prøve", state: .active)
    try put(anna, .backup, on: try term("foraar"))
    let person = try #require(anna.person)
    let rows = try office.people.read { try DossierSource.helpers.rows(of: person, in: $0) }
    let texts = rows.joined().compactMap { $0.value?.da }
    #expect(rows.count == 2)
    #expect(texts.contains("Frivillig") && texts.contains("Afløser"))
    #expect(texts.contains { $0.hasPrefix("Aktiv ") } && texts.contains { $0.contains("(foraar)") })
  }

  // MARK: Partners and kit

  @Test func `an agreement is told of two months before it must be renewed`() throws {
    let code = try office.code(CoursePartner.self, "seniornet")
    let day = office.today
    let partner = try office.people.write {
      try PartnerRegister.add(
        code, PartnerRegister.Draft(name: "Seniornet", agreed: day, renews: day.adding(365)), in: $0)
    }
    #expect(partner.agreement(on: day.adding(304)) == .valid)
    #expect(partner.agreement(on: day.adding(305)) == .due)
    #expect(partner.agreement(on: day.adding(365)) == .due)
    #expect(partner.agreement(on: day.adding(366)) == .past)
    #expect(throws: StaffingFault.taken(.partner)) {
      try office.people.write { try PartnerRegister.add(code, PartnerRegister.Draft(name: "Andre"), in: $0) }
    }
    #expect(throws: StaffingFault.renewsBeforeAgreed) {
      try office.people.write {
        try PartnerRegister.change(
          partner.id, to: PartnerRegister.Draft(name: "Seniornet", agreed: day, renews: day), in: $0)
      }
    }
    try office.people.write { try PartnerRegister.close(partner.id, on: day.adding(-1), in: $0) }
    #expect(throws: StaffingFault.partnerClosed) {
      try office.people.write {
        try HelperRegister.add(
          PersonDetails(name: "Dan Prøve", telephone: "20304050"), as: .volunteer, from: partner.id, on: day,
          using: &office.generator, in: $0)
      }
    }
  }

  @Test func `clashes are read of what is held, where each date is held`() throws {
    let code = try office.code(CourseRoom.self, "moede")
    let other = try office.code(CourseRoom.self, "salen")
    let branch = try office.code(Branch.self, "hornbaek")
    let (room, hall, kit) = try office.people.write { writer in
      (
        try RoomRegister.add(code, RoomRegister.Draft(branch: branch, name: "Mødelokalet", seats: 6), in: writer),
        try RoomRegister.add(other, RoomRegister.Draft(branch: branch, name: "Salen", seats: 60), in: writer),
        try KitRegister.add(
          try office.code(CourseKit.self, "tablets"),
          KitRegister.Draft(name: "Tablets", branch: branch, pieces: 6), in: writer)
      )
    }
    func term(_ word: String) throws -> Term {
      try office.term(word, seats: SeatRules(seats: 6, listLimit: 0)) { $0.room = room.id }
    }
    let first = try term("foerste")
    let second = try term("anden")
    func clashes() throws -> [String] {
      try office.people.read { reader in
        try TermClash.clashes(from: office.today, to: office.today.adding(60), on: office.today, in: reader)
      }.map { "\($0.day - office.today) \($0.cause.code)" }
    }
    #expect(try clashes() == ["30 room", "37 room", "44 room"])
    try office.people.write { writer in
      try TermRegister.cancel(try #require(first.dates.first).id, of: first.id, at: office.time, in: writer)
      let moved = try #require(first.dates.last)
      let draft = DateDraft(day: moved.day, span: moved.span, room: hall.id)
      try TermRegister.move(moved.id, of: first.id, to: draft, at: office.time, in: writer)
      for (term, pieces) in [(first, 4), (second, 3)] {
        try TermStaff.lend(kit.id, pieces: pieces, to: term.id, in: writer)
      }
    }
    #expect(try clashes() == ["37 room", "37 kit", "44 kit"])
    try office.people.write { try TermStaff.lend(kit.id, pieces: 0, to: second.id, in: $0) }
    #expect(try clashes() == ["37 room"])
    #expect(throws: StaffingFault.notLent) {
      try office.people.write { try TermStaff.lend(kit.id, pieces: 0, to: second.id, in: $0) }
    }
    try office.people.write { try EnrolmentRegister.cancel(second.id, by: .commandLine, at: office.time, in: $0) }
    #expect(try clashes() == [])
  }
}
