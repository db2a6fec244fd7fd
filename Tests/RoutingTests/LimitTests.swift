import Routing
import Testing

@Suite struct LimitTests {
  private let lone = TeamDay(
    team: 0, day: 0, start: 0, end: 0, shift: TimeWindow(480...900), longestWork: 300,
    lunch: LunchBreak(length: 30, window: TimeWindow(660...780)), capacity: 10, skills: Skills(rawValue: 1))

  private func limits(_ stops: [Stop], places: [Place] = []) throws -> [Limit] {
    let points = [PlanarPoint(x: 0, y: 0), PlanarPoint(x: 0.03, y: 0.04)]
    let problem = try RoutingProblem(
      travel: TravelMatrix(planar: points, rule: .thousandths), stops: stops, places: places, teamDays: [lone],
      kit: KitStock(ordinary: [1]))
    let solver = RoutingSolver(problem)
    let plan = solver.solve(seed: 1, spent: rounds(128))
    #expect(plan.unserved.contains(0))
    return solver.limits(keepingOut: 0, of: plan, seed: 1, rounds: 64)
  }

  @Test func `each limit that keeps a stop out is named`() throws {
    let part = StopPart(service: 60)
    #expect(
      try limits([Stop(location: 1, windows: .everyDay([TimeWindow(0...60)]), crew: .one(part))]) == [.windows, .shift])
    #expect(
      try limits([Stop(location: 1, crew: .one(StopPart(service: 60, skills: [.init(rawValue: 2)])))]) == [.skills])
    let kit = StopPart(service: 60, kit: [KitNeed(kind: 0, amount: 2)])
    #expect(try limits([Stop(location: 1, crew: .one(kit))]) == [.kit])
    #expect(try limits([Stop(location: 1, crew: .one(part), allowedTeams: [4])]) == [.allowedTeams])
    #expect(try limits([Stop(location: 1, crew: .one(part), allowedDays: [])]) == [.allowedDays])
    #expect(try limits([Stop(location: 1, crew: .one(part), pin: Pin(day: 3))]) == [.pin])
    #expect(try limits([Stop(location: 1, crew: .together(part))]) == [.twoTeams])
    #expect(try limits([Stop(location: 1, crew: .one(StopPart(service: 60, demand: 11)))]) == [.capacity])
    #expect(try limits([Stop(location: 1, crew: .one(StopPart(service: 220)))]) == [.longestWork])
    #expect(try limits([Stop(location: 1, crew: .one(part), worth: .optional(0))]) == [.worth])
  }

  @Test func `a gap and a pattern that keep a second visit out are named`() throws {
    let stop = Stop(location: 1, crew: .one(StopPart(service: 30)))
    var pinned = stop
    pinned.pin = Pin(start: 600)
    let free = Stop(location: 1, crew: .one(StopPart(service: 30)), worth: .optional(1))
    #expect(try limits([free, pinned], places: [Place(stops: [0, 1], smallestGap: 1)]) == [.smallestGap])
    #expect(try limits([stop], places: [Place(stops: [0], patterns: [[2, 4]])]) == [.patterns])
  }

  @Test func `a stop behind two limits has no single one, and a served stop none`() throws {
    let part = StopPart(service: 60, skills: Skills(rawValue: 2))
    #expect(try limits([Stop(location: 1, crew: .one(part), allowedDays: [])]) == [])
  }
}
