import HelpDesk
import Language
import Municipality
import SQLite

/// What the log and the calendar say of one span of days.
struct SpanFigures {
  /// The days.
  let days: ClosedRange<Day>
  /// The totals of each branch.
  let sheets: [Int: TotalSheet]
  /// The totals of all branches together.
  let whole: TotalSheet
  /// Sessions by week, cut at the months, by the first day.
  let pieces: [Day: Int]
  /// The calendar of each branch.
  let calendars: [Int: StaffedDays]
  /// Sessions of each branch by day, where the day is kept.
  let sessions: [Int: [Day: Int]]
  /// The days on which queue tickets or visits were counted.
  let arrivals: [CountedDay]
  /// Whether the staffed hours of every branch are known.
  let knowsHours: Bool
  /// The staffed days of each branch.
  private let staffed: [Int: [Day]]
  /// Those of them on which no session was logged.
  private let empty: [Int: [Day]]

  init(_ days: ClosedRange<Day>, at branches: [Branch], country: Country, in reader: Reader) throws {
    self.days = days
    let totals = try TotalBook.totals(in: days, at: branches, reader: reader)
    sheets = totals.sheets
    whole = branches.reduce(into: TotalSheet()) { $0 += totals.sheets[$1.number] ?? TotalSheet() }
    pieces = totals.pieces
    sessions = totals.days
    var calendars: [Int: StaffedDays] = [:]
    for branch in branches {
      calendars[branch.number] = try StaffedDays(days, at: branch, country: country, in: reader)
    }
    self.calendars = calendars
    knowsHours = calendars.values.allSatisfy(\.isKnown)
    let staffed = calendars.mapValues(\.staffed)
    self.staffed = staffed
    empty = Dictionary(
      uniqueKeysWithValues: staffed.map { branch, days in
        let counted = totals.days[branch] ?? [:]
        return (branch, days.filter { counted[$0, default: 0] == 0 })
      })
    arrivals = try CountedDay.days(in: days, at: branches, reader: reader)
  }

  /// The days on which somebody stood at a desk: those of a branch, or of all branches added up.
  func staffedDays(at branch: Int? = nil) -> Int {
    guard let branch else { return staffed.values.reduce(0) { $0 + $1.count } }
    return staffed[branch]?.count ?? 0
  }

  /// The staffed days on which no session was logged: nobody came, or nobody counted.
  func emptyDays(at branch: Int? = nil) -> Int {
    guard let branch else { return empty.values.reduce(0) { $0 + $1.count } }
    return empty[branch]?.count ?? 0
  }

  /// The staffed days of a branch on which no session was logged.
  func emptyDates(at branch: Int) -> [Day] { empty[branch] ?? [] }

  /// Staffed days with their sessions at all branches together; see ``dailySessions(_:_:)``.
  var dailySessions: [(day: Day, sessions: Int)] { Self.dailySessions(calendars.values, sessions.values) }

  /// The same of days of which nothing else is asked.
  static func dailySessions(
    in days: ClosedRange<Day>, at branches: [Branch], country: Country, reader: Reader
  ) throws -> [(day: Day, sessions: Int)] {
    dailySessions(
      try branches.map { try StaffedDays(days, at: $0, country: country, in: reader) },
      try branches.map { try TotalBook.days(in: days, at: $0, reader: reader) })
  }

  /// Staffed days with their sessions at all branches together, from the first day with any; the days are all that are
  /// not empty where the hours are unknown.
  private static func dailySessions(
    _ calendars: some Sequence<StaffedDays>, _ sessions: some Sequence<[Day: Int]>
  ) -> [(day: Day, sessions: Int)] {
    var byDay: [Day: Int] = [:]
    for calendar in calendars { for day in calendar.staffed { byDay[day, default: 0] += 0 } }
    for (day, number) in sessions.joined() { byDay[day, default: 0] += number }
    guard let first = byDay.filter({ $0.value > 0 }).keys.min() else { return [] }
    return byDay.filter { $0.key >= first }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
