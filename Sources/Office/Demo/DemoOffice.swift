public import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
public import Records

/// Makes an invented office: its registers, and years of entries as a busy desk would have logged them.
///
/// Everything goes through the same doors as real work. The same plan, seed and day give the same office, ids included.
///
/// ```swift
/// var generator = SeededGenerator(seed: 1)
/// let plan = DemoPlan(.helsingor, today: today)
/// let office = try DemoOffice(plan).make(in: folder, now: now, using: &generator) { done, whole in … }
/// ```
public struct DemoOffice {
  /// What is invented.
  public let plan: DemoPlan
  /// The curricula that stand on its shelf; nil for none.
  public let curricula: DemoCurricula?

  /// Makes an office by a plan.
  public init(_ plan: DemoPlan, curricula: DemoCurricula? = nil) {
    self.plan = plan
    self.curricula = curricula
  }

  /// Makes the office in a folder that holds none; when it fails, nothing is left behind.
  ///
  /// - Parameters:
  ///   - folder: where; it is made if it is not there.
  ///   - now: where the time comes from.
  ///   - generator: where chance comes from.
  ///   - progress: is told how many of how many months are done.
  /// - Returns: the office, open.
  /// - Throws: `RecordsFault.alreadyAnOffice`, and what the files throw.
  public func make(
    in folder: Folder, now: @escaping @Sendable () -> Date, using generator: inout some RandomNumberGenerator,
    progress: (_ done: Int, _ whole: Int) -> Void = { _, _ in }
  ) throws -> Office {
    let staging = try DemoStaging(in: folder)
    do {
      try fill(staging.folder, now: now, using: &generator, progress: progress)
      try staging.show()
    } catch {
      staging.discard()
      throw error
    }
    return try Office(in: folder, now: now)
  }

  private func fill(
    _ folder: Folder, now: @escaping @Sendable () -> Date, using generator: inout some RandomNumberGenerator,
    progress: (_ done: Int, _ whole: Int) -> Void
  ) throws {
    let municipality = plan.municipality
    let name = try Gate.standard.admit(municipality.name, as: .place)
    let office = try Office.found(in: folder, name: name, country: municipality.country, isDemo: true, now: now)
    try office.desk.write { try DemoSetUp(plan: plan).run(in: $0) }
    let book = try DemoBook(plan: plan, desk: office.desk)
    let months = plan.months
    for (index, month) in months.enumerated() {
      try book.write(month, using: &generator)
      progress(index + 1, months.count)
    }
    let (people, today) = (try office.people(), office.clock.today)
    try DemoPeople(plan: plan, today: today).write(to: people, using: &generator)
    try DemoCourses(plan: plan, today: today).write(to: people, desk: office.desk, using: &generator)
    if let curricula {
      try curricula.write(to: office.desk, people: people, in: municipality.country, on: today)
      try curricula.setVersions(in: people, desk: office.desk, on: OfficeTime(office.clock))
    }
    try DemoOutreach(plan: plan, today: today).write(
      to: people, desk: office.desk, log: office.log, using: &generator)
  }
}

extension DemoPlan {
  /// The days of the log, month by month.
  var months: [ClosedRange<Day>] {
    var months: [ClosedRange<Day>] = []
    var first = firstDay
    while first <= lastDay {
      // 31 days after the first of a month lies in the next one.
      let last = min(lastDay, first.firstOfMonth.adding(31).firstOfMonth.adding(-1))
      months.append(first...last)
      first = last.adding(1)
    }
    return months
  }
}
