public import Language
public import Municipality
public import SQLite

/// What is held on a day.
public enum TodayBoard {
  /// The meetings of a day, by time and title.
  ///
  /// What is not announced to the public is left out, and so are a meeting of two and a term with sign-up that was
  /// never opened: its plan is not finished. What was moved away stands where it was announced, so that whoever comes
  /// is told.
  ///
  /// - Parameter branch: the one branch that is looked at, with what was moved from it; nil for all.
  public static func meetings(
    on day: Day, at branch: Code<Branch>? = nil, in reader: Reader
  ) throws -> [TodayMeeting] {
    let before = try DateBefore.first(on: day, in: reader)
    let rooms = try RoomRegister.roomsByNumber(in: reader)
    let terms = try TermRow.terms(
      "SELECT" + TermRow.columns + """
         FROM term WHERE number IN (
          SELECT term FROM term_date WHERE day = ?
          UNION SELECT term_date.term FROM term_date_before JOIN term_date ON term_date.number = term_date_before.date
          WHERE term_date_before.day = ?) ORDER BY number
        """, [.whole(day.number), .whole(day.number)], in: reader)
    var meetings: [TodayMeeting] = []
    for term in terms where isShown(term) {
      let seats = try seats(of: term, in: reader)
      for date in term.dates {
        guard let announced = before[date.id] ?? (date.day == day ? DateBefore(date, of: term) : nil) else { continue }
        let isCancelled = date.isCancelled || term.state == .cancelled
        let isHere = date.day == day
        let room = (date.room ?? term.plan.room).flatMap { rooms[$0] }
        // Whoever comes to where it was announced is told there too.
        let places = [room?.branch ?? term.plan.branch, announced.room.flatMap { rooms[$0]?.branch }, term.plan.branch]
        if let branch, !places.contains(branch) { continue }
        let status: TodayMeeting.Status =
          isCancelled ? .cancelled : isHere ? held(date, announced) : .moved(to: date.day, date.span)
        meetings.append(
          TodayMeeting(
            term: term.code, title: term.plan.title, branch: room?.branch ?? term.plan.branch, room: room,
            place: term.plan.place, table: term.plan.table, span: isHere ? date.span : announced.span, status: status,
            seats: isHere && !isCancelled ? seats : nil,
            isInNewRoom: isHere && !isCancelled && room != nil && room?.id != announced.room))
      }
    }
    return meetings.sorted { ($0.span, $0.title, $0.term) < ($1.span, $1.title, $1.term) }
  }

  private static func held(_ date: TermDate, _ announced: DateBefore) -> TodayMeeting.Status {
    date.span.from == announced.span.from ? .held : .newTime(before: announced.span)
  }

  private static func isShown(_ term: Term) -> Bool {
    let needsOpening = term.plan.kind.hasEnrolment && term.plan.takesSignUp
    return term.plan.isAnnounced && term.plan.kind != .pair && !(term.state == .planned && needsOpening)
  }

  private static func seats(of term: Term, in reader: Reader) throws -> TodayMeeting.Seats {
    guard term.plan.kind.hasEnrolment, term.plan.takesSignUp else { return .dropIn }
    guard term.state == .open else { return .enrolledOnly }
    let count = try SeatCount(of: term.id, in: reader)
    let free = term.plan.seats.seats - count.taken
    // A seat that somebody waits for is not free for who comes by.
    return count.waiting > 0 || free <= 0 ? .full : .free(free)
  }
}

extension DateBefore {
  /// A date as it is.
  fileprivate init(_ date: TermDate, of term: Term) {
    self.init(date: date.id, day: date.day, span: date.span, room: date.room ?? term.plan.room)
  }
}
