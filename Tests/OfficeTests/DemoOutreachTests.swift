import Courses
import HelpDesk
import Language
import Municipality
import Outreach
import Records
import Routing
import SQLite
import Testing

@testable import Office

/// The offices of all municipalities; each is made once.
private let shared = Dictionary(
  DemoMunicipality.allCases.map { municipality in (municipality, Result { try InventedOffice(municipality, days: 130) })
  },
  uniquingKeysWith: { $1 })

@Suite struct `The visits of an invented office` {
  private func office(_ municipality: DemoMunicipality) throws -> InventedOffice {
    try #require(shared[municipality]).get()
  }

  private struct Seen {
    let places: [OutreachPlace]
    let teams: [OutreachTeam]
    let visits: [OutreachVisit]
    let records: [VisitRecord]
    let routes: [DayRoute]
    let today: Day
  }

  private func seen(_ invented: InventedOffice) throws -> Seen {
    let today = invented.office.clock.today
    return try invented.office.desk.read { reader in
      Seen(
        places: try PlaceRegister.places(in: reader), teams: try TeamRegister.teams(in: reader),
        visits: try VisitRegister.visits(in: reader), records: try VisitLog.records(in: reader),
        routes: try DayRoutes.routes(on: today.adding(-200)...today.adding(60), in: reader), today: today)
    }
  }

  @Test(arguments: DemoMunicipality.allCases)
  func `fill past months, part of this one and leave the next to be planned`(municipality: DemoMunicipality) throws {
    let seen = try seen(office(municipality))
    let isSmall = municipality == .burlov
    #expect(seen.places.count == (isSmall ? 6 : 18) && seen.teams.count == (isSmall ? 1 : 2))
    #expect(
      seen.places.allSatisfy { $0.details.kind == .careHome && $0.details.point != nil && $0.details.area != nil })
    // Degrees stand as people write them, without what adding them leaves at the end.
    #expect(seen.places.allSatisfy { "\($0.details.point?.latitude ?? 0)".count <= 8 })
    #expect(seen.records.count > (isSmall ? 25 : 60))
    #expect(seen.visits.count { $0.state.isScheduled } >= (isSmall ? 2 : 5))
    #expect(seen.visits.contains { $0.state == .planned } && seen.visits.contains { $0.state == .confirmed })
    #expect(seen.visits.count { $0.state == .checked && !$0.isHome } >= (isSmall ? 4 : 12))
    #expect(seen.visits.contains { $0.state == .checked && $0.isHome })
    // One of the last days waits for its log.
    #expect(seen.visits.count { $0.state.isScheduled && ($0.slot.map { $0.day < seen.today } ?? true) } <= 1)
    if !isSmall {
      #expect(seen.places.flatMap(\.closures).map(\.reason) == [.infection])
      #expect(seen.visits.contains { $0.isFirst && $0.state.isMade })
      #expect(seen.visits.contains { !$0.wish.skills.isEmpty && $0.state == .checked })
    }
  }

  @Test(arguments: DemoMunicipality.allCases)
  func `keep to hours, closures, the calendar and lunch`(municipality: DemoMunicipality) throws {
    let invented = try office(municipality)
    let seen = try seen(invented)
    #expect(seen.routes.count > 20)
    for route in seen.routes {
      let team = try #require(seen.teams.first { $0.id == route.team })
      let shift = try #require(team.hours(on: route.day))
      #expect(route.leaves >= shift.from && route.back <= shift.to && !route.missesLunch, "\(route.day.iso)")
      #expect(!DemoCalendar.isClosed(route.day, in: municipality.country))
      for (leg, next) in zip(route.legs, route.legs.dropFirst()) { #expect(leg.ends + next.travel <= next.begins) }
      for leg in route.legs {
        guard case .place(let id) = leg.visit.wish.target else { continue }
        let place = try #require(seen.places.first { $0.id == id })
        #expect(place.isOpen(on: route.day) || leg.visit.state == .toRebook)
        let spans = place.details.hours[route.day.weekday] ?? []
        #expect(spans.contains { $0.from <= leg.begins && leg.ends <= $0.to })
      }
    }
  }

  @Test(arguments: DemoMunicipality.allCases)
  func `stand in the log as so many sessions, and nothing else does since they began`(municipality: DemoMunicipality)
    throws
  {
    let invented = try office(municipality)
    let seen = try seen(invented)
    let homes = Set(seen.visits.filter(\.isHome).map(\.number))
    for (channel, isHome) in [(Channel.careHome, false), (.homeVisit, true)] {
      let logged = try invented.entries().filter {
        $0.channel == channel && !$0.isVoid && $0.day >= invented.plan.outreachStart
      }
      let told = seen.records.filter { homes.contains($0.visit) == isHome }
      #expect(told.count > 5)
      #expect(logged.reduce(0) { $0 + $1.count } == told.reduce(0) { $0 + $1.sessions }, "\(channel)")
    }
  }

  @Test(arguments: DemoMunicipality.allCases)
  func `go to places on land, near a branch`(municipality: DemoMunicipality) throws {
    let office = try office(municipality).office
    try office.desk.read { reader in
      let points = try PlaceRegister.places(in: reader).compactMap(\.details.point) + PointBook.areas(in: reader).values
      #expect(points.count >= 12)
      for point in points {
        try PointCheck.require(point, in: municipality.country)
        #expect(try PointCheck.notes(point, in: reader).isEmpty, "\(point)")
      }
    }
  }

  @Test func `need nothing to be settled, and lead to nobody`() throws {
    let invented = try office(.faxe)
    let office = invented.office
    let closed = try HomeVisits.settle(on: office.clock.today, desk: office.desk, people: office.people())
    #expect(closed.isEmpty)
    #expect(try LinkageAttack(on: office).isClean)
    let members = try office.people().read { try MemberRegister.members(in: $0) }
    #expect(members.count == 6 && members.allSatisfy { $0.person != nil })
    let stock = try office.people().read { try KitBook.stock(on: office.clock.today.adding(1), in: $0) }
    #expect(stock.values.filter { $0[.tablet] ?? 0 >= 4 }.count == 2)
  }
}
