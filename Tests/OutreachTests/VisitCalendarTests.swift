import Formats
import Language
import Municipality
import Records
import Testing

@testable import Office
@testable import Outreach

@Suite struct VisitCalendarTests {
  private let world: BoardOffice

  init() throws { world = try BoardOffice() }

  private func events(team: String? = nil) throws -> [CalendarEvent] {
    try world.test.office.desk.read {
      try VisitCalendar.document(
        on: world.month...world.month.adding(30), team: team, office: "Prøveby", zone: .copenhagen, language: .da,
        in: $0
      ).events
    }
  }

  private func event(of visit: OutreachVisit) throws -> CalendarEvent? {
    try events().first { $0.uid.hasPrefix("visit-\(visit.number).") }
  }

  @Test func `a home visit has neither a place nor its random identity`() throws {
    let event = try #require(try event(of: world.home))
    #expect(event.location == nil && event.summary == "Hjemmebesøg \(world.home.number), Syd (Blaa)")
    for event in try events() { #expect(!event.uid.contains(world.home.id.description)) }
  }

  @Test func `a place is told with its address, and a planned visit is not yet agreed`() throws {
    let event = try #require(try events().first { $0.location != nil })
    #expect(event.location?.contains("Prøvevej") == true)
    #expect(event.status == .tentative && event.sequence == 2)
  }

  @Test func `a change keeps the name and raises the number, and a visit that is called off is cancelled`() throws {
    let before = try #require(try event(of: world.home))
    try world.step(world.home, .confirmed)
    let confirmed = try #require(try event(of: world.home))
    try world.step(world.home, .weCancelled)
    let cancelled = try #require(try event(of: world.home))
    #expect([confirmed.uid, cancelled.uid] == [before.uid, before.uid])
    #expect([confirmed.sequence, cancelled.sequence] == [before.sequence + 1, before.sequence + 2])
    #expect([confirmed.status, cancelled.status] == [.confirmed, .cancelled])
  }

  @Test func `a visit made in part stays when the rest is asked for anew`() throws {
    try world.step(world.home, .onTheWay, .partly, .toRebook)
    #expect(try event(of: world.home)?.status == .confirmed)
  }

  @Test func `every event has a name of its own, and one team's calendar has its own`() throws {
    let all = try events()
    #expect(Set(all.map(\.uid)).count == all.count && all.count > 80)
    let red = try events(team: "roed")
    #expect(red.count < all.count && red.allSatisfy { $0.categories.contains("roed") && !$0.summary.contains("Roed") })
  }
}
