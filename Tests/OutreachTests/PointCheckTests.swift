import Language
import Municipality
import Records
import Routing
import SQLite
import Testing

@testable import Office
@testable import Outreach

@Suite struct PointCheckTests {
  @Test func `towns lie in their country and on land`() throws {
    let danish = [
      (55.2549, 12.1198), (56.0361, 12.6136), (56.0900, 12.4570), (55.2290, 11.7600), (55.7092, 10.0160),
      (55.7750, 9.7000), (57.7209, 10.5839), (54.7691, 11.8742), (55.1037, 14.7065), (55.4703, 8.4517),
      (56.7050, 11.5600), (54.8906, 10.4080),
    ]
    for (latitude, longitude) in danish {
      let point = try #require(GeoPoint(latitude: latitude, longitude: longitude))
      try PointCheck.require(point, in: .denmark)
      #expect(LandMask.isLand(latitude: latitude, longitude: longitude) == true, "\(latitude)")
    }
    for (latitude, longitude) in [(55.6371, 13.0860), (55.6050, 13.0038), (56.0465, 12.6945), (55.4295, 13.8200)] {
      let point = try #require(GeoPoint(latitude: latitude, longitude: longitude))
      try PointCheck.require(point, in: .sweden)
      #expect(LandMask.isLand(latitude: latitude, longitude: longitude) == true, "\(latitude)")
    }
  }

  @Test func `open water is told`() {
    for (latitude, longitude) in [
      (55.35, 11.00), (55.80, 12.75), (56.40, 11.30), (55.15, 12.60), (54.80, 15.00), (56.50, 8.02),
    ] { #expect(LandMask.isLand(latitude: latitude, longitude: longitude) == false, "\(latitude)") }
  }

  @Test func `beyond the edges of the grid nothing is said`() {
    for (latitude, longitude) in [(58.01, 12), (54.49, 12), (55, 7.99), (55, 15.26), (-90, -180), (90, 180)] {
      #expect(LandMask.isLand(latitude: latitude, longitude: longitude) == nil)
    }
    #expect(LandMask.isLand(latitude: 58, longitude: 8) != nil)
    #expect(LandMask.isLand(latitude: 54.5001, longitude: 15.2499) != nil)
  }

  @Test func `swapped numbers are told as such, others as outside`() throws {
    let swapped = try #require(GeoPoint(latitude: 12.1198, longitude: 55.2549))
    #expect(throws: PlaceFault.swapped) { try PointCheck.require(swapped, in: .denmark) }
    let slip = try #require(GeoPoint(latitude: 5.52549, longitude: 12.1198))
    #expect(throws: PlaceFault.outsideCountry(.denmark)) { try PointCheck.require(slip, in: .denmark) }
    #expect(PlaceFault.swapped.sentence(in: .da).contains("ombyttede tal"))
    #expect(PlaceFault.outsideCountry(.sweden).sentence(in: .sv).contains("utanför Sverige"))
  }

  @Test func `what is odd about a point is told and not refused`() throws {
    let test = try OutreachOffice()
    func notes(_ north: Double, _ east: Double) throws -> [PointNote] {
      let point = try OutreachOffice.point(north, east)
      return try test.office.desk.read { try PointCheck.notes(point, in: $0) }
    }
    #expect(try notes(1, 1).isEmpty)
    #expect(
      try notes(80, 0).contains { if case .far(let kilometres) = $0 { (75...85).contains(kilometres) } else { false } })
    let sea = try #require(GeoPoint(latitude: 55.15, longitude: 12.6))
    #expect(try test.office.desk.read { try PointCheck.notes(sea, in: $0) } == [.inSea])
    try test.office.desk.write { _ = try $0.run("DELETE FROM outreach_point") }
    #expect(try notes(1, 1) == [.noBranchPoint])
  }
}
