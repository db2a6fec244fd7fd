public import Courses
import Formats
import Language
public import Municipality
public import Noticeboard
import Records
public import SQLite

/// Makes what is put up for everybody of what the office knows; no person goes into it.
public struct BoardMaker: Sendable {
  /// How many days a term stands after its last date, as whoever was in it may look at their link.
  static let daysAfter = 30
  /// How many days ahead terms are shown.
  static let daysAhead = 400

  private let house: Board.House
  private let branches: [Branch]
  private let time: OfficeTime
  /// The name of the office in the names of calendar events.
  private let domain: String

  /// - Parameters:
  ///   - house: whose board it is.
  ///   - branches: all branches of the office.
  ///   - domain: the office's name in the names of calendar events, as its web address.
  public init(_ house: Board.House, branches: [Branch], domain: String, at time: OfficeTime) {
    self.house = house
    self.branches = branches
    self.domain = domain
    self.time = time
  }

  /// The board.
  ///
  /// - Parameter reader: reads `people.sqlite`.
  public func board(from reader: Reader) throws -> Board {
    let rooms = try RoomRegister.roomsByNumber(in: reader)
    let shown = try TermRegister.terms(
      from: time.day.adding(-Self.daysAfter), to: time.day.adding(Self.daysAhead), in: reader
    ).filter(Self.isShown)
    let links = try PublicLinkRegister.links(
      refusedFrom: time.day.adding(-PublicSideSchema.refusedDaysShown), in: reader)
    var shelf = TermShelf(shown, reader: reader)
    let courses = try shown.map { try course($0, rooms: rooms, on: &shelf) }
    return Board(
      house: house,
      places: branches.filter { $0.isOpen(on: time.day) }.map {
        Board.Place(code: $0.code.text, name: $0.name, telephone: $0.telephone?.text)
      },
      courses: courses, today: try TodayBoard.meetings(on: time.day, in: reader).map(meeting), day: time.day,
      links: try states(of: links, on: &shelf))
  }

  /// Whether a term is anybody's business: announced, and opened at some time where one signs up.
  public static func isShown(_ term: Term) -> Bool {
    let needsOpening = term.plan.kind.hasEnrolment && term.plan.takesSignUp
    return term.plan.isAnnounced && term.plan.kind != .pair && !(term.state == .planned && needsOpening)
  }

  private var names: [Code<Branch>: String] {
    Dictionary(branches.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
  }

  private var zone: CalendarZone { house.country == .denmark ? .copenhagen : .stockholm }

  private func course(
    _ term: Term, rooms: [RowNumber<CourseRoom>: CourseRoom], on shelf: inout TermShelf
  ) throws -> PublicCourse {
    let plan = term.plan
    let room = plan.room.flatMap { rooms[$0] }
    let branch = names[room?.branch ?? plan.branch]
    let count = try SeatCount(of: term.id, in: shelf.reader)
    let parties = try shelf.enrolments(of: term.id).values.count { $0.status == .waiting }
    let free = max(0, plan.seats.seats - count.taken)
    let document = try TermCalendar.document(
      of: [term], named: house.name, domain: domain, zone: zone, branches: names, in: shelf.reader)
    let access = room?.access ?? plan.access
    let asks = plan.seats.groups.contains { !$0.devices.isEmpty }
    let devices = Set(plan.seats.groups.flatMap(\.devices.choices))
    return PublicCourse(
      code: term.code.text, title: plan.title, branch: (room?.branch ?? plan.branch).text, language: plan.language,
      kind: plan.kind.wording,
      location: Self.wording { language in
        [plan.place, room?.label(in: language), plan.table, branch].compactMap(\.self).joined(separator: ", ")
      },
      access: Self.wording { language in access.choices.map { $0.wording[language] }.joined(separator: ", ") },
      price: plan.price, signUp: signUp(term, free: count.waiting > 0 ? 0 : free, parties: parties),
      free: count.waiting > 0 ? 0 : free, waiting: parties,
      largestParty: max(1, min(4, plan.seats.groups.map(\.seats).max() ?? 1)), asksDevice: asks,
      devices: asks
        ? LearnerDevice.allCases.filter { devices.isEmpty || devices.contains($0) }.map {
          PublicCourse.Device(code: $0.code, name: $0.wording)
        } : [],
      meetings: term.dates.map {
        PublicCourse.Meeting(
          day: $0.day, from: $0.span.from, to: $0.span.to,
          isCancelled: $0.isCancelled || term.state == .cancelled)
      }, calendar: String(decoding: document.bytes, as: UTF8.self))
  }

  private func signUp(_ term: Term, free: Int, parties: Int) -> PublicCourse.SignUp {
    if term.state == .cancelled { return .cancelled }
    guard term.plan.kind.hasEnrolment, term.plan.takesSignUp else { return .dropIn }
    guard term.state == .open, let end = term.end, end >= time.day else { return .closed }
    if free > 0 { return .open }
    return parties < term.plan.seats.listLimit ? .list : .full
  }

  private func meeting(_ meeting: TodayMeeting) -> PublicMeeting {
    PublicMeeting(
      branch: meeting.branch.text, title: meeting.title, from: meeting.span.from, to: meeting.span.to,
      location: Self.wording { meeting.location(in: $0, branch: names[meeting.branch]) },
      news: Self.wording { language in
        meeting.whereTo(in: language) ?? meeting.news(in: language).joined(separator: ", ")
      },
      seats: Self.wording { meeting.seatsText(in: $0) ?? "" })
  }

  private func states(of links: [PublicLinkRegister.Link], on shelf: inout TermShelf) throws -> [[UInt8]: PublicLink] {
    var states: [[UInt8]: PublicLink] = [:]
    for link in links {
      let term = try shelf.term(link.term)
      guard let id = link.enrolment else {
        states[link.digest] = Self.refused(link, of: term)
        continue
      }
      guard let enrolment = try shelf.enrolments(of: link.term)[id] else { continue }
      let document = try? LearnerCalendar.document(
        of: enrolment, named: house.name, domain: domain, zone: zone, branches: names, in: shelf.reader)
      states[link.digest] = PublicLink(
        course: term.code.text, state: Self.state(enrolment.status),
        position: try EnrolmentRegister.position(of: enrolment, in: shelf.reader), until: enrolment.answerBy,
        calendar: document.map { String(decoding: $0.bytes, as: UTF8.self) })
    }
    return states
  }

  /// What is told where nothing was done: that a term is full or closed is everybody's to know; a letter whose details
  /// cannot be used looks received, and staff see it.
  private static func refused(_ link: PublicLinkRegister.Link, of term: Term) -> PublicLink {
    switch link.refusal {
    case .full, .closed, .party: PublicLink(course: term.code.text, state: .refused, refusal: link.refusal)
    case .already, .details, nil: PublicLink(course: term.code.text, state: .received)
    }
  }

  private static func state(_ status: EnrolmentStatus) -> LinkState {
    switch status {
    case .waiting: .waiting
    case .offered: .offered
    case .enrolled: .seat
    case .declined: .declined
    case .expired: .expired
    case .left: .left
    case .cancelled: .cancelled
    case .completed, .partly, .noShow: .over
    }
  }

  private static func wording(_ text: (LanguageCode) -> String) -> Wording {
    Wording(da: text(.da), sv: text(.sv), en: text(.en))
  }
}
