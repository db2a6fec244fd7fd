import Foundation
import Language
import Municipality
import Office
import Outreach
import People
import Records
import Routing
import Testing

@testable import LodsWeb

/// A team of two at each branch, and homes that are visited.
extension StaffedOffice {
  /// Today.
  var today: Day { desk.office.clock.today }
  /// The first Monday that lies a week or more ahead.
  var monday: Day { today.adding(7).adding((8 - today.adding(7).weekday.rawValue) % 7) }

  /// A team at a branch, on weekdays from 8 to 16.
  @discardableResult
  func team(_ word: String, at branch: Int = 0) throws -> OutreachTeam {
    let hours = try #require(TimeSpan(from: 480, to: 960))
    let weekdays = Weekday.allCases.filter { $0.rawValue < 6 }
    let details = TeamDetails(
      name: word.capitalized, branch: branches[branch].code,
      hours: Dictionary(weekdays.map { ($0, hours) }, uniquingKeysWith: { $1 }),
      lunchWindow: try #require(TimeSpan(from: 660, to: 810)))
    let code = try #require(Code<OutreachTeam>(word))
    let team = try desk.office.desk.write { writer in
      try PointBook.put(
        #require(GeoPoint(latitude: 55.7 + Double(branch) / 50, longitude: 12.5)), branch: branches[branch].code,
        in: writer)
      return try TeamRegister.add(code, details, in: writer)
    }
    var generator = SharedGenerator(desk: desk)
    try desk.people.write { writer in
      for name in ["Opdigtet Ene \(word)", "Opdigtet Anden \(word)"] {
        _ = try MemberRegister.add(
          PersonDetails(name: name, telephone: "20304050"), to: team, on: today, using: &generator, in: writer)
      }
    }
    return team
  }

  /// A care home that takes visits on weekdays from 9 to 12 and from 13 to 15.
  @discardableResult
  func place(_ word: String, at branch: Int = 0, _ change: (inout PlaceDetails) -> Void = { _ in }) throws
    -> OutreachPlace
  {
    var details = PlaceDetails(.careHome, name: word.capitalized, branch: branches[branch].code)
    details.point = GeoPoint(latitude: 55.71 + Double(branch) / 50, longitude: 12.52)
    let spans = [TimeSpan(from: 540, to: 720), TimeSpan(from: 780, to: 900)].compactMap(\.self)
    for weekday in Weekday.allCases where weekday.rawValue < 6 { details.hours[weekday] = spans }
    change(&details)
    let code = try #require(Code<OutreachPlace>(word))
    return try desk.office.desk.write { try PlaceRegister.add(code, details, in: $0) }
  }

  /// A visit that waits for a day in the four weeks from the next Monday but one.
  @discardableResult
  func trip(to place: OutreachPlace, isChecked: Bool = true) throws -> OutreachVisit {
    let wish = VisitWish(
      .place(place.id), branch: place.details.branch, tasks: ["mitid-app"], residents: 4, from: monday,
      to: monday.adding(27))
    let id = desk.freshID()
    return try desk.office.desk.write { writer in
      let trip = try VisitRegister.add(wish, id: id, origin: .request, on: today, in: writer)
      return isChecked ? try VisitRegister.check(trip.number, meets: true, on: today, in: writer) : trip
    }
  }

  /// Gives a visit a day.
  @discardableResult
  func give(_ trip: OutreachVisit, _ day: Day, _ begins: Int, _ team: OutreachTeam) throws -> OutreachVisit {
    try desk.office.desk.write {
      try VisitRegister.schedule(
        trip.number, at: VisitSlot(day: day, begins: begins, team: team.id), because: .plan, on: today, in: $0)
    }
  }

  /// A visit as it is now.
  func now(_ trip: OutreachVisit) throws -> OutreachVisit {
    try desk.office.desk.read { try VisitRegister.visit(trip.number, in: $0) }
  }

  /// All visits.
  func trips() throws -> [OutreachVisit] { try desk.office.desk.read { try VisitRegister.visits(in: $0) } }
}
