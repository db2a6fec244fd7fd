import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Statistics

/// All that the reports on the desk are made of, read in one transaction.
struct DeskFigures {
  /// Whose office it is.
  let office: OfficeProfile
  /// The period.
  let period: Period
  /// The period that it is compared with.
  let earlier: Period
  /// Today, or the day that the report is made as of.
  let today: Day
  /// The branch, where the report is about one.
  let branch: Branch?
  /// The branches that had a desk in one of the periods, or sessions.
  let branches: [Branch]
  /// The tasks in the catalogue's order.
  let tasks: [OfficeTask]
  /// The areas.
  let areas: [Area]
  /// How the office has chosen to work.
  let settings: Settings
  /// The period's figures.
  let now: SpanFigures
  /// The figures of the period that it is compared with; nil where nothing was logged then.
  let before: SpanFigures?
  /// How much more than a Poisson draw the days vary; nil where there are too few days to say.
  let dispersion: Dispersion?
  /// Sessions by weekday and hour, where the period is made of whole quarters.
  let hours: [Int: [Int: Int]]?

  /// Reads the figures.
  ///
  /// - Throws: `RecordsFault` and `MunicipalityFault`.
  init(of desk: DeskFile, in period: Period, at code: String?, on today: Day) throws {
    self = try desk.read { try DeskFigures($0, period, code, today) }
  }

  private init(_ reader: Reader, _ period: Period, _ code: String?, _ today: Day) throws {
    guard let office = try OfficeProfile.read(reader) else { throw RecordsFault.noOffice }
    self.office = office
    self.period = period
    self.today = today
    let days = period.part(until: today)?.days ?? period.days
    let earlier = period.yearBefore(until: today)
    self.earlier = earlier
    let all = try BranchRegister.branches(in: reader)
    branch = try code.map { try BranchRegister.branch(word: $0, in: reader) }
    let asked = branch.map { [$0] } ?? all
    tasks = try TaskRegister.tasks(in: reader, of: office.country)
    areas = try BranchRegister.areas(in: reader)
    settings = try Settings(reader)
    let now = try SpanFigures(days, at: asked, country: office.country, in: reader)
    let before = try SpanFigures(earlier.days, at: asked, country: office.country, in: reader)
    self.now = now
    self.before = before.whole.all.sessions > 0 ? before : nil
    branches = asked.filter { one in
      let had = { (days: ClosedRange<Day>) in
        one.opened <= days.upperBound && (one.closed.map { $0 >= days.lowerBound } ?? true)
      }
      return had(days) || [now, before].contains { ($0.sheets[one.number]?.all.sessions ?? 0) > 0 }
    }
    // Short periods borrow the weeks before them, so that there are enough days to see how much days vary.
    let windows = try [now, before].map { figures -> [(day: Day, sessions: Int)] in
      let last = figures.days.upperBound
      guard last - figures.days.lowerBound < Self.window - 1 else { return figures.dailySessions }
      return try SpanFigures.dailySessions(
        in: last.adding(1 - Self.window)...last, at: asked, country: office.country, reader: reader)
    }
    dispersion = Dispersion(windows)
    hours =
      period.isWholeQuarters
      ? try TotalBook.hours(
        in: TotalBook.quarter(of: period.days.lowerBound)...TotalBook.quarter(of: period.days.upperBound), at: branch,
        reader: reader) : nil
  }

  /// The days that how much days vary is taken from: a quarter of a year.
  private static let window = 91

  /// Whether the two periods can be compared: the hours are known, and as good a part of the staffed days was counted.
  var isComparable: Bool {
    guard let before, dispersion != nil else { return false }
    guard now.knowsHours, before.knowsHours else { return true }
    let share = { (span: SpanFigures) in Double(span.emptyDays()) / Double(max(1, span.staffedDays())) }
    return abs(share(now) - share(before)) <= 0.25
  }

  /// Where the figures come from.
  var source: Wording { DeskRule.source.filled { _ in ["office": .text(office.name)] } }

  /// The days that sessions are compared by: staffed ones, or those of the calendar where the hours are not known.
  func exposure(of span: SpanFigures, at branch: Int? = nil) -> Double {
    let known = [now, before].compactMap(\.self).allSatisfy(\.knowsHours)
    return known ? Double(span.staffedDays(at: branch)) : Double(span.days.upperBound - span.days.lowerBound + 1)
  }
}
