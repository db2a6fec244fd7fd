import Routing
import Testing

@Suite struct RoutingProblemTests {
  private let part = StopPart(service: 10)

  private func make(
    stops: [Stop] = [], places: [Place] = [], teamDays: [TeamDay] = [], weights: Weights = Weights()
  ) throws -> RoutingProblem {
    try RoutingProblem(
      travel: TravelMatrix(times: [[0, 5], [5, 0]], costs: [[0, 5], [5, 0]]), stops: stops, places: places,
      teamDays: teamDays, weights: weights)
  }

  @Test func `windows and breaks that cannot be are not made`() {
    #expect(TimeWindow(opens: 10, closes: 9) == nil)
    #expect(LunchBreak(length: 30, window: TimeWindow(600...620)) == nil)
    #expect(Skills(number: 64) == nil)
    #expect(GeoPoint(latitude: 91, longitude: 0) == nil)
    #expect(GeoPoint(latitude: .nan, longitude: 0) == nil)
  }

  @Test func `what is out of range is named`() {
    let day = TeamDay(team: 0, day: 0, start: 0, end: 0, shift: TimeWindow(0...100))
    #expect(throws: ProblemFinding.unknownLocation(stop: 0)) { try make(stops: [Stop(location: 2, crew: .one(part))]) }
    #expect(throws: ProblemFinding.stopOutOfRange(stop: 0)) {
      try make(stops: [Stop(location: 0, crew: .one(StopPart(service: -1)))])
    }
    #expect(throws: ProblemFinding.unknownKit(stop: 0, kind: 0)) {
      try make(stops: [Stop(location: 0, crew: .one(StopPart(service: 1, kit: [KitNeed(kind: 0, amount: 1)])))])
    }
    #expect(throws: ProblemFinding.teamTwiceOnDay(teamDay: 1)) { try make(teamDays: [day, day]) }
    #expect(throws: ProblemFinding.stopOfPlace(place: 0, stop: 3)) { try make(places: [Place(stops: [3])]) }
    #expect(throws: ProblemFinding.gapOutOfRange(place: 0)) { try make(places: [Place(stops: [], smallestGap: -1)]) }
    #expect(throws: ProblemFinding.weightOutOfRange) { try make(weights: Weights(travel: -1)) }
    #expect(throws: ProblemFinding.matrixNotSquare(row: 1)) {
      try TravelMatrix(times: [[0, 1], [0]], costs: [[0, 1], [0, 1]])
    }
    #expect(throws: ProblemFinding.legOutOfRange(from: 0, to: 0)) { try TravelMatrix(times: [[-1]], costs: [[0]]) }
  }

  @Test func `a stop behind a forbidden leg stays out, the rest is planned`() throws {
    let travel = try TravelMatrix(
      times: [[0, 5, nil], [5, 0, nil], [5, 5, 0]], costs: [[0, 5, nil], [5, 0, nil], [5, 5, 0]])
    let problem = try RoutingProblem(
      travel: travel, stops: [Stop(location: 1, crew: .one(part)), Stop(location: 2, crew: .one(part))],
      teamDays: [TeamDay(team: 0, day: 0, start: 0, end: 0, shift: TimeWindow(0...100))])
    let plan = RoutingSolver(problem).solve(seed: 1, spent: rounds(64))
    #expect(plan.unserved == [1])
    #expect(plan.routes.count == 1)
  }

  @Test func `the great circle between two town halls has its known length`() throws {
    let copenhagen = try #require(GeoPoint(latitude: 55.6761, longitude: 12.5683))
    let aarhus = try #require(GeoPoint(latitude: 56.1629, longitude: 10.2039))
    #expect(abs(copenhagen.metres(to: aarhus) - 157_000) < 1000)
    let travel = try TravelMatrix(earth: [copenhagen, aarhus], roadFactor: 1.3, metresPerTimeUnit: 1000)
    #expect(travel.time(from: 0, to: 1).map { (203...206).contains($0) } == true)
  }

  @Test func `both rules for the plane give their whole numbers`() {
    let origin = PlanarPoint(x: 0, y: 0)
    #expect(PlanarRule.tenthsTruncated.distance(origin, PlanarPoint(x: 1, y: 1)) == 14)
    #expect(PlanarRule.tenthsTruncated.distance(origin, PlanarPoint(x: 3, y: 4)) == 50)
    #expect(PlanarRule.thousandths.distance(origin, PlanarPoint(x: 1, y: 1)) == 1414)
    #expect(PlanarRule.thousandths.distance(origin, PlanarPoint(x: 2, y: 3)) == 3606)
  }
}
