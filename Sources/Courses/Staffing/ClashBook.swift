import Language
import Municipality
import Records

/// The law of clashes: what is planned, and what of it cannot be.
///
/// A date needs its room, those who teach it and the kit that is lent to its term from its first minute to its last,
/// the last one not counted: who teaches until noon can teach from noon.
struct ClashBook {
  /// A date that is held.
  struct Meeting: Hashable {
    let date: RowNumber<TermDate>
    let term: RowNumber<Term>
    let day: Day
    let span: TimeSpan
    let room: RowNumber<CourseRoom>?
    /// The term's seats.
    let seats: Int
  }

  /// How much there is of something, and its last day.
  struct Stock: Hashable {
    let count: Int
    let closed: Day?
  }

  /// Today: who is away is only looked for in what is to come.
  var today: Day
  var meetings: [Meeting] = []
  var staff: [RowNumber<Term>: [RowNumber<CourseHelper>: TermDuty]] = [:]
  var loans: [RowNumber<Term>: [RowNumber<CourseKit>: Int]] = [:]
  var helpers: [RowNumber<CourseHelper>: HelperState] = [:]
  /// The rooms, counted in seats.
  var rooms: [RowNumber<CourseRoom>: Stock] = [:]
  /// The kit, counted in pieces.
  var kits: [RowNumber<CourseKit>: Stock] = [:]

  /// All clashes, by day.
  func clashes() -> [TermClash] {
    let days = Dictionary(grouping: meetings) { $0.day }
    return (meetings.flatMap(findings) + days.flatMap { overlaps(of: $0.value, on: $0.key) }).sorted()
  }

  // MARK: One date

  /// What is wrong with a date on its own.
  private func findings(_ meeting: Meeting) -> [TermClash] {
    var causes: [TermClash.Cause] = []
    if let id = meeting.room, let room = rooms[id] {
      if let last = room.closed, meeting.day > last { causes.append(.roomClosed(id, last: last)) }
      if room.count < meeting.seats { causes.append(.seats(id, has: room.count, needs: meeting.seats)) }
    }
    if meeting.day >= today {
      for id in (staff[meeting.term] ?? [:]).keys {
        if let state = helpers[id], state != .active { causes.append(.away(id, state)) }
      }
    }
    for id in (loans[meeting.term] ?? [:]).keys {
      if let last = kits[id]?.closed, meeting.day > last { causes.append(.kitClosed(id, last: last)) }
    }
    return causes.map { TermClash($0, on: meeting.day, meeting.span, [meeting]) }
  }

  // MARK: Several dates

  /// What a date needs of something: so much for certain, and so much perhaps.
  private struct Use {
    let meeting: Meeting
    var sure = 0
    var perhaps = 0
  }

  /// A time without a break in which more is needed than there is.
  private struct Overlap {
    let span: TimeSpan
    /// The most that is needed for certain at a time within it.
    let most: Int
    let meetings: [Meeting]
  }

  private func overlaps(of meetings: [Meeting], on day: Day) -> [TermClash] {
    var inRoom: [RowNumber<CourseRoom>: [Use]] = [:]
    var byHelper: [RowNumber<CourseHelper>: [Use]] = [:]
    var ofKit: [RowNumber<CourseKit>: [Use]] = [:]
    for meeting in meetings {
      if let room = meeting.room { inRoom[room, default: []].append(Use(meeting: meeting, sure: 1)) }
      for (helper, duty) in staff[meeting.term] ?? [:] {
        let use = duty == .backup ? Use(meeting: meeting, perhaps: 1) : Use(meeting: meeting, sure: 1)
        byHelper[helper, default: []].append(use)
      }
      for (kit, pieces) in loans[meeting.term] ?? [:] {
        ofKit[kit, default: []].append(Use(meeting: meeting, sure: pieces))
      }
    }
    var found: [TermClash] = []
    func add(_ overlaps: [Overlap], _ cause: (Overlap) -> TermClash.Cause) {
      found += overlaps.map { TermClash(cause($0), on: day, $0.span, $0.meetings) }
    }
    for (id, uses) in inRoom {
      add(ClashBook.overlaps(in: uses) { sure, _ in sure > 1 }) { _ in .room(id) }
    }
    for (id, uses) in byHelper {
      add(ClashBook.overlaps(in: uses.filter { $0.sure > 0 }) { sure, _ in sure > 1 }) { _ in .helper(id) }
      add(ClashBook.overlaps(in: uses) { sure, perhaps in perhaps > 0 && sure + perhaps > 1 }) { _ in .backup(id) }
    }
    for (id, uses) in ofKit {
      guard let stock = kits[id]?.count else { continue }
      add(ClashBook.overlaps(in: uses) { sure, _ in sure > stock }) { .kit(id, lent: $0.most, has: stock) }
    }
    return found
  }

  /// The times in which what is needed is too much, the needs being added up from moment to moment.
  private static func overlaps(in uses: [Use], isTooMuch: (_ sure: Int, _ perhaps: Int) -> Bool) -> [Overlap] {
    var changes: [Int: (sure: Int, perhaps: Int)] = [:]
    for use in uses {
      let span = use.meeting.span
      changes[span.from, default: (0, 0)].sure += use.sure
      changes[span.from, default: (0, 0)].perhaps += use.perhaps
      changes[span.to, default: (0, 0)].sure -= use.sure
      changes[span.to, default: (0, 0)].perhaps -= use.perhaps
    }
    var found: [Overlap] = []
    var sure = 0
    var perhaps = 0
    var open: (from: Int, most: Int)?
    for (minute, change) in changes.sorted(by: { $0.key < $1.key }) {
      sure += change.sure
      perhaps += change.perhaps
      if isTooMuch(sure, perhaps) {
        open = (open?.from ?? minute, max(open?.most ?? 0, sure))
      } else if let over = open {
        open = nil
        guard let span = TimeSpan(from: over.from, to: minute) else { continue }
        let meetings = uses.map(\.meeting).filter { $0.span.from < span.to && $0.span.to > span.from }
        found.append(Overlap(span: span, most: over.most, meetings: meetings))
      }
    }
    return found
  }
}
