import Language
import Municipality
import Testing

@testable import Courses

/// The law of clashes once more, told by looking at every minute of every day: slow, and with nothing to get wrong.
struct SlowClashes {
  /// The day is over after so many minutes here.
  static let minutes = 60

  private(set) var clashes: [TermClash] = []
  private let book: ClashBook

  init(_ book: ClashBook) throws {
    self.book = book
    for day in Set(book.meetings.map(\.day)) {
      for (room, _) in book.rooms {
        try look(on: day) {
          $0.room == room
        } isTooMuch: {
          $0.count >= 2
        } cause: { _ in
          .room(room)
        }
      }
      for helper in book.helpers.keys {
        func duty(_ meeting: ClashBook.Meeting) -> TermDuty? { book.staff[meeting.term]?[helper] }
        try look(on: day) {
          duty($0) == .teacher || duty($0) == .second
        } isTooMuch: {
          $0.count >= 2
        } cause: { _ in
          .helper(helper)
        }
        try look(on: day) {
          duty($0) != nil
        } isTooMuch: { now in
          now.count >= 2 && now.contains { duty($0) == .backup }
        } cause: { _ in
          .backup(helper)
        }
      }
      for (kit, stock) in book.kits {
        func lent(_ now: [ClashBook.Meeting]) -> Int { now.compactMap { book.loans[$0.term]?[kit] }.reduce(0, +) }
        try look(on: day) {
          book.loans[$0.term]?[kit] != nil
        } isTooMuch: {
          lent($0) > stock.count
        } cause: {
          .kit(kit, lent: $0.map(lent).max() ?? 0, has: stock.count)
        }
      }
    }
    for meeting in book.meetings { lookAlone(at: meeting) }
  }

  /// Looks at one day minute by minute: a clash goes on as long as it is too much.
  private mutating func look(
    on day: Day, needs: (ClashBook.Meeting) -> Bool, isTooMuch: ([ClashBook.Meeting]) -> Bool,
    cause: ([[ClashBook.Meeting]]) -> TermClash.Cause
  ) throws {
    var run: [[ClashBook.Meeting]] = []
    for minute in 0...Self.minutes {
      let now = book.meetings.filter {
        $0.day == day && $0.span.from <= minute && minute < $0.span.to && needs($0)
      }
      if isTooMuch(now) {
        run.append(now)
      } else if !run.isEmpty {
        clashes.append(
          TermClash(
            cause(run), on: day, try #require(TimeSpan(from: minute - run.count, to: minute)), Set(run.joined())))
        run = []
      }
    }
  }

  private mutating func lookAlone(at meeting: ClashBook.Meeting) {
    func found(_ cause: TermClash.Cause) { clashes.append(TermClash(cause, on: meeting.day, meeting.span, [meeting])) }
    if let id = meeting.room, let room = book.rooms[id] {
      if room.count < meeting.seats { found(.seats(id, has: room.count, needs: meeting.seats)) }
      if let last = room.closed, last < meeting.day { found(.roomClosed(id, last: last)) }
    }
    for (id, state) in book.helpers where state != .active && book.staff[meeting.term]?[id] != nil {
      if meeting.day >= book.today { found(.away(id, state)) }
    }
    for (id, kit) in book.kits where book.loans[meeting.term]?[id] != nil {
      if let last = kit.closed, last < meeting.day { found(.kitClosed(id, last: last)) }
    }
  }
}
