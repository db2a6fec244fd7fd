import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records
import Site
import Testing

@testable import LodsWeb

extension StaffedOffice {
  /// Logs sessions that were alike; without a day they were just now.
  func log(
    _ count: Int, _ task: String = "mitid-app", level: HelpLevel = .sideBySide, at branch: String = "nord",
    on day: Day? = nil
  ) throws {
    var form = EntryForm(id: desk.freshID(), tasks: [.init(task)], outcome: .done)
    form.branch = branch
    form.level = level
    form.count = count
    form.minutes = 10
    if let day { form.time = .day(day, nil) }
    _ = try desk.office.log.log(form)
  }

  /// Says that somebody stands at the desk of a branch every day of the week, from ten to four.
  func staff(branch: Int = 0, from first: Day) throws {
    let span = try #require(TimeSpan(from: 600, to: 960))
    let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [span]) })
    try desk.office.desk.write { writer in
      try CalendarRegister.setHours(week, kind: .open, at: branches[branch], from: first, in: writer)
    }
  }

  /// A day by its written form.
  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
}
