import Language
import Municipality
import Records
import Routing
import SQLite
import Testing

@testable import Office
@testable import Outreach

/// Months that are planned.
@Suite struct MonthPlanTests {
  /// An invented office with a random month.
  static func randomOffice(_ seed: UInt64, visits: Int = 14) throws -> OutreachOffice {
    let test = try OutreachOffice()
    var random = SeededGenerator(seed: seed)
    func roll(_ n: Int) -> Int { Int(random.next() >> 33) % n }
    let first = test.monday(inWeeks: 1)
    for (index, word) in ["blaa", "roed", "groen"].prefix(2 + roll(2)).enumerated() {
      let team = try test.team(word, at: index == 1 ? test.faxe : nil)
      try test.member(team, index == 0 ? [.registration, .dementia] : [.registration], roll(2) == 0 ? [.arabic] : [])
      if roll(2) == 0 {
        let away = first.adding(roll(20))
        try test.member(team, [.sign], away: away...away.adding(roll(6)))
      }
    }
    try test.kit("tablets-h", .tablet, 1 + roll(4))
    try test.kit("tablets-f", .tablet, 1 + roll(3), at: test.faxe)
    var places: [OutreachPlace] = []
    for index in 0..<7 {
      places.append(
        try test.place("sted\(index)", north: Double(roll(16)) - 8, east: Double(roll(16)) - 6) { details in
          details.gap = [0, 1, 7, 14][roll(4)]
          details.minutes = [45, 60, 90, 120][roll(4)]
          if roll(3) == 0 { details.hours[.monday] = nil }
        })
    }
    _ = try test.office.desk.write { writer in
      try CalendarRegister.close(first.adding(roll(10)), at: nil, name: "Personaledag", in: writer)
    }
    for _ in 0..<visits {
      try test.visit(places[roll(7)]) { wish in
        wish.earliest = first.adding(roll(14))
        wish.latest = wish.earliest.adding(3 + roll(12))
        if roll(4) == 0 { wish.time = TimeSpan(from: 570, to: 700 + roll(40) * 5) }
        if roll(4) == 0 { wish.weekdays = [.tuesday, .thursday] }
        if roll(3) == 0 { wish.skills = ChoiceSet([.registration]) }
        if roll(6) == 0 { wish.languages = ChoiceSet([.arabic]) }
        if roll(6) == 0 { wish.staff = 2 }
        if roll(7) == 0 { wish.teams = 2 }
        if roll(3) == 0 { wish.kit = [.tablet: 1 + roll(3)] }
        if roll(5) == 0 { wish.target = .home(roll(2) == 0 ? test.north : test.south) }
      }
    }
    return test
  }

  @Test(arguments: 1...8) func `a random month keeps every limit when somebody else reads it`(seed: Int) throws {
    let test = try Self.randomOffice(UInt64(seed))
    let proposal = try test.plan()
    let faults = try PlanCheck(proposal.month.snapshot, test, proposal.slots).faults()
    #expect(faults.isEmpty, "\(faults)")
    #expect(proposal.slots.count >= 5)
    // Nobody is dropped: every visit has a slot, stands among those without room, or is named.
    let named = proposal.findings.compactMap { if case .visit(let number, _) = $0 { number } else { nil } }
    let all = Set(proposal.slots.keys).union(proposal.unserved.map(\.number)).union(named)
    #expect(all == Set(proposal.month.snapshot.visits.map(\.number)))
  }

  @Test(arguments: 1...8)
  func `what begins on a five-minute time stays on one, and a route sheet tells the plan's times`(
    seed: Int
  ) throws {
    let test = try Self.randomOffice(UInt64(seed))
    let proposal = try test.plan()
    #expect(proposal.slots.values.allSatisfy { $0.begins % 5 == 0 })
    #expect(proposal.routes.allSatisfy { $0.leaves % 5 == 0 && $0.back % 5 == 0 && ($0.lunch ?? 0) % 5 == 0 })
    _ = try test.office.desk.write { writer in
      try PlanKeeper.write(proposal, from: proposal.month.snapshot, because: .plan, on: test.today, in: writer)
    }
    let stored = try test.office.desk.read { try DayRoutes.routes(on: test.month, in: $0) }
    #expect(stored.count == proposal.routes.count)
    for (sheet, plan) in zip(stored, proposal.routes) {
      #expect(sheet.day == plan.day && sheet.team == plan.team)
      #expect([sheet.leaves, sheet.back, sheet.lunch] == [plan.leaves, plan.back, plan.lunch])
      #expect([sheet.metres, sheet.travel] == [plan.metres, plan.travel])
      #expect(sheet.legs.map(\.visit.number) == plan.visits)
    }
  }

  @Test func `driving is rounded up to five minutes, and no driving takes no time`() {
    let rule = TravelRule()
    #expect([0, 1, 3_750, 3_751, 7_500].map { rule.minutes(metres: $0) } == [0, 5, 5, 10, 10])
  }

  @Test func `the same seed gives the same plan, and a plan that is saved stays when nothing is new`() throws {
    let test = try Self.randomOffice(3)
    let proposal = try test.plan()
    #expect(try test.plan().slots == proposal.slots)
    let outcome = try test.office.desk.write { writer in
      try PlanKeeper.write(proposal, from: proposal.month.snapshot, because: .plan, on: test.today, in: writer)
    }
    #expect(outcome.written.count == proposal.slots.count && outcome.left.isEmpty)
    #expect(Set(outcome.homes.map(\.number)) == Set(outcome.written.filter(\.isHome).map(\.number)))
    let again = try test.plan()
    #expect(again.lost.isEmpty)
    let stored = try test.office.desk.read { try DayRoutes.routes(on: test.month, in: $0) }
    #expect(stored.allSatisfy { !$0.missesLunch })
    #expect(stored.count == proposal.routes.count)
  }

  @Test func `an empty month has an empty plan`() throws {
    let test = try OutreachOffice()
    try test.team("blaa")
    let proposal = try test.plan()
    #expect(proposal.slots.isEmpty && proposal.routes.isEmpty && proposal.unserved.isEmpty)
  }

  @Test func `whatever cannot be planned is named, and the rest is planned`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    try test.member(team)
    try test.team("tom")
    let home = try test.place("bakkely")
    let good = try test.visit(home) { $0.time = TimeSpan(from: 570, to: 690) }
    func named(_ word: String, _ change: (inout PlaceDetails) -> Void, _ wish: (inout VisitWish) -> Void = { _ in })
      throws -> RowNumber<OutreachVisit>
    {
      try test.visit(try test.place(word, change), wish).number
    }
    let swapped = GeoPoint(latitude: 11.97, longitude: 55.32)
    var expected: [RowNumber<OutreachVisit>: VisitObstacle] = [:]
    expected[try named("ukendt", { $0.point = nil })] = .noPoint
    expected[try named("havet", { $0.point = swapped })] = .far(kilometres: 6_117)
    expected[try named("lukket", { $0.hours = [:] })] = .noHours
    expected[try named("kort", { _ in }, { $0.minutes = 400 })] = .shortWindow(longest: 180)
    expected[try named("tegn", { _ in }, { $0.skills = ChoiceSet([.sign]) })] = .nobody([.skills])
    expected[try named("kasse", { _ in }, { $0.kit = [.printer: 1] })] = .nobody([.kit])
    expected[try named("mange", { _ in }, { $0.staff = 3 })] = .nobody([.staff])
    expected[try named("to", { _ in }, { $0.teams = 2 })] = .nobody([.twoTeams])
    expected[try named("helg", { _ in }, { $0.weekdays = [.sunday] })] = .noDay
    let shut = try test.place("smitte")
    expected[try test.visit(shut).number] = .shut
    _ = try test.office.desk.write { writer in
      try writer.run(
        "INSERT INTO outreach_closure VALUES (?, ?, NULL, 0)", [.whole(shut.id.number), .whole(test.today.number)])
    }
    let proposal = try test.plan()
    #expect(Set(proposal.slots.keys) == [good.number])
    var found: [RowNumber<OutreachVisit>: VisitObstacle] = [:]
    var teams: [TeamObstacle] = []
    for finding in proposal.findings {
      if case .visit(let number, let obstacle) = finding { found[number] = obstacle }
      if case .team(_, let obstacle) = finding { teams.append(obstacle) }
    }
    for (number, obstacle) in expected {
      if case .far = obstacle {
        if case .far(let kilometres) = found[number] { #expect(kilometres > 5_000) } else { Issue.record("not far") }
      } else {
        #expect(found[number] == obstacle)
      }
    }
    #expect(teams == [.nobodyThere])
    for obstacle in expected.values { #expect(!obstacle.sentence(in: .da).isEmpty) }
  }

  @Test func `a visit without room names the limit that alone keeps it out`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    try test.member(team, [.registration])
    let day = test.monday(inWeeks: 1)
    let homes = try ["a", "b"].map { try test.place($0, { $0.minutes = 110 }) }
    // One morning of two hours, and two visits that both want it.
    for home in homes {
      try test.visit(home) { wish in
        (wish.earliest, wish.latest) = (day, day)
        wish.time = TimeSpan(from: 570, to: 690)
      }
    }
    let proposal = try test.plan()
    let out = try #require(proposal.unserved.first)
    #expect(proposal.unserved.count == 1)
    let limits = try proposal.limits(keepingOut: out.number, seed: 1)
    #expect(limits == [.days, .time])
  }

  @Test func `what is pinned against a limit stays, is named, and nothing is planned over it`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    try test.member(team)
    let day = test.monday(inWeeks: 1)
    let pinned = try test.visit(try test.place("a")) { $0.weekdays = [.friday] }
    try test.schedule(pinned, day, 570, team, isPinned: true)
    let other = try test.visit(try test.place("b")) { ($0.earliest, $0.latest) = (day, day) }
    let proposal = try test.plan()
    #expect(proposal.slots[pinned.number]?.begins == 570)
    #expect(proposal.findings == [.visit(pinned.number, .pinBreaks([.days]))])
    #expect(try #require(proposal.slots[other.number]).begins >= 630)
  }

  @Test func `whoever lost the day to an infection goes first`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    try test.member(team)
    let day = test.monday(inWeeks: 1)
    let homes = try ["a", "b"].map { try test.place($0, { $0.minutes = 110 }) }
    func ask(_ home: OutreachPlace, _ isFirst: Bool) throws -> OutreachVisit {
      var wish = VisitWish(
        .place(home.id), branch: test.haslev, tasks: ["mitid-app"], residents: 4, from: day, to: day, minutes: 110)
      wish.time = TimeSpan(from: 570, to: 690)
      let id = RandomID(using: &test.generator)
      return try test.office.desk.write { writer in
        let visit = try VisitRegister.add(
          wish, id: id, origin: .rebooked, isFirst: isFirst, on: test.today, in: writer)
        return try VisitRegister.check(visit.number, meets: true, on: test.today, in: writer)
      }
    }
    _ = try ask(homes[0], false)
    let first = try ask(homes[1], true)
    #expect(try Set(test.plan().slots.keys) == [first.number])
  }

  @Test func `a table of minutes is used, and each hole in it is named`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    try test.member(team)
    let place = try test.place("bakkely") { $0.point = nil }
    let visit = try test.visit(place)
    let (depot, spot) = (PlanSpot.branch(test.haslev), PlanSpot.place(place.id))
    let table = [depot: [spot: 41], spot: [depot: 50]]
    let proposal = try MonthProblem(test.snapshot(table: table)).solve(seed: 1, rounds: 64)
    #expect(proposal.slots[visit.number] != nil && proposal.travel == 95)
    #expect(proposal.findings.isEmpty)
    let oneWay = try MonthProblem(test.snapshot(table: [depot: [spot: 40]])).solve(seed: 1, rounds: 64)
    #expect(oneWay.findings.contains(.hole(from: spot, to: depot, isFilled: false)))
    #expect(oneWay.slots.isEmpty && oneWay.unserved.map(\.number) == [visit.number])
  }

  @Test func `a plan leaves alone what somebody changed meanwhile, and the round it went on`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    try test.member(team)
    let first = try test.visit(try test.place("a"))
    let second = try test.visit(try test.place("b", north: -5, east: 7))
    let proposal = try test.plan()
    let slot = try #require(proposal.slots[second.number])
    try test.schedule(first, slot.day, slot.begins, team)
    let outcome = try test.office.desk.write { writer in
      try PlanKeeper.write(proposal, from: proposal.month.snapshot, because: .plan, on: test.today, in: writer)
    }
    #expect(outcome.written.isEmpty && outcome.left.map(\.number) == [first.number, second.number])
  }

  @Test func `five hundred homes are planned as far as the ceiling, and each other one is named`() throws {
    let test = try OutreachOffice()
    let team = try test.team("blaa")
    try test.member(team)
    let place = try test.place("bakkely")
    let first = test.monday(inWeeks: 1)
    try test.office.desk.write { writer in
      for _ in 0..<500 {
        let wish = VisitWish(
          .home(test.north), branch: place.details.branch, tasks: ["mitid-app"], residents: 1, from: first,
          to: first.adding(27), minutes: 30)
        let visit = try VisitRegister.add(
          wish, id: RandomID(using: &test.generator), origin: .request, on: test.today, in: writer)
        try VisitRegister.check(visit.number, meets: true, on: test.today, in: writer)
      }
    }
    let month = try MonthProblem(test.snapshot())
    #expect(month.visits.count == MonthProblem.mostVisits)
    #expect(month.findings.count { if case .visit(_, .tooMany) = $0 { true } else { false } } == 100)
  }
}
