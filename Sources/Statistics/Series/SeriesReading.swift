import HelpDesk
import Language
import Municipality
import SQLite

/// Reads the shelves of a ``SeriesBook``.
struct SeriesReading {
  private let length: SeriesLength
  private let starts: [Day]
  private let days: ClosedRange<Day>
  private let country: Country
  private let reader: Reader
  /// The step of every day, counted from the first one.
  private let places: [Int]
  /// The numbers of the channels whose sessions are counted.
  private let channels: Set<Int>

  init(
    _ length: SeriesLength, _ starts: [Day], _ days: ClosedRange<Day>, country: Country, reader: Reader
  ) throws {
    self.length = length
    self.starts = starts
    self.days = days
    self.country = country
    self.reader = reader
    places = starts.indices.flatMap { place in
      [Int](repeating: place, count: length.next(starts[place]) - starts[place])
    }
    channels = Set(Channel.allCases.filter { Self.counts($0, length) }.map(\.number))
  }

  private func place(_ day: Day) -> Int? { days.contains(day) ? places[day - days.lowerBound] : nil }

  /// What is known of a branch, and whether its hours are.
  func shelf(of branch: Branch) throws -> (shelf: SeriesBook.Shelf, isKnown: Bool) {
    let none = [Double](repeating: 0, count: starts.count)
    var shelf = SeriesBook.Shelf(used: none, staffed: none, sessions: starts.map { _ in 0 })
    let logged = try TotalBook.days(in: days, at: branch, reader: reader)
    if length == .week {
      for (day, sessions) in logged {
        if let place = place(day) { shelf.sessions[place] += sessions }
      }
    } else {
      for (piece, values) in try TotalBook.pieces(by: .channel, in: days, at: [branch], reader: reader) {
        guard let place = place(piece) else { continue }
        for (channel, totals) in values where channels.contains(channel) { shelf.sessions[place] += totals.sessions }
      }
    }
    let calendar = try StaffedDays(days, at: branch, country: country, in: reader)
    for (day, status) in calendar.days {
      guard case .staffed(let minutes) = status, let place = place(day) else { continue }
      let sessions = logged[day] ?? 0
      shelf.staffed[place] += Double(minutes) / 60
      if sessions > 0 { shelf.used[place] += Double(minutes) / 60 }
      shelf.days.append((day, minutes, sessions))
    }
    if !calendar.isKnown {
      // Without hours only the days on which something was logged are known to have been open.
      shelf.days = logged.filter { $0.value > 0 }.map { ($0.key, 0, $0.value) }.sorted { $0.0 < $1.0 }
    }
    try addTasks(to: &shelf, at: branch)
    return (shelf, calendar.isKnown)
  }

  /// The same shelf measured by the days on which something was logged.
  func byDays(_ shelf: SeriesBook.Shelf) -> SeriesBook.Shelf {
    var changed = shelf
    changed.used = starts.map { _ in 0 }
    for day in shelf.days where day.sessions > 0 {
      if let place = place(day.day) { changed.used[place] += 1 }
    }
    changed.staffed = changed.used
    return changed
  }

  /// Whether sessions of a channel are counted: those of the desk's own hours, and in weeks those that keep their day.
  private static func counts(_ channel: Channel, _ length: SeriesLength) -> Bool {
    switch channel {
    case .homeVisit, .careHome: false
    case .booked, .phoneBooked: length == .month
    case .desk, .cafe, .phone, .online: true
    }
  }

  private func addTasks(to shelf: inout SeriesBook.Shelf, at branch: Branch) throws {
    var tasks: [Int: [Int]] = [:]
    let none = [Int](repeating: 0, count: starts.count)
    var turnedAway = none
    // A piece lies within one week and one month.
    try TotalBook.each(by: .counting, in: days, at: [branch], reader: reader) { piece, value, totals in
      let cross = CrossValue(value)
      guard let place = place(piece), channels.contains(cross.channel) else { return }
      tasks[cross.task, default: none][place] += totals.sessions
    }
    tasks = tasks.filter { $0.value.contains { $0 != 0 } }
    let down = NotDoneReason.systemDown.number
    try TotalBook.each(by: .reason, in: days, at: [branch], reader: reader) { piece, value, totals in
      if value == down, let place = place(piece) { turnedAway[place] += totals.sessions }
    }
    try takeOff(starts.indices.filter { turnedAway[$0] >= Self.leastTurnedAway }, at: branch, of: &tasks)
    shelf.tasks = tasks
  }

  /// Takes those who were turned away in some steps off the tasks that their entries name.
  private func takeOff(_ steps: [Int], at branch: Branch, of tasks: inout [Int: [Int]]) throws {
    guard let first = steps.first, let last = steps.last else { return }
    let span = starts[first]...length.next(starts[last]).adding(-1)
    let meant = Set(steps)
    var taken: [Int: [Int: Int]] = [:]
    for found in try TurnedAway.tasks(in: span, at: branch, withMonths: length == .month, reader: reader) {
      guard let place = place(found.day), meant.contains(place) else { continue }
      taken[found.number, default: [:]][place, default: 0] += found.sessions
    }
    for (task, counts) in taken {
      for (place, sessions) in counts {
        guard let counted = tasks[task]?[place] else { continue }
        tasks[task]?[place] = max(0, counted - sessions)
      }
    }
  }

  /// Fewer than so many turned away at a branch in a step are the small failures of every day.
  private static let leastTurnedAway = 5

  // MARK: - What holds for all branches

  /// The first step in which each task can have come.
  ///
  /// The numbers of tasks rise in the order in which the catalogue got them, so that a task was there when a later one
  /// came. The step of the first mention itself is left out for a task that came later than the log: it would not be
  /// looked at if nobody had come.
  static func since(_ shelves: [[Int: [Int]]], steps: Int) -> [Int: Int] {
    var first: [Int: Int] = [:]
    for shelf in shelves {
      for (task, counts) in shelf {
        guard let place = counts.firstIndex(where: { $0 > 0 }) else { continue }
        first[task] = min(first[task] ?? steps, place)
      }
    }
    let begin = first.values.min() ?? 0
    var since: [Int: Int] = [:]
    var earliest = steps
    for task in first.keys.sorted(by: >) {
      earliest = min(earliest, first[task] ?? steps)
      since[task] = earliest > begin ? earliest + 1 : 0
    }
    return since
  }

  /// The place of a step in the year, 0…1, by its middle.
  static func season(of start: Day, _ length: SeriesLength) -> Double {
    let middle = start.adding(length == .week ? 3 : 14)
    guard let first = Day(year: middle.year, month: 1, day: 1) else { return 0 }
    return Double(middle - first) / 365.25
  }

  /// The share of each step's working days that are school holidays.
  ///
  /// Public holidays and closing days have no hours, and need nothing more.
  func holidays() throws -> [Double] {
    var free: Set<Int> = []
    for holiday in try CalendarRegister.schoolHolidays(from: days.lowerBound, to: days.upperBound, in: reader) {
      free.formUnion(holiday.first.number...max(holiday.first.number, holiday.last.number))
    }
    let shut = Set(
      (days.lowerBound.year...days.upperBound.year).flatMap { PublicHoliday.of(country, in: $0).map(\.day.number) })
    return starts.map { start in
      let working = (start.number..<length.next(start).number).filter {
        Day(number: $0).weekday.rawValue <= 5 && !shut.contains($0)
      }
      return working.isEmpty ? 0 : Double(working.count { free.contains($0) }) / Double(working.count)
    }
  }
}
