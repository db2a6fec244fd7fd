import Courses
import Foundation
import Language
import Municipality
import Records

/// Two seasons of courses: offers, rooms and terms, filled on the telephone, taught, counted and ended.
///
/// Each day is lived with that day's clock, so that the waiting list, the deadlines and the histories are those that a
/// busy office would have. Nothing happens before the log begins.
struct DemoCourses {
  let plan: DemoPlan
  let today: Day

  /// Writes them.
  ///
  /// - Parameter desk: has the branches and the calendar.
  func write(
    to people: PeopleFile, desk: DeskFile, using generator: inout some RandomNumberGenerator
  ) throws {
    let courses = DemoCourse.all(in: plan.municipality.country)
    let branches = try desk.read { try BranchRegister.branches(in: $0) }
    guard let main = branches.first else { return }
    try people.write { writer in
      let rooms = try makeRooms(branches, in: writer)
      let staff = try DemoStaff(
        in: plan.municipality.country, at: main.code, on: today, using: &generator, in: writer)
      for (place, course) in courses.enumerated() {
        let offer = try makeOffer(course, in: writer)
        for (season, from) in beginnings(of: course) {
          guard from >= plan.firstDay, from <= today.adding(60) else { continue }
          let open = branches.filter { $0.opened <= from && $0.closed == nil }
          let branch = open.indices.contains(course.branch) ? open[course.branch] : main
          let run = DemoTermRun(
            course: course, season: season, from: from, offer: offer, branch: branch, room: rooms[branch.code.text],
            country: plan.municipality.country, staff: staff, place: place, today: today)
          let dates = try desk.read { try run.dates(in: $0) }
          try run.live(dates, using: &generator, in: writer)
        }
      }
      // What the office would have done day by day, and does again tomorrow only.
      try EffectRegister.destroyCodes(on: today, in: writer)
    }
  }

  /// From when terms of a course are held.
  private func beginnings(of course: DemoCourse) -> [(DemoSeason, Day)] {
    let seasons = DemoSeason.two(before: today, in: plan.municipality.country)
    return switch course.begins {
    case .week(let week): seasons.map { ($0, $0.begins.adding(7 * week)) }
    case .daysFromToday(let days): seasons.suffix(1).map { ($0, today.adding(days)) }
    case nil: []
    }
  }

  /// A room for teaching in each branch.
  private func makeRooms(_ branches: [Branch], in writer: PeopleWriter) throws -> [String: RowNumber<CourseRoom>] {
    let name = plan.municipality.country == .denmark ? "Undervisningslokalet" : "Studierummet"
    var rooms: [String: RowNumber<CourseRoom>] = [:]
    for (place, branch) in branches.enumerated() {
      guard let code = Code<CourseRoom>(branch.code.text) else { continue }
      let draft = RoomRegister.Draft(
        branch: branch.code, name: name, floor: place == 0 ? "1" : nil, seats: place == 0 ? 16 : 12,
        equipment: ChoiceSet(place == 0 ? [.projector, .wifi, .tablets] : [.projector, .wifi]),
        access: ChoiceSet(place == 0 ? [.lift, .loop, .toilet] : [.ramp, .parking]))
      rooms[branch.code.text] = try RoomRegister.add(code, draft, in: writer).id
    }
    return rooms
  }

  private func makeOffer(_ course: DemoCourse, in writer: PeopleWriter) throws -> RowNumber<CourseOffer> {
    guard let code = Code<CourseOffer>(course.code), let first = course.life.first else {
      throw TermFault.badCode(field: "demo")
    }
    let draft = OfferRegister.Draft(title: course.title, curriculum: course.curriculum, goesOnAt: course.goesOnAt)
    let offer = try OfferRegister.add(
      code, draft, state: first.state, on: today.adding(-first.daysAgo), in: writer)
    for step in course.life.dropFirst() {
      try OfferRegister.decide(
        step.state, on: offer.id, day: today.adding(-step.daysAgo), because: step.reason, in: writer)
    }
    try OfferTasks.set(course.tasks.compactMap { Code($0) }, of: offer.id, in: writer)
    return offer.id
  }
}
