import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// The rooms for teaching.
enum CourseRoomPages {
  /// Where the rooms are.
  static let link = Link("/courses/rooms")
  /// The form for a new room.
  static let blank = Link("/courses/new-room")

  /// What the way about leads to.
  static let entry = RoomPlan.Page(
    name: .courseRooms, link: link, access: CoursePages.planners, others: ["/courses/new-room"])

  static let routes = [
    Route.get("/courses/rooms", CoursePages.planners, list),
    Route.get("/courses/new-room", CoursePages.planners) { visit in
      var form = try CourseRoomForm(nil, visit)
      form.choose(visit.query.text("branch"))
      return form.page(visit)
    },
    Route.post("/courses/new-room", CoursePages.planners) { visit in
      try CourseRoomForm(nil, sentIn: visit).save(visit)
    },
    Route.get("/courses/rooms/{number}", CoursePages.planners) { visit in try page(visit, room(visit)) },
    Route.get("/courses/rooms/{number}/change", CoursePages.planners) { visit in
      try CourseRoomForm(room(visit), visit).page(visit)
    },
    Route.post("/courses/rooms/{number}/change", CoursePages.planners) { visit in
      try CourseRoomForm(room(visit), sentIn: visit).save(visit)
    },
    Route.post("/courses/rooms/{number}/use", CoursePages.planners, setUse),
  ]

  /// Where a room's page is.
  static func link(to room: RowNumber<CourseRoom>) -> Link { link.appending(room.description) }

  /// The room that the path names, of the account's branches.
  private static func room(_ visit: Visit) throws -> CourseRoom {
    let rooms = try visit.desk.people.read { try RoomRegister.rooms(in: $0) }
    guard let room = rooms.first(where: { $0.id.description == visit.step("number") }),
      visit.visitor.reaches(room.branch)
    else { throw Refusal.notFound }
    return room
  }

  // MARK: The list

  private static func list(_ visit: Visit) throws -> WebReply {
    let rooms = try visit.desk.people.read { try RoomRegister.rooms(in: $0) }
    let branches = try visit.reachedBranches().filter { branch in rooms.contains { $0.branch == branch.code } }
    let title = visit.say(FramePhrase.courseRooms)
    return visit.page(title) {
      HTML.div(.class("page-head")) {
        HTML.h1 { title }
        HTML.p(.class("buttons")) { HTML.a(blank, .class("primary")) { visit.say(CourseRoomPhrase.add) } }
      }
      HTML.p(.class("lead")) { visit.say(CourseRoomPhrase.lead) }
      if branches.isEmpty {
        HTML.div(.class("empty")) {
          HTML.strong { visit.say(CourseRoomPhrase.none) }
          HTML.p { visit.say(CourseRoomPhrase.noneHint) }
        }
      }
      for branch in branches {
        HTML.h2(.id(branch.code.text)) { branch.name }
        table(rooms.filter { $0.branch == branch.code }.inUseFirst(visit.today), at: branch, visit)
      }
    }
  }

  private static func table(_ rooms: [CourseRoom], at branch: Branch, _ visit: Visit) -> HTML {
    let heads = [visit.say(TermPlanPhrase.seats)] + [CourseRoomPhrase.equipment, .access].map { visit.say($0) }
    return HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { visit.say(FramePhrase.courseRooms) + ", " + branch.name }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { visit.say(TermPlanPhrase.room) }
            HTML.th(.scope("col"), .class("number")) { heads[0] }
            HTML.th(.scope("col")) { heads[1] }
            HTML.th(.scope("col")) { heads[2] }
            HTML.th(.scope("col")) { visit.say(CoursePhrase.state) }
          }
        }
        HTML.tbody {
          for room in rooms {
            HTML.tr {
              HTML.th(.scope("row")) { HTML.a(link(to: room.id)) { room.label(in: visit.language) } }
              HTML.td(.class("number"), .data("data-label", heads[0])) { String(room.seats) }
              HTML.td(.data("data-label", heads[1])) {
                CourseRoomForm.words(room.equipment.choices.map(\.wording), visit)
              }
              HTML.td(.data("data-label", heads[2])) { CourseRoomForm.words(room.access.choices.map(\.wording), visit) }
              HTML.td(.data("data-label", visit.say(CoursePhrase.state))) { LastDayForm.tag(room.closed, visit) }
            }
          }
        }
      }
    }
  }

  // MARK: One room

  private static func page(_ visit: Visit, _ room: CourseRoom, use form: LastDayForm? = nil) throws -> WebReply {
    let used = try visit.desk.people.read { try TermUse(room, visit, in: $0) }
    let branch = try visit.branchNames()[room.branch] ?? room.branch.text
    let form = form ?? LastDayForm(room.closed, at: link(to: room.id).appending("use"), visit)
    let hasFault = !form.problems.isEmpty
    return visit.page(room.name, status: hasFault ? 422 : form.isChanged ? 409 : 200, hasFault: hasFault) {
      visit.back(to: link.fragment(room.branch.text), visit.say(FramePhrase.courseRooms))
      visit.done(UseDone.self)
      visit.parts(form.problems).summary
      HTML.div(.class("page-head")) {
        HTML.h1 { room.label(in: visit.language) }
        HTML.p(.class("buttons")) {
          HTML.a(link(to: room.id).appending("change"), .class("secondary")) { visit.say(CourseRoomPhrase.change) }
        }
      }
      HTML.p(.class("lead")) {
        LastDayForm.tag(room.closed, visit)
        " " + branch + " · " + room.code.text
      }
      used.notice(visit)
      HTML.div(.class("grid-2")) {
        HTML.section(.class("panel"), .ariaLabelledby("facts-title")) {
          HTML.h2(.id("facts-title")) { visit.say(CourseRoomPhrase.facts) }
          HTML.dl(.class("facts")) {
            HTML.dt { visit.say(TermPlanPhrase.seats) }
            HTML.dd { String(room.seats) }
            HTML.dt { visit.say(CourseRoomPhrase.equipment) }
            HTML.dd { CourseRoomForm.words(room.equipment.choices.map(\.wording), visit) }
            HTML.dt { visit.say(CourseRoomPhrase.access) }
            HTML.dd { CourseRoomForm.words(room.access.choices.map(\.wording), visit) }
          }
        }
        used.markup(visit)
        form.markup(visit)
      }
    }
  }

  private static func setUse(_ visit: Visit) throws -> WebReply {
    let room = try room(visit)
    var form = try LastDayForm(room.closed, at: link(to: room.id).appending("use"), sentIn: visit)
    let done = try form.save(visit) { reader in
      try RoomRegister.room(room.id, in: reader).closed
    } set: { day, writer in
      try RoomRegister.close(room.id, on: day, in: writer)
    }
    guard let done else { return try page(visit, self.room(visit), use: form) }
    return .redirect(to: link(to: room.id).query("done", done.rawValue))
  }
}

extension [CourseRoom] {
  /// Those that are used first; within, in the order they were made.
  fileprivate func inUseFirst(_ today: Day) -> [CourseRoom] {
    filter { $0.closed.map { today <= $0 } ?? true } + filter { $0.closed.map { $0 < today } ?? false }
  }
}
