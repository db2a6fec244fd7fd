import Language
import Municipality
import Records
import Testing

@testable import Office
@testable import Outreach

/// A day that is planned again with the fewest visits moved.
@Suite struct ReplanTests {
  @Test func `a sick team's visits go to the other team or another day, and nobody else is moved`() throws {
    let test = try OutreachOffice()
    let (blue, red) = (try test.team("blaa"), try test.team("roed"))
    for team in [blue, red] { try test.member(team) }
    let day = test.monday(inWeeks: 1)
    let sick = try test.schedule(try test.visit(try test.place("a")), day, 570, blue)
    let other = try test.schedule(try test.visit(try test.place("b")), day, 600, red)
    var absence = Replan.Absence()
    absence.teams = [blue.id]
    let replan = try test.replan(day, absence)
    #expect(replan.isProved && replan.lost.isEmpty)
    #expect(replan.moved.map(\.number) == [sick.number])
    #expect(replan.proposal.slots[other.number] == other.slot)
    #expect(replan.proposal.slots[sick.number]?.team == red.id || replan.proposal.slots[sick.number]?.day != day)
  }

  @Test func `one of two colleagues ill moves only what needs both`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    try test.member(team)
    let skilled = try test.member(team, [.registration])
    let day = test.monday(inWeeks: 1)
    let needs = try test.visit(try test.place("a")) { $0.skills = ChoiceSet([.registration]) }
    try test.schedule(needs, day, 570, team)
    try test.schedule(try test.visit(try test.place("b")), day, 780, team)
    var absence = Replan.Absence()
    absence.members = [skilled]
    let replan = try test.replan(day, absence)
    #expect(replan.moved.map(\.number) == [needs.number] && replan.isProved)
    #expect(try #require(replan.proposal.slots[needs.number]).day > day)
  }

  @Test func `who was written down as away before is planned around all the same`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    try test.member(team)
    let skilled = try test.member(team, [.registration])
    let day = test.monday(inWeeks: 1)
    let needs = try test.visit(try test.place("a")) { $0.skills = ChoiceSet([.registration]) }
    try test.schedule(needs, day, 570, team)
    let stays = try test.schedule(try test.visit(try test.place("b")), day, 780, team)
    try test.office.people().write { try MemberRegister.setAway(skilled, on: day...day, today: test.today, in: $0) }
    var absence = Replan.Absence()
    absence.members = [skilled]
    let replan = try test.replan(day, absence)
    #expect(replan.moved.map(\.number) == [needs.number] && replan.isProved)
    #expect(replan.proposal.slots[stays.number] == stays.slot)
  }

  @Test func `a cancelled visit moves nobody`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    try test.member(team)
    let day = test.monday(inWeeks: 1)
    let gone = try test.schedule(try test.visit(try test.place("a")), day, 570, team)
    try test.schedule(try test.visit(try test.place("b")), day, 780, team)
    var absence = Replan.Absence()
    absence.cancelled = [gone.number]
    let replan = try test.replan(day, absence)
    #expect(replan.moved.isEmpty && replan.lost.isEmpty && replan.isProved)
    #expect(replan.proposal.slots[gone.number] == nil)
  }

  @Test func `the plan, what is cancelled and who does not drive are written together or not at all`() throws {
    let test = try OutreachOffice()
    let (blue, red) = (try test.team("blaa"), try test.team("roed"))
    for team in [blue, red] { try test.member(team) }
    let day = test.monday(inWeeks: 1)
    let sick = try test.schedule(try test.visit(try test.place("a")), day, 570, blue)
    let gone = try test.schedule(try test.visit(try test.place("b")), day, 600, red)
    var absence = Replan.Absence()
    absence.teams = [blue.id]
    absence.cancelled = [gone.number]
    let days = try test.office.desk.read { try Replan.days(from: day, in: $0) }
    let snapshot = try test.snapshot(days)
    let replan = try Replan(snapshot, without: absence, rounds: 256)
    struct Stopped: Error {}
    func write(_ after: () throws -> Void) throws {
      try test.office.desk.write { writer in
        _ = try PlanKeeper.write(
          replan.proposal, from: snapshot, without: absence, on: day, today: test.today, in: writer)
        try after()
      }
    }
    func now(_ visit: OutreachVisit) throws -> OutreachVisit {
      try test.office.desk.read { try VisitRegister.visit(visit.number, in: $0) }
    }
    func isOff() throws -> Bool {
      try test.office.desk.read { try TeamRegister.team(blue.id, in: $0) }.hours(on: day) == nil
    }
    #expect(throws: Stopped.self) { try write { throw Stopped() } }
    #expect(try now(sick) == sick && now(gone) == gone && !isOff())
    try write {}
    #expect(try now(sick).slot == replan.proposal.slots[sick.number])
    #expect(try now(gone).state == .homeCancelled && isOff())
  }

  /// A tight day of two teams, whose visits wish this day alone.
  private func tight(_ seed: UInt64) throws -> (OutreachOffice, Day, OutreachTeam) {
    let test = try OutreachOffice()
    var random = SeededGenerator(seed: seed)
    func roll(_ n: Int) -> Int { Int(random.next() >> 33) % n }
    let (blue, red) = (try test.team("blaa"), try test.team("roed"))
    for team in [blue, red] { try test.member(team) }
    let day = test.monday(inWeeks: 1)
    for index in 0..<4 + roll(2) {
      let place = try test.place("sted\(index)", north: Double(roll(9)) - 4, east: Double(roll(9)) - 4) { details in
        details.minutes = [30, 45, 60, 90][roll(4)]
      }
      try test.visit(place) { wish in
        (wish.earliest, wish.latest) = (day, day)
        if roll(3) == 0 { wish.time = TimeSpan(from: 570, to: 690) }
      }
    }
    let proposal = try test.plan(day...day)
    _ = try test.office.desk.write { writer in
      try PlanKeeper.write(proposal, from: proposal.month.snapshot, because: .plan, on: test.today, in: writer)
    }
    return (test, day, blue)
  }

  @Test(arguments: 1...8) func `never more is moved than by trying everything`(seed: Int) throws {
    let (test, day, blue) = try tight(UInt64(seed))
    var absence = Replan.Absence()
    absence.teams = [blue.id]
    let replan = try test.replan(day, absence)
    #expect(replan.isProved)
    let faults = try PlanCheck(replan.proposal.month.snapshot, test, replan.proposal.slots).faults()
    #expect(faults.isEmpty, "\(faults)")
    let best = try BruteReplan(test, day, without: blue).best()
    #expect(replan.lost.count == best.lost)
    #expect(replan.moved.count + replan.lost.count == best.moved)
  }
}

/// Tries, for the one team that is left, every set that stays and every order of the others, minute by minute.
private struct BruteReplan {
  let check: PlanCheck
  let visits: [OutreachVisit]
  let team: OutreachTeam

  init(_ test: OutreachOffice, _ day: Day, without team: OutreachTeam) throws {
    let all = try test.snapshot(day...day)
    check = try PlanCheck(all, test, [:])
    visits = all.visits.filter { $0.slot != nil }
    self.team = try #require(all.teams.first { $0.id != team.id })
  }

  /// The fewest visits without a day, and then the fewest that are moved or lost.
  func best() -> (lost: Int, moved: Int) {
    var best = (lost: Int.max, moved: Int.max)
    for bits in 0..<(1 << visits.count) {
      let stays = visits.indices.filter { bits & 1 << $0 != 0 }
      guard stays.allSatisfy({ visits[$0].slot?.team == team.id }) else { continue }
      let going = visits.indices.filter { bits & 1 << $0 == 0 }
      for chosen in 0..<(1 << going.count) {
        let placed = going.indices.filter { chosen & 1 << $0 != 0 }.map { going[$0] }
        let candidate = (lost: going.count - placed.count, moved: going.count)
        guard candidate < best else { continue }
        if fits(stays, placed) { best = candidate }
      }
    }
    return best
  }

  private func fits(_ stays: [Int], _ placed: [Int]) -> Bool {
    var slots: [RowNumber<OutreachVisit>: VisitSlot] = [:]
    for index in stays { slots[visits[index].number] = visits[index].slot }
    return orders(placed).contains { fits($0, slots) }
  }

  /// Puts the visits in this order, each at the first minute at which nothing is wrong: to be done earlier never hurts.
  private func fits(_ order: [Int], _ slots: [RowNumber<OutreachVisit>: VisitSlot]) -> Bool {
    var check = check
    check.slots = slots
    guard check.faults().isEmpty else { return false }
    var after = 570
    for index in order {
      let visit = visits[index]
      guard let day = visit.slot?.day else { return false }
      let last = 960 - visit.wish.minutes
      guard
        let begins = (after..<max(after, last + 1)).first(where: { minute in
          check.slots[visit.number] = VisitSlot(day: day, begins: minute, team: team.id)
          return check.faults().isEmpty
        })
      else { return false }
      after = begins + visit.wish.minutes
    }
    return true
  }

  private func orders(_ list: [Int]) -> [[Int]] {
    guard list.count > 1 else { return [list] }
    return list.flatMap { first in orders(list.filter { $0 != first }).map { [first] + $0 } }
  }
}
