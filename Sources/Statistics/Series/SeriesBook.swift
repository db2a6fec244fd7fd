public import Chance
import HelpDesk
public import Language
public import Municipality
public import SQLite

/// The whole weeks or months of an office's log, as series that can be judged: what came, over how many hours, in what
/// season.
///
/// A staffed day of a branch on which nothing was logged is taken for a day on which nobody counted, and its hours are left
/// out, so that neither bad logging nor a branch that opened or closed looks like a change of need. A step in which nobody
/// counted anywhere has no count. Visits are left out: nobody is at the desk in their hours. Booked
/// sessions keep their month alone and stand in no week. Who was turned away while a system was down is left out of the
/// tasks: such entries name one task for all.
public struct SeriesBook: Sendable {
  /// How long each step is.
  public let length: SeriesLength
  /// The first days of the steps, rising, without gaps.
  public let starts: [Day]
  /// The branches.
  public let branches: [Branch]
  /// Whether the steps are measured by staffed hours; where the hours of a branch are not known they are measured by the
  /// days on which something was logged.
  public let knowsHours: Bool

  /// What is known of a branch, step by step.
  struct Shelf {
    /// Staffed hours on days on which something was logged, or such days.
    var used: [Double]
    /// Staffed hours.
    var staffed: [Double]
    /// Sessions.
    var sessions: [Int]
    /// Sessions by task, by the task's number.
    var tasks: [Int: [Int]] = [:]
    /// Every day of the steps on which the desk was to be staffed, and what was logged on it.
    var days: [(day: Day, minutes: Int, sessions: Int)] = []
  }

  let shelves: [Int: Shelf]
  /// The first step in which each task can have come, by the task's number.
  private let since: [Int: Int]
  private let seasons: [Double]
  private let holidays: [Double]

  /// Reads the whole steps of a span.
  ///
  /// - Parameters:
  ///   - length: how long each step is.
  ///   - span: the days; the steps that lie in it as a whole are read.
  ///   - branches: the branches.
  ///   - country: whose holidays hold.
  public init(
    _ length: SeriesLength, in span: ClosedRange<Day>, at branches: [Branch], country: Country, reader: Reader
  ) throws {
    self.length = length
    self.branches = branches
    starts = length.starts(in: span)
    guard let first = starts.first, let end = starts.last.map({ length.next($0).adding(-1) }) else {
      (knowsHours, shelves, since, seasons, holidays) = (true, [:], [:], [], [])
      return
    }
    let reading = try SeriesReading(length, starts, first...end, country: country, reader: reader)
    var shelves: [Int: Shelf] = [:]
    var knowsHours = true
    for branch in branches {
      let (shelf, isKnown) = try reading.shelf(of: branch)
      shelves[branch.number] = shelf
      knowsHours = knowsHours && isKnown
    }
    if !knowsHours {
      for (number, shelf) in shelves { shelves[number] = reading.byDays(shelf) }
    }
    self.knowsHours = knowsHours
    self.shelves = shelves
    since = SeriesReading.since(shelves.values.map(\.tasks), steps: starts.count)
    seasons = starts.map { SeriesReading.season(of: $0, length) }
    holidays = try reading.holidays()
  }

  /// The tasks that came, by their numbers, rising.
  public var tasks: [Int] { Set(shelves.values.flatMap(\.tasks.keys)).sorted() }

  /// The step that a day lies in; nil where it lies in none.
  public func place(of day: Day) -> Int? {
    guard let first = starts.first, let last = starts.last, day >= first, day < length.next(last) else { return nil }
    return starts.lastIndex { $0 <= day }
  }

  /// The last day of a step.
  public func end(of place: Int) -> Day { length.next(starts[place]).adding(-1) }

  /// A series.
  ///
  /// - Parameters:
  ///   - tasks: the numbers of the tasks whose sessions are added up; nil for all sessions.
  ///   - branches: the branches; nil for all.
  ///   - leftOut: steps that are not to count, as those with a known cause.
  public func steps(of tasks: [Int]?, at branches: [Branch]? = nil, without leftOut: Set<Int> = []) -> [SeriesStep] {
    let shelves = branches.map { $0.compactMap { self.shelves[$0.number] } } ?? Array(self.shelves.values)
    // What the catalogue did not hold cannot have come: nobody counted it, which is not the same as none.
    let begins = tasks.map { numbers in numbers.map { since[$0] ?? starts.count }.min() ?? starts.count } ?? 0
    return starts.indices.map { place in
      let base = shelves.reduce(0) { $0 + $1.used[place] }
      let isCounted = base > 0 && place >= begins && !leftOut.contains(place)
      let count = shelves.reduce(0) { sum, shelf in
        sum + (tasks.map { $0.reduce(0) { $0 + (shelf.tasks[$1]?[place] ?? 0) } } ?? shelf.sessions[place])
      }
      return SeriesStep(
        count: isCounted ? Double(count) : nil, base: max(base, Self.leastBase), season: seasons[place],
        holiday: holidays[place])
    }
  }

  /// A series of one branch, or of all of them.
  public func steps(of tasks: [Int]?, at branch: Branch?, without leftOut: Set<Int> = []) -> [SeriesStep] {
    steps(of: tasks, at: branch.map { [$0] }, without: leftOut)
  }

  /// Whether its steps hold no session at all.
  public var isEmpty: Bool { shelves.values.allSatisfy { shelf in shelf.sessions.allSatisfy { $0 == 0 } } }

  /// The branches that counted in half of some steps at least, and in half of some others.
  ///
  /// What comes in an hour differs from branch to branch: where one opened or closed, the sum of all moves though nothing
  /// changed at any of them.
  func lasting(through some: Range<Int>, and others: Range<Int>) -> [Branch] {
    branches.filter { branch in
      guard let shelf = shelves[branch.number] else { return false }
      return [some, others].allSatisfy { steps in
        let inside = steps.clamped(to: starts.indices)
        return !inside.isEmpty && inside.count { shelf.used[$0] > 0 } * 2 >= inside.count
      }
    }
  }

  /// The branches that counted in the last stretch of a ``Trend`` and in that of the year before; nil where all that
  /// counted in one of them are such, or none is.
  public var lastingBranches: [Branch]? {
    let (width, end) = (Trend.stretch(length), starts.count)
    let (now, before) = ((end - width)..<end, (end - 5 * width)..<(end - 4 * width))
    let lasting = lasting(through: now, and: before)
    let all = branches.filter { branch in
      [now, before].contains { steps in
        steps.clamped(to: starts.indices).contains { shelves[branch.number].map(\.used)?[$0] ?? 0 > 0 }
      }
    }
    return lasting.isEmpty || lasting.count == all.count ? nil : lasting
  }

  /// The branches that are open, were staffed on ten days at least, and at which nothing was ever logged.
  func silentBranches(on today: Day) -> [Branch] {
    branches.filter { branch in
      guard let days = shelves[branch.number]?.days else { return false }
      return branch.isOpen(on: today) && days.count >= LoggingGap.longWithoutModel
        && days.allSatisfy { $0.sessions == 0 }
    }
  }

  /// The numbers of the tasks of the same group that left the catalogue and came in the steps: what was logged under one
  /// that was merged or renamed comes under another now.
  public func gone(beside task: OfficeTask, among tasks: [OfficeTask]) -> [Int] {
    let came = Set(self.tasks)
    return tasks.filter { $0.isRetired && $0.parent == task.parent && came.contains($0.number) }.map(\.number)
  }

  /// The staffed hours of a step, also of days on which nobody logged; days with entries where hours are not known.
  public func staffed(_ place: Int, at branch: Branch? = nil) -> Double {
    shelves(at: branch).reduce(0) { $0 + $1.staffed[place] }
  }

  /// The share of a step's staffed hours that lie on days on which something was logged, 0…1; nil where nobody was to be
  /// at a desk, or the hours are not known.
  public func logged(_ place: Int, at branch: Branch? = nil) -> Double? {
    let whole = staffed(place, at: branch)
    guard knowsHours, whole > 0 else { return nil }
    return shelves(at: branch).reduce(0) { $0 + $1.used[place] } / whole
  }

  /// What is to be taken for the hours of an ordinary step now: the middle of the last eight that had any.
  public func hoursNow(at branch: Branch? = nil) -> Double {
    let last = starts.indices.map { staffed($0, at: branch) }.filter { $0 > 0 }.suffix(8).sorted()
    return last.isEmpty ? 0 : last[last.count / 2]
  }

  /// The hours of an ordinary step now at some branches together.
  func hoursNow(at branches: [Branch]) -> Double { branches.reduce(0) { $0 + hoursNow(at: $1) } }

  private func shelves(at branch: Branch?) -> [Shelf] {
    branch.map { [shelves[$0.number]].compactMap(\.self) } ?? Array(shelves.values)
  }

  /// A step without hours has no count, but its logarithm must be a number.
  private static let leastBase = 0.25
}
