import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import Testing

@testable import Office
@testable import Statistics

/// An invented office whose desk is staffed four hours on Tuesdays and Thursdays, and what is logged at it.
final class SeriesDesk {
  let folder: TemporaryFolder
  let office: Office
  private var random = SeededGenerator(seed: 5)
  private var waiting: [EntryForm] = []
  /// The tasks that have a help level.
  private let guidance: Set<String>

  /// A Monday; the log begins on it.
  static let first = Day(number: 19_723)

  /// Makes the office.
  ///
  /// - Parameters:
  ///   - branches: the codes of the branches with the day on which each opened.
  ///   - knowsHours: whether the staffed hours are set.
  ///   - today: the day that it is now.
  init(
    _ branches: [(code: String, opened: Day)] = [("main", SeriesDesk.first)], knowsHours: Bool = true,
    today: Day = SeriesDesk.first.adding(3_000)
  ) throws {
    folder = try TemporaryFolder()
    let now = Date(timeIntervalSince1970: Double(today.number) * 86_400 + 43_200)
    office = try Office.found(
      in: Folder(path: folder.path), name: .literal("Prøveby"), country: .denmark, isDemo: true, now: { now }
    ) { writer in
      for branch in branches {
        let code = try #require(Code<Branch>(branch.code))
        try BranchRegister.add(code, name: branch.code.capitalized, opened: branch.opened, in: writer)
        guard knowsHours else { continue }
        let made = try BranchRegister.branch(word: branch.code, in: writer.reader)
        let span = try #require(TimeSpan("10-14"))
        try CalendarRegister.setHours(
          [.tuesday: [span], .thursday: [span]], kind: .staffed, at: made, from: branch.opened, in: writer)
      }
    }
    let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }
    // Tasks of the office's own are guidance in these tests.
    guidance = Set(tasks.filter { $0.kind == .guidance }.map(\.code.text) + ["ny-app"])
  }

  /// The Monday of a week, counted from the first.
  static func week(_ number: Int) -> Day { first.adding(7 * number) }

  /// Logs so many sessions of a task in a week, half of them on the Tuesday, the others on the Thursday.
  ///
  /// - Parameter entries: in how many entries a day at most.
  func log(
    _ week: Int, _ count: Int, _ task: String = "mitid-app", at branch: String = "main", entries: Int = 500,
    _ change: (inout EntryForm) -> Void = { _ in }
  ) {
    // On a public holiday nobody stands at the desk.
    let days = [(1, count / 2), (3, count - count / 2)].filter { day, part in
      let on = Self.week(week).adding(day)
      return part > 0 && !PublicHoliday.of(.denmark, in: on.year).contains { $0.day == on }
    }
    for (day, part) in days {
      let number = min(entries, part)
      for place in 0..<number {
        log(on: Self.week(week).adding(day), (part + place) / number, task, at: branch, change)
      }
    }
  }

  /// Logs so many sessions of a task on a day, in one entry.
  func log(
    on day: Day, _ count: Int, _ task: String = "mitid-app", at branch: String = "main",
    _ change: (inout EntryForm) -> Void = { _ in }
  ) {
    var form = EntryForm(id: RandomID(using: &random), tasks: [.init(task)], outcome: .done)
    form.branch = branch
    form.level = guidance.contains(task) ? .sideBySide : nil
    form.time = .day(day, nil)
    form.count = count
    change(&form)
    waiting.append(form)
  }

  /// Closes a branch after a day.
  func close(_ branch: String, after day: Day) throws {
    try office.desk.write { try BranchRegister.close(#require(Code<Branch>(branch)), on: day, in: $0) }
  }

  /// Stores what was logged.
  func store() throws {
    _ = try office.log.logAll(waiting)
    waiting = []
  }

  /// The steps of the first weeks, or the months that they hold.
  func book(_ weeks: Int, _ length: SeriesLength = .week) throws -> SeriesBook {
    try office.desk.read { reader in
      try SeriesBook(
        length, in: Self.first...max(Self.first, Self.week(weeks).adding(-1)), at: BranchRegister.branches(in: reader),
        country: .denmark, reader: reader)
    }
  }

  /// The number of a task.
  func number(_ task: String = "mitid-app") throws -> Int {
    try office.desk.read { try TaskRegister.task(word: task, in: $0, of: .denmark).number }
  }

  /// What stands out after so many weeks.
  func alerts(after weeks: Int) throws -> AlertBook {
    try AlertBook(of: office.desk, on: Self.week(weeks))
  }
}
