public import Language
public import Municipality
import Records
public import SQLite

/// A month of visits: day by day, and beside it what waits, what is closed and who is off.
///
/// It names places and areas and no person.
public struct VisitBoard: Hashable, Sendable {
  /// A visit on the board.
  public struct Entry: Hashable, Sendable {
    /// The visit.
    public let visit: OutreachVisit
    /// What it is called.
    public let name: Wording
    /// The same as short as it stays clear, for a narrow column.
    public let shortName: Wording
    /// The teams that make it; none for one that waits.
    public let teams: [BoardTeam]

    /// The letters of its teams, as `AB`.
    public var letters: String { teams.map(\.letter).joined() }
  }

  /// A day of the month.
  public struct DayLine: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The public holiday that it is.
    public let holiday: Wording?
    /// Why the office or the branches that teams start from are closed.
    public let closing: String?
    /// The visits, by team and time.
    public let entries: [Entry]
    /// The teams that do not drive though they are shown, because they are off.
    public let off: [BoardTeam]
  }

  /// A place that takes no visits for a time.
  public struct Closure: Hashable, Sendable {
    /// The place's code.
    public let place: Code<OutreachPlace>
    /// Its name.
    public let name: String
    /// From when to when, and why.
    public let closure: PlaceClosure
  }

  /// Days on which a team does not drive.
  public struct Off: Hashable, Sendable {
    /// The team.
    public let team: BoardTeam
    /// The days.
    public let days: ClosedRange<Day>
  }

  /// The first day of the month.
  public let month: Day
  /// The day on which it was read.
  public let today: Day
  /// The teams on it.
  public let teams: [BoardTeam]
  /// Every day of the month.
  public let days: [DayLine]
  /// Visits that wait for a day and may lie in this month or before: those that go first, then whoever asked first.
  public let waiting: [Entry]
  /// The places that are closed on a day of the month, by first day.
  public let closures: [Closure]
  /// The teams that are off on a day of the month, by first day.
  public let off: [Off]

  /// Reads a month.
  ///
  /// - Parameter team: the only team to show; nil for all of them.
  /// - Throws: ``OutreachFault/unknown(_:nearest:)`` for an unknown team.
  public init(
    of month: Day, team word: String? = nil, country: Country, on today: Day, in reader: Reader
  ) throws {
    let first = month.firstOfMonth
    let last = first.adding(31).firstOfMonth.adding(-1)
    let all = try TeamRegister.teams(in: reader)
    let only = try word.map { try TeamRegister.team(word: $0, in: reader).id }
    let visits = try VisitRegister.visits(on: first...last, in: reader)
      .filter { visit in only.map { visit.slot?.teams.contains($0) ?? false } ?? true }
    let known = BoardTeam.teams(all)
    let used = Set(visits.flatMap { $0.slot?.teams ?? [] })
    // A team that stopped before the month is left out, but keeps its letter.
    let working = Set(all.filter { $0.closed.map { $0 >= first } ?? true }.map(\.id))
    let shown = known.filter { team in
      only.map { $0 == team.id } ?? (used.contains(team.id) || working.contains(team.id))
    }
    let names = try VisitNames(in: reader)
    func entry(_ visit: OutreachVisit) -> Entry {
      Entry(
        visit: visit, name: names.name(of: visit), shortName: names.shortName(of: visit),
        teams: known.filter { visit.slot?.teams.contains($0.id) ?? false })
    }
    func turn(_ entry: Entry) -> (Int, Int, Int) {
      let team = entry.teams.first { shown.contains($0) }?.index ?? 0
      return (team, entry.visit.slot?.begins ?? 0, entry.visit.number.number)
    }
    let byDay = Dictionary(grouping: visits) { $0.slot?.day }
    let away = all.flatMap { team in
      team.off.compactMap { days in
        shown.first { $0.id == team.id && days.overlaps(first...last) }.map { Off(team: $0, days: days) }
      }
    }
    let holidays = PublicHoliday.of(country, in: first.year)
    let starts = Set(shown.map(\.branch))
    let branches = try BranchRegister.branches(in: reader).filter { starts.contains($0.code) }.map(\.number)
    let closings = try CalendarRegister.closingDays(from: first, to: last, in: reader)
    self.month = first
    self.today = today
    teams = shown
    days = (first.number...last.number).map { number in
      let day = Day(number: number)
      let shut = closings.filter { $0.day == day }
      let isShut =
        shut.contains { $0.branch == nil }
        || !branches.isEmpty && branches.allSatisfy { branch in shut.contains { $0.branch == branch } }
      return DayLine(
        day: day, holiday: holidays.first { $0.day == day }?.name, closing: isShut ? shut.first?.name : nil,
        entries: (byDay[day] ?? []).map(entry).sorted { turn($0) < turn($1) },
        off: away.filter { $0.days.contains(day) }.map(\.team))
    }
    waiting = try [VisitState.checked, .requested].flatMap { try VisitRegister.visits($0, in: reader) }
      .filter { $0.wish.earliest <= last }
      .sorted { left, right in
        left.isFirst != right.isFirst
          ? left.isFirst : (left.requested, left.number) < (right.requested, right.number)
      }
      .map(entry)
    closures = try PlaceRegister.places(in: reader)
      .filter { place in place.closed.map { $0 >= first } ?? true }
      .flatMap { place in
        place.closures.filter { $0.first <= last && ($0.last.map { $0 >= first } ?? true) }
          .map { Closure(place: place.code, name: place.details.name, closure: $0) }
      }
      .sorted { ($0.closure.first, $0.place.text) < ($1.closure.first, $1.place.text) }
    off = away.sorted { ($0.days.lowerBound, $0.team.index) < ($1.days.lowerBound, $1.team.index) }
  }

  /// The visits of the month, by day, team and time.
  public var entries: [Entry] { days.flatMap(\.entries) }

  /// The weekdays to show: Monday to Friday, and those of the weekend that have a visit.
  public var weekdays: [Weekday] {
    let used = Set(days.filter { !$0.entries.isEmpty }.map(\.day.weekday))
    return Weekday.allCases.filter { $0.rawValue < 6 || used.contains($0) }
  }

  /// The days of each week by weekday, with empty places outside the month; a week with no weekday shown is left out.
  public var weeks: [(week: ISOWeek, days: [DayLine?])] {
    let columns = weekdays
    return Dictionary(grouping: days, by: \.day.week).sorted { $0.key < $1.key }.compactMap { week, days in
      let line = columns.map { weekday in days.first { $0.day.weekday == weekday } }
      return line.contains { $0 != nil } ? (week: week, days: line) : nil
    }
  }

  /// The states that stand on days of the board, in their order.
  public var states: [VisitState] {
    let used = Set(entries.map(\.visit.state))
    return VisitState.allCases.filter { used.contains($0) }
  }
}
