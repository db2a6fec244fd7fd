import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records

/// Writes the log of an invented office, a month at a time.
struct DemoBook {
  private let plan: DemoPlan
  private let desk: DeskFile
  private let mix: DemoTaskMix
  private let branches: [(plan: DemoBranch, made: Branch)]
  private let schoolHolidays: [CalendarRegister.SchoolHoliday]

  init(plan: DemoPlan, desk: DeskFile) throws {
    self.plan = plan
    self.desk = desk
    let country = plan.municipality.country
    (mix, branches, schoolHolidays) = try desk.read { reader in
      let made = try BranchRegister.branches(in: reader)
      return (
        DemoTaskMix(try TaskRegister.tasks(in: reader, of: country), plan: plan),
        plan.municipality.branches.compactMap { branch in
          made.first { $0.code.text == branch.code }.map { (branch, $0) }
        },
        try CalendarRegister.schoolHolidays(from: plan.firstDay, to: plan.lastDay, in: reader)
      )
    }
  }

  /// Writes the entries of a month in one transaction, and then corrects and voids a few of them.
  func write(_ month: ClosedRange<Day>, using generator: inout some RandomNumberGenerator) throws {
    var entries: [EntryForm] = []
    for shift in try shifts(of: month) { entries += shift.entries(using: &generator) }
    let log = log(on: month.upperBound)
    _ = try log.logAll(entries)
    try putRight(entries, in: log, using: &generator)
  }

  /// The branches and days of a month on which somebody stood at a desk.
  private func shifts(of month: ClosedRange<Day>) throws -> [DemoShift] {
    let country = plan.municipality.country
    return try desk.read { reader in
      var shifts: [DemoShift] = []
      for number in month.lowerBound.number...month.upperBound.number {
        let day = Day(number: number)
        let isSchoolHoliday = schoolHolidays.contains { $0.first <= day && day <= $0.last }
        for branch in branches {
          guard case .staffed = try DayStatus.of(day, at: branch.made, country: country, in: reader) else { continue }
          let week = try CalendarRegister.week(kind: .staffed, at: branch.made, on: day, in: reader)
          shifts.append(
            DemoShift(
              plan: plan, branch: branch.plan, day: day, spans: week?[day.weekday] ?? [],
              isSchoolHoliday: isSchoolHoliday, mix: mix))
        }
      }
      return shifts
    }
  }

  /// The log as it stood at the end of a day, so that corrections carry the date of their own time.
  private func log(on day: Day) -> EntryLog {
    let evening = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 18 * 3600)
    let clock = OfficeClock(plan.municipality.country) { evening }
    return EntryLog(desk: desk, office: OfficeContext(country: plan.municipality.country, clock: clock))
  }

  /// A few slips of the month are found and put right.
  private func putRight(
    _ entries: [EntryForm], in log: EntryLog, using generator: inout some RandomNumberGenerator
  ) throws {
    guard entries.count >= 100 else { return }
    for _ in 0..<2 {
      let entry = entries[generator.whole(0...entries.count - 1)]
      if try !log.entry(entry.id).isVoid {
        _ = try log.void(entry.id, because: generator.chance(0.6) ? .double : .practice)
      }
    }
    for _ in 0..<2 {
      var entry = entries[generator.whole(0...entries.count - 1)]
      guard let level = entry.level, try !log.entry(entry.id).isVoid else { continue }
      entry.level = level == .tip ? .sideBySide : .tip
      if entry.level == entry.suggested { entry.otherBecause = nil }
      _ = try log.correct(entry, because: .wrongLevel)
    }
  }
}
