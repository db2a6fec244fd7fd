import Courses
import Identifiers
import Language
import Municipality
import People
import Records
import Routing
import SQLite
import Testing

@testable import Office
@testable import Outreach

extension OutreachOffice {
  /// Somebody invented on a team.
  @discardableResult
  func member(
    _ team: OutreachTeam, _ skills: [OutreachSkill] = [], _ languages: [OutreachLanguage] = [],
    away: ClosedRange<Day>? = nil
  ) throws -> RowNumber<TeamMember> {
    let details = try PersonDetails(name: "Opdigtet Person", telephone: "20304050")
    let holding = try Holding(id: RandomID(using: &generator), .team, day: today, today: today)
    return try office.people().write { writer in
      let person = try KnownPerson.keep(nil, details, holding, using: &generator, in: writer)
      try writer.run(
        "INSERT INTO outreach_member (team, person, holding, skills, languages) VALUES (?, ?, ?, ?, ?)",
        [
          .whole(team.id.number), .blob(person.bytes), .blob(holding.id.bytes), .whole(ChoiceSet(skills).bits),
          .whole(ChoiceSet(languages).bits),
        ])
      let all = try MemberRegister.members(of: team.id, in: writer.reader)
      let number = try #require(all.last?.id)
      if let away {
        try writer.run(
          "INSERT INTO outreach_absence VALUES (?, ?, ?)",
          [.whole(number.number), .whole(away.lowerBound.number), .whole(away.upperBound.number)])
      }
      return number
    }
  }

  /// Kit of a kind in a branch.
  func kit(_ word: String, _ kind: KitKind, _ pieces: Int, at branch: Code<Branch>? = nil) throws {
    let code = try #require(Code<CourseKit>(word))
    try office.people().write { writer in
      let kit = try KitRegister.add(
        code, KitRegister.Draft(name: word, branch: branch ?? haslev, pieces: pieces), in: writer)
      try writer.run("INSERT INTO outreach_kit VALUES (?, ?)", [.whole(kit.id.number), .whole(kind.number)])
    }
  }

  /// The four weeks in which visits are wished.
  var month: ClosedRange<Day> { monday(inWeeks: 1)...monday(inWeeks: 1).adding(27) }

  /// What planning knows.
  func snapshot(_ days: ClosedRange<Day>? = nil, table: [PlanSpot: [PlanSpot: Int]]? = nil) throws -> PlanSnapshot {
    try office.desk.read { desk in
      try office.people().read { people in
        try PlanSnapshot(of: days ?? month, on: today, table: table, desk: desk, people: people)
      }
    }
  }

  /// A plan, and what it was made from.
  func plan(_ days: ClosedRange<Day>? = nil, rounds: Int = 256) throws -> PlanProposal {
    try MonthProblem(snapshot(days)).solve(seed: 1, rounds: rounds)
  }

  /// Gives a visit a slot.
  @discardableResult
  func schedule(
    _ visit: OutreachVisit, _ day: Day, _ begins: Int, _ team: OutreachTeam, other: OutreachTeam? = nil,
    isPinned: Bool = false
  ) throws -> OutreachVisit {
    try office.desk.write { writer in
      try VisitRegister.schedule(
        visit.number, at: VisitSlot(day: day, begins: begins, team: team.id, other: other?.id), isPinned: isPinned,
        because: .plan, on: today, in: writer)
    }
  }

  /// A first free slot.
  func proposal(_ visit: OutreachVisit) throws -> VisitSlot? {
    try office.desk.read { desk in
      try office.people().read { people in
        try VisitProposal.proposal(for: visit.number, from: today, desk: desk, people: people)
      }
    }
  }

  /// How many days are planned until a first free slot is found.
  func daysPlanned(for visit: OutreachVisit) throws -> Int {
    try office.desk.read { desk in
      try office.people().read { people in
        let snapshot = try VisitProposal.snapshot(for: visit.number, from: today, desk: desk, people: people)
        return try VisitProposal.search(for: visit.number, in: #require(snapshot)).days
      }
    }
  }

  /// Plans a day again.
  func replan(_ day: Day, _ absence: Replan.Absence, from minute: Int? = nil) throws -> Replan {
    let days = try office.desk.read { try Replan.days(from: day, in: $0) }
    return try Replan(snapshot(days), without: absence, from: minute, rounds: 256)
  }
}
