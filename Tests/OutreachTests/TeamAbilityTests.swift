import Language
import Municipality
import People
import Records
import Routing
import Testing

@testable import Office
@testable import Outreach

@Suite struct TeamAbilityTests {
  private let test: OutreachOffice
  private let team: OutreachTeam

  init() throws {
    test = try OutreachOffice()
    team = try test.team("blaa")
  }

  @discardableResult
  private func add(
    _ name: String, _ skills: [OutreachSkill] = [], _ languages: [OutreachLanguage] = [], to team: OutreachTeam? = nil
  ) throws -> TeamMember {
    let details = try PersonDetails(name: name + " Prøve", telephone: "20300\(name.utf8.reduce(0) { $0 + Int($1) })")
    return try test.office.people().write {
      try MemberRegister.add(
        details, to: team ?? self.team, skills: ChoiceSet(skills), languages: ChoiceSet(languages), on: test.today,
        using: &test.generator, in: $0)
    }
  }

  private func members() throws -> [TeamMember] {
    try test.office.people().read { try MemberRegister.members(in: $0) }
  }

  @Test func `a team can on a day what those can who are there, and nothing on a day when it does not drive`() throws {
    let monday = test.monday(inWeeks: 1)
    let anna = try add("Anna", [.registration, .teaching], [.polish])
    try add("Bo", [.sign], [.arabic])
    try add("Carl", [.devices], to: try test.team("roed"))
    let all = TeamAbility.of(team, on: monday, try members())
    #expect(all.skills == ChoiceSet([.registration, .sign, .teaching]))
    #expect(all.languages == ChoiceSet([.polish, .arabic]) && all.size == 2)
    _ = try test.office.people().write {
      try MemberRegister.setAway(anna.id, on: monday...monday.adding(1), today: test.today, in: $0)
    }
    let left = TeamAbility.of(team, on: monday, try members())
    #expect(left.skills == ChoiceSet([.sign]) && left.languages == ChoiceSet([.arabic]) && left.size == 1)
    #expect(TeamAbility.of(team, on: monday.adding(2), try members()) == all)
    let sunday = TeamAbility.of(team, on: monday.adding(6), try members())
    #expect(sunday.size == 0 && sunday.skills.isEmpty)
  }

  @Test func `days away are those that were given less those that were taken back, in whatever order`() throws {
    let anna = try add("Anna")
    var expected: Set<Day> = []
    for _ in 0..<60 {
      let first = test.today.adding(Int.random(in: 0..<40, using: &test.generator))
      if Bool.random(using: &test.generator) {
        let days = first...first.adding(Int.random(in: 0..<6, using: &test.generator))
        _ = try test.office.people().write { try MemberRegister.setAway(anna.id, on: days, today: test.today, in: $0) }
        for number in days.lowerBound.number...days.upperBound.number { expected.insert(Day(number: number)) }
      } else if expected.contains(first) {
        _ = try test.office.people().write { try MemberRegister.setBack(anna.id, on: first, today: test.today, in: $0) }
        // The whole stretch from that day on is over.
        var day = first
        while expected.remove(day) != nil { day = day.adding(1) }
      } else {
        #expect(throws: TeamFault.notAway) {
          _ = try test.office.people().write {
            try MemberRegister.setBack(anna.id, on: first, today: test.today, in: $0)
          }
        }
      }
      let away = try #require(try members().first).away
      let found = away.flatMap { ($0.lowerBound.number...$0.upperBound.number).map { Day(number: $0) } }
      #expect(found.count == expected.count && Set(found) == expected)
    }
  }

  @Test func `nobody is on two teams, who leaves goes after the last day, and who stays is kept a year more`() throws {
    let anna = try add("Anna")
    let red = try test.team("roed")
    #expect(throws: TeamFault.alreadyMember(anna.id.number)) { try add("Anna", to: red) }
    test.clock.pass(days: 300)
    _ = try test.office.people().write { try MemberRegister.stay(anna.id, on: test.today, in: $0) }
    test.clock.pass(days: 300)
    _ = try test.office.people().write { try PersonRegister.purge(on: test.today, in: $0) }
    #expect(try members().first?.person != nil)
    _ = try test.office.people().write {
      try MemberRegister.setAway(anna.id, on: test.today...test.today.adding(9), today: test.today, in: $0)
      try MemberRegister.leave(anna.id, on: test.today.adding(3), today: test.today, in: $0)
    }
    #expect(try #require(members().first).isThere(on: test.today.adding(-1)))
    test.clock.pass(days: 4)
    _ = try test.office.people().write { try PersonRegister.purge(on: test.today, in: $0) }
    let gone = try #require(try members().first)
    #expect(gone.person == nil && gone.away.isEmpty && !gone.isThere(on: test.today.adding(-3)))
    #expect(throws: TeamFault.memberErased) {
      _ = try test.office.people().write {
        try MemberRegister.leave(anna.id, on: test.today, today: test.today, in: $0)
      }
    }
  }

  @Test func `absences that are over are forgotten by the upkeep`() throws {
    let anna = try add("Anna")
    _ = try test.office.people().write {
      try MemberRegister.setAway(anna.id, on: test.today...test.today.adding(1), today: test.today, in: $0)
    }
    test.clock.pass(days: 1)
    _ = try test.office.purgePeople(by: .program)
    #expect(try members().first?.away.count == 1)
    test.clock.pass(days: 1)
    _ = try test.office.purgePeople(by: .program)
    #expect(try members().first?.away.isEmpty == true)
  }

  @Test func `who is released before erasure is on no team, and the visits that miss them are told`() throws {
    let anna = try add("Anna", [.registration])
    try add("Bo")
    let visit = try test.visit(try test.place("bakkely")) { $0.skills = ChoiceSet([.registration]) }
    let slot = VisitSlot(day: visit.wish.earliest, begins: 570, team: team.id)
    try test.office.desk.write {
      _ = try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: test.today, in: $0)
    }
    func lacking() throws -> [VisitShortfall] {
      let all = try members()
      return try test.office.desk.read { try VisitShortfall.find(on: slot.day...slot.day, all, in: $0) }
    }
    #expect(try lacking().isEmpty)
    let person = try #require(anna.person)
    let released = try test.office.people().write { writer in
      let released = try MemberRegister.release(person, on: test.today, in: writer)
      try PersonRegister.erase(person, in: writer)
      return released
    }
    #expect(released.map(\.id) == [anna.id])
    let missing = try #require(try lacking().first)
    #expect(missing.skills == ChoiceSet([.registration]) && missing.staff == 0 && !missing.lacksTeam)
    try test.office.desk.write { try TeamRegister.setOff(team.id, on: slot.day...slot.day, in: $0) }
    #expect(try lacking().first?.lacksTeam == true)
  }

  @Test func `what we keep of a member is told to whoever asks`() throws {
    let anna = try add("Anna", [.sign], [.polish])
    let person = try #require(anna.person)
    _ = try test.office.people().write {
      try MemberRegister.setAway(anna.id, on: test.today...test.today, today: test.today, in: $0)
    }
    let rows = try test.office.people().read { try DossierSource.members.rows(of: person, in: $0) }
    #expect(rows.count == 1)
    let values = rows[0].compactMap { $0.value?[.da] }
    #expect(values.contains("Tegnsprog"))
    #expect(rows[0].contains { $0.code == "away" })
  }
}
