import HelpDesk
import Language
import Municipality
import SQLite

/// What the log and the calendar say of one span of days.
struct SpanFigures {
  /// How much is read of a span; the more, the longer it takes.
  enum Depth {
    /// Sessions by day and the calendar alone.
    case days
    /// All lists too.
    case lists
    /// The crossing of the counting weeks too.
    case crossings
  }

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

  init(
    _ days: ClosedRange<Day>, at branches: [Branch], country: Country, depth: Depth = .lists, in reader: Reader
  ) throws {
    self.days = days
    let sheets =
      depth == .days
      ? [:] : try TotalBook.sheets(in: days, at: branches, crossings: depth == .crossings, reader: reader)
    self.sheets = sheets
    whole = branches.reduce(into: TotalSheet()) { $0 += sheets[$1.number] ?? TotalSheet() }
    pieces =
      depth == .days
      ? [:]
      : try TotalBook.pieces(by: .all, in: days, at: branches, reader: reader)
        .mapValues { $0.values.reduce(0) { $0 + $1.sessions } }
    var calendars: [Int: StaffedDays] = [:]
    var sessions: [Int: [Day: Int]] = [:]
    for branch in branches {
      calendars[branch.number] = try StaffedDays(days, at: branch, country: country, in: reader)
      sessions[branch.number] = try TotalBook.days(in: days, at: branch, reader: reader)
    }
    self.calendars = calendars
    self.sessions = sessions
    knowsHours = calendars.values.allSatisfy(\.isKnown)
    let staffed = calendars.mapValues(\.staffed)
    self.staffed = staffed
    empty = Dictionary(
      uniqueKeysWithValues: staffed.map { branch, days in
        let counted = sessions[branch] ?? [:]
        return (branch, days.filter { counted[$0, default: 0] == 0 })
      })
    arrivals = depth == .days ? [] : try CountedDay.days(in: days, at: branches, reader: reader)
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

  /// Staffed days with their sessions at all branches together, from the first day with any; the days are all that are
  /// not empty where the hours are unknown.
  var dailySessions: [(day: Day, sessions: Int)] {
    var byDay: [Day: Int] = [:]
    for day in staffed.values.joined() { byDay[day, default: 0] += 0 }
    for (day, number) in sessions.values.joined() { byDay[day, default: 0] += number }
    guard let first = byDay.filter({ $0.value > 0 }).keys.min() else { return [] }
    return byDay.filter { $0.key >= first }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
