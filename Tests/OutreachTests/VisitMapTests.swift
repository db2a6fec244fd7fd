import Foundation
import Language
import Markup
import Municipality
import Records
import Routing
import SQLite
import Testing

@testable import Office
@testable import Outreach

@Suite struct VisitMapTests {
  @Test func `the map numbers every stop and names it once`() throws {
    let world = try BoardOffice()
    let map = try world.test.office.desk.read { try VisitMap(of: world.monday, in: $0) }
    #expect(map.routes.map(\.stops.count) == [7, 6])
    let text = try VisitMapDrawing(map, in: .da).drawing.rendered()
    for route in map.routes {
      for number in 1...route.stops.count { #expect(text.contains(">\(route.team.letter)\(number)</text>")) }
    }
    #expect(text.contains("<title>Ruter ") && text.contains("<desc>"))
    // Nothing is fetched: the only address is the name of the format.
    #expect(text.components(separatedBy: "http").count == 2)
    let again = try VisitMapDrawing(map, in: .da).drawing.rendered()
    #expect(text == again)
  }

  @Test func `a visit of two teams has two numbers and one name`() throws {
    let world = try BoardOffice()
    let map = try world.test.office.desk.read { try VisitMap(of: world.monday.adding(1), in: $0) }
    #expect(map.routes.map(\.stops.count) == [3, 3])
    let text = try VisitMapDrawing(map, in: .da).drawing.rendered()
    #expect(text.contains(">A3</text>") && text.contains(">B3</text>"))
    // Once on the map, once in each team's list, each list being in the description too, and in two tips.
    #expect(text.components(separatedBy: ">Møllebo</text>").count == 2)
  }

  @Test func `a home lies at the middle of its area, and nothing else tells where`() throws {
    let world = try BoardOffice()
    let map = try world.test.office.desk.read { try VisitMap(of: world.monday, in: $0) }
    let stop = try #require(map.routes[0].stops.first { $0.leg.visit.isHome })
    let middle = try world.test.office.desk.read { try PointBook.areas(in: $0)[world.test.south] }
    #expect(stop.point == middle)
    #expect(stop.name.da == "Hjemmebesøg \(world.home.number), Syd")
  }

  @Test func `a day without visits and a day without points are refused by name`() throws {
    let test = try OutreachOffice()
    let none = try test.office.desk.read { try VisitMap(of: test.today, in: $0) }
    #expect(throws: BoardFault.noRoutes(test.today)) { try VisitMapDrawing(none, in: .da) }
    let team = try test.team("blaa")
    let visit = try test.visit(try test.place("bakkely") { $0.point = nil })
    try BoardOffice.put(visit, VisitSlot(day: test.today, begins: 600, team: team.id), test)
    let depotOnly = try test.office.desk.read { try VisitMap(of: test.today, in: $0) }
    #expect(try VisitMapDrawing(depotOnly, in: .da).drawing.rendered().contains("ikke på kortet"))
    _ = try test.office.desk.write { try $0.run("DELETE FROM outreach_point") }
    let empty = try test.office.desk.read { try VisitMap(of: test.today, in: $0) }
    #expect(throws: BoardFault.noPoints) { try VisitMapDrawing(empty, in: .da) }
  }

  @Test func `on the drawing a kilometre is as long to the east as to the north`() throws {
    let frame = MapBox(x: 0, y: 0, width: 800, height: 600)
    let points = try [(0.0, 0.0), (6, 9)].map { try OutreachOffice.point($0.0, $0.1) }
    let projection = try #require(MapProjection(points, into: frame, margin: 50))
    let spots = points.map(projection.spot)
    #expect(spots[1].y < spots[0].y && spots[1].x > spots[0].x)
    let drawn = spots[0].distance(to: spots[1]) / projection.unitsPerKilometre
    let sphere = points[0].metres(to: points[1]) / 1_000
    #expect(abs(drawn / sphere - 1) < 0.002)
    for spot in spots { #expect((49...751).contains(spot.x) && (49...551).contains(spot.y)) }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8]) func `names cover neither each other nor a stop`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let frame = MapBox(x: 0, y: 0, width: 770, height: 668)
    var badges = MapBadges()
    let places = (0..<14).map { _ in
      badges.place(
        MapSpot(x: .random(in: 90...680, using: &generator), y: .random(in: 90...580, using: &generator)))
    }
    let stops = places.map { MapBox(around: $0, width: 24, height: 24) }
    for (index, place) in places.enumerated() {
      #expect(places[..<index].allSatisfy { $0.distance(to: place) >= 24 })
    }
    let boxes = MapLabels(frame: frame, blocked: stops, lines: []).placed(
      places.map { MapLabels.Name(spot: $0, radius: 12, width: 120, height: 19) })
    for (index, box) in boxes.enumerated() {
      #expect(boxes[..<index].allSatisfy { $0.overlap(box) == 0 })
      #expect(stops.allSatisfy { $0.overlap(box) == 0 })
      #expect(box.outside(frame) < 0.001)
    }
  }

  @Test func `a line's length inside a box is what is cut out of it`() {
    let box = MapBox(x: 10, y: 10, width: 20, height: 10)
    #expect(box.length(of: (MapSpot(x: 0, y: 15), MapSpot(x: 100, y: 15))) == 20)
    #expect(box.length(of: (MapSpot(x: 0, y: 5), MapSpot(x: 100, y: 5))) == 0)
    #expect(abs(box.length(of: (MapSpot(x: 15, y: 0), MapSpot(x: 15, y: 12))) - 2) < 1e-9)
  }
}
