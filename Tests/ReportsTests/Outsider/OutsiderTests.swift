import Foundation
import HelpDesk
import Language
import Municipality
import Records
import Statistics
import Testing

@testable import Reports

/// What is published, read by somebody who has nothing but the files: neither a subtraction nor all sums joined give a
/// hidden figure away.
@Suite struct `To somebody outside a published report` {
  private func reports(
    _ office: OutsiderOffice, _ make: (Discretion) throws -> Report
  ) throws -> (published: Report, open: Report) {
    (try make(Discretion(for: .house)), try make(Discretion(for: .internal)))
  }

  /// No small count stands in either file, both say the same, and nothing is computed from a hidden figure.
  private func check(_ outsider: Outsider, _ name: String) {
    #expect(Set(outsider.cells.keys) == Set(outsider.fromJSON.keys), "\(name)")
    let counts: Set = ["sessions", "mentions", "persons", "arrivals", "number", "visits"]
    for (place, cell) in outsider.cells {
      #expect(cell.says(outsider.fromJSON[place]), "\(name) \(place)")
      if counts.contains(cell.unit), let number = cell.number { #expect(!(1...4).contains(number), "\(name) \(place)") }
      guard cell.isHidden else { continue }
      #expect(cell.value == ".." && cell.low.isEmpty, "\(name) \(place)")
      let row = place.dropLast(cell.measure.count)
      if let change = outsider.cells[row + "change"], cell.measure != "share" {
        #expect(change.value == "unknown" && change.low.isEmpty, "\(name) \(place)")
      }
      if let share = outsider.cells[row + "share"], cell.measure != "before" {
        #expect(share.isHidden, "\(name) \(place)")
      }
    }
  }

  /// The sessions on counted days by branch and by step.
  private func logged(_ office: OutsiderOffice, _ period: Period) throws -> (
    branches: [String: Int], steps: [String: Int]
  ) {
    try office.desk.read { reader in
      let branches = try BranchRegister.branches(in: reader)
      let days = try CountedDay.days(in: period.days, at: branches, reader: reader)
      let counted = Dictionary(grouping: days) { day in branches.first { $0.number == day.branch }?.code.text ?? "" }
        .filter { $0.value.contains { $0.counted > 0 } }
      let sums = counted.mapValues { $0.reduce(0) { $0 + $1.logged } }
      let step = { (day: Day) in period.length > 130 ? String(day.iso.prefix(7)) : day.week.iso }
      let steps = Dictionary(counted.values.joined().map { (step($0.day), $0.logged) }, uniquingKeysWith: +)
      return (sums, steps)
    }
  }

  /// The sessions of each step as the published report counts them, by their places.
  private func course(_ office: OutsiderOffice, _ published: Report, _ period: Period) throws -> [String: Int] {
    let step = period.length > 130 ? ReportSeries.Step.month : .week
    let isByDay = published.sections.contains { section in
      if section.id == "weekdays", case .bars = section.body { step == .week } else { false }
    }
    let name = { (day: Day) in step == .month ? String(day.iso.prefix(7)) : day.week.iso }
    let yearOn = { (day: Day) -> String in
      step == .month
        ? "\(day.year + 1)" + day.iso.dropFirst(4).prefix(3) : "\(day.week.year + 1)" + day.week.iso.dropFirst(4)
    }
    var sums: [String: Int] = [:]
    for entry in try office.log.entries(EntryFilter()) where !(isByDay && entry.isMonthOnly) {
      if period.days.contains(entry.day) { sums["course|" + name(entry.day) + "|sessions", default: 0] += entry.count }
      if period.yearBefore(until: OutsiderOffice.today).days.contains(entry.day) {
        sums["course|" + yearOn(entry.day) + "|before", default: 0] += entry.count
      }
    }
    return sums
  }

  @Test(arguments: 1...16 as ClosedRange<UInt64>)
  func `on the desk no hidden figure can be worked out`(seed: UInt64) throws {
    let office = try OutsiderOffice(seed: seed)
    var generator = SeededGenerator(seed: seed)
    for code in ["2026-Q3", "2026-08", "2026"] {
      let period = try Period(code)
      let (published, open) = try reports(office) {
        try DeskReport(of: office.desk, in: period, for: $0, language: .da, on: OutsiderOffice.today).report
      }
      var outsider = try Outsider(published: published, internal: open)
      check(outsider, "\(seed) \(code)")
      let logged = try logged(office, period)
      outsider.learnDesk(
        logged: logged.branches, loggedInSteps: logged.steps, course: try course(office, published, period))
      for finding in outsider.attack(using: &generator) { Issue.record("\(seed) \(code): \(finding)") }
    }
  }

  @Test(arguments: 1...16 as ClosedRange<UInt64>)
  func `in the counting shape no hidden figure can be worked out`(seed: UInt64) throws {
    let office = try OutsiderOffice(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let weeks = try ["2026-W33", "2026-W36", "2026-W38"].map { try #require(ISOWeek(iso: $0)) }
    for code in ["2026-Q3", "2026", "weeks"] {
      let chosen = code == "weeks" ? weeks : []
      let period = try Period(code == "weeks" ? "2026-W38" : code)
      let (published, open) = try reports(office) {
        try BorgerserviceReport(
          of: office.desk, in: period, weeks: chosen, for: $0, language: .sv, on: OutsiderOffice.today
        ).report
      }
      var outsider = try Outsider(published: published, internal: open)
      check(outsider, "\(seed) \(code)")
      var desk: Outsider?
      if chosen.isEmpty {
        let (published, open) = try reports(office) {
          try DeskReport(of: office.desk, in: period, for: $0, language: .sv, on: OutsiderOffice.today).report
        }
        desk = try Outsider(published: published, internal: open)
      }
      // A share of tickets tells a sum of lines: it stands only where no line is hidden.
      if published.summary.joined().contains("könummer är registrerade") {
        #expect(!outsider.cells.values.contains { $0.isHidden || $0.keys.first == "all" })
      }
      outsider.learnCounting(desk: desk)
      for finding in outsider.attack(using: &generator) { Issue.record("\(seed) \(code): \(finding)") }
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `on owners and in official forms no small count stands, and owners are told all or none`(seed: UInt64) throws {
    let office = try OutsiderOffice(seed: seed)
    for code in ["2026-Q3", "2026-08", "2026"] {
      let period = try Period(code)
      let made: [(Discretion) throws -> Report] = [
        {
          try OwnerReport(
            of: office.desk, in: period, hourCost: 390, for: $0, language: .en, on: OutsiderOffice.today
          ).report
        },
        { try DSTReport(of: office.desk, in: period, for: $0, language: .en, on: OutsiderOffice.today).report },
        { try KBReport(of: office.desk, in: period, for: $0, language: .en, on: OutsiderOffice.today).report },
      ]
      for make in made {
        let (published, open) = try reports(office, make)
        let outsider = try Outsider(published: published, internal: open)
        check(outsider, "\(seed) \(code) \(published.id)")
        let owners = outsider.cells.values.filter { $0.section == "owners" && !$0.keys.contains("TOTAL") }
        let hidden = owners.filter { $0.measure == "mentions" && $0.isHidden }
        let mentions = owners.count { $0.measure == "mentions" }
        #expect(hidden.isEmpty || hidden.count == mentions)
        // Where owners are hidden, neither hours nor their bars are told.
        if !hidden.isEmpty {
          let bars = outsider.cells.values.filter { $0.section == "time" && $0.measure == "hours" }
          #expect(!bars.contains { !$0.isHidden })
        }
      }
    }
  }
}
