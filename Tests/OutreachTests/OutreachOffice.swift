import Foundation
import Identifiers
import Language
import Municipality
import Records
import Routing
import Synchronization
import Testing

@testable import Office
@testable import Outreach

/// An invented office with a branch in each end of a municipality, two areas, two teams and some care homes.
final class OutreachOffice {
  /// A clock that the tests move.
  final class Clock: Sendable {
    private let seconds = Mutex(1_788_000_000.0)
    var now: Date { seconds.withLock { Date(timeIntervalSince1970: $0) } }
    func pass(days: Int) { seconds.withLock { $0 += Double(days) * 86_400 } }
  }

  let office: Office
  let clock = Clock()
  let folder: TemporaryFolder
  var generator = SeededGenerator(seed: 9)
  let haslev: Code<Branch>
  let faxe: Code<Branch>
  let north: Code<Area>
  let south: Code<Area>

  init() throws {
    folder = try TemporaryFolder()
    let haslev = try #require(Code<Branch>("haslev"))
    let faxe = try #require(Code<Branch>("faxe"))
    let north = try #require(Code<Area>("nord"))
    let south = try #require(Code<Area>("syd"))
    (self.haslev, self.faxe, self.north, self.south) = (haslev, faxe, north, south)
    let clock = clock
    office = try Office.found(
      in: Folder(path: folder.path), name: .literal("Prøveby"), country: .denmark, isDemo: true, now: { clock.now }
    ) { writer in
      try BranchRegister.add(haslev, name: "Haslev", opened: Day(number: 18_262), in: writer)
      try BranchRegister.add(faxe, name: "Faxe", opened: Day(number: 18_262), in: writer)
      try BranchRegister.addArea(north, name: "Nord", in: writer)
      try BranchRegister.addArea(south, name: "Syd", in: writer)
      try Settings.set(branch: haslev, in: writer)
      try PointBook.put(Self.point(0, 0), branch: haslev, in: writer)
      try PointBook.put(Self.point(-6, 8), branch: faxe, in: writer)
      try PointBook.put(Self.point(3, 0), area: north, in: writer)
      try PointBook.put(Self.point(-8, 4), area: south, in: writer)
    }
  }

  /// Today.
  var today: Day { office.clock.today }

  /// The first Monday at least so many weeks ahead.
  func monday(inWeeks weeks: Int) -> Day {
    let day = today.adding(7 * weeks)
    return day.adding((8 - day.weekday.rawValue) % 7)
  }

  /// A point so many kilometres north and east of the first branch.
  static func point(_ north: Double, _ east: Double) throws -> GeoPoint {
    try #require(GeoPoint(latitude: 55.32 + north / 111.2, longitude: 11.97 + east / 63.3))
  }

  /// A team that works on weekdays from 8 to 16.
  @discardableResult
  func team(_ word: String, at branch: Code<Branch>? = nil) throws -> OutreachTeam {
    let code = try #require(Code<OutreachTeam>(word))
    let span = try #require(TimeSpan(from: 480, to: 960))
    let lunch = try #require(TimeSpan(from: 660, to: 810))
    let weekdays = Weekday.allCases.filter { $0.rawValue < 6 }
    let details = TeamDetails(
      name: word.capitalized, branch: branch ?? haslev,
      hours: Dictionary(weekdays.map { ($0, span) }, uniquingKeysWith: { $1 }), lunchWindow: lunch)
    return try office.desk.write { try TeamRegister.add(code, details, in: $0) }
  }

  /// A care home that takes visits on weekdays from 9:30 to 11:30 and from 13 to 16.
  @discardableResult
  func place(
    _ word: String, north: Double = 2, east: Double = 2, _ change: (inout PlaceDetails) -> Void = { _ in }
  ) throws -> OutreachPlace {
    let code = try #require(Code<OutreachPlace>(word))
    var details = PlaceDetails(.careHome, name: word.capitalized, branch: haslev)
    details.point = try Self.point(north, east)
    details.area = self.north
    let spans = [TimeSpan(from: 570, to: 690), TimeSpan(from: 780, to: 960)].compactMap(\.self)
    for weekday in Weekday.allCases where weekday.rawValue < 6 { details.hours[weekday] = spans }
    change(&details)
    return try office.desk.write { try PlaceRegister.add(code, details, in: $0) }
  }

  /// A visit that has been checked and waits for a day in the four weeks from next Monday.
  @discardableResult
  func visit(_ place: OutreachPlace, _ change: (inout VisitWish) -> Void = { _ in }) throws -> OutreachVisit {
    let first = monday(inWeeks: 1)
    var wish = VisitWish(
      .place(place.id), branch: place.details.branch, tasks: ["mitid-app"], residents: 4, from: first,
      to: first.adding(27), minutes: place.details.minutes, staff: place.details.staff, teams: place.details.teams)
    change(&wish)
    let id = RandomID(using: &generator)
    return try office.desk.write { writer in
      let visit = try VisitRegister.add(wish, id: id, origin: .request, on: today, in: writer)
      return try VisitRegister.check(visit.number, meets: true, on: today, in: writer)
    }
  }
}
