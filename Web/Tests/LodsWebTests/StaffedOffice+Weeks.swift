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
  /// The Monday of the newest whole week; the clock of a test stands on a Saturday.
  var newestWeek: Day {
    let today = desk.office.clock.today
    return today.adding(-today.weekday.rawValue - 6)
  }

  /// Logs quiet weeks of one task at both branches, and twice as much at nord in the two newest.
  ///
  /// - Parameters:
  ///   - weeks: how many weeks, to the newest whole one.
  ///   - rises: whether the two newest are a rise.
  func logWeeks(_ weeks: Int, rises: Bool = true) throws {
    var forms: [EntryForm] = []
    func add(_ count: Int, _ task: String, at branch: String, on day: Day) {
      var form = EntryForm(id: desk.freshID(), tasks: [.init(task)], outcome: .done)
      form.branch = branch
      form.level = .sideBySide
      form.count = count
      form.time = .day(day, nil)
      forms.append(form)
    }
    let first = newestWeek.adding(-7 * (weeks - 1))
    // That the catalogue held the task from the beginning is known by a later one that came.
    let last = try desk.office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }
      .last { $0.kind == .guidance }
    add(1, try #require(last?.code.text), at: "nord", on: first)
    for week in 0..<weeks {
      let monday = first.adding(7 * week)
      for day in 1...4 {
        let usual = 4 + (week * 5 + day * 3) % 3
        add(rises && week >= weeks - 2 ? 3 * usual : usual, "mitid-app", at: "nord", on: monday.adding(day))
        add(usual, "mitid-app", at: "syd", on: monday.adding(day))
      }
    }
    _ = try desk.office.log.logAll(forms)
  }

  /// Logs that a system was down on a day.
  func logOutage(_ count: Int, on day: Day) throws {
    var form = EntryForm(id: desk.freshID(), tasks: [.init("mitid-app")], outcome: .couldNot)
    form.branch = "nord"
    form.level = .sideBySide
    form.reason = .systemDown
    form.count = count
    form.time = .day(day, nil)
    _ = try desk.office.log.log(form)
  }
}
