public import Language
public import Records
public import SQLite

/// When branches are open, when their desks are staffed, and which days are closed.
public enum CalendarRegister {
  /// What hours are about.
  public enum HoursKind: String, CodedChoice {
    /// The door is open.
    case open
    /// Somebody stands at the desk and counts.
    case staffed
  }

  /// The hours of a week: which spans on which weekday; a weekday without spans has none.
  public typealias Week = [Weekday: [TimeSpan]]

  /// A day that is closed though the week says open.
  public struct ClosingDay: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The branch; nil for all of them.
    public let branch: Int?
    /// Why, as "Personaledag".
    public let name: String
  }

  /// A stretch of school holidays.
  public struct SchoolHoliday: Hashable, Sendable {
    /// The first day.
    public let first: Day
    /// The last day.
    public let last: Day
    /// The name.
    public let name: String

    /// Makes a stretch; it is checked when it is set.
    public init(first: Day, last: Day, name: String) {
      self.first = first
      self.last = last
      self.name = name
    }
  }

  /// Sets the hours of a branch from a day on; earlier days keep what held then.
  ///
  /// - Throws: ``MunicipalityFault/overlappingHours``.
  public static func setHours(
    _ week: Week, kind: HoursKind, at branch: Branch, from first: Day, in writer: DeskWriter
  ) throws {
    for spans in week.values {
      let sorted = spans.sorted()
      for (one, next) in zip(sorted, sorted.dropFirst()) where next.from < one.to {
        throw MunicipalityFault.overlappingHours
      }
    }
    let key: [DeskValue] = [.whole(branch.number), .whole(kind.number), .whole(first.number)]
    try writer.run("DELETE FROM hours WHERE branch = ? AND kind = ? AND first_day = ?", key)
    try writer.run("INSERT OR IGNORE INTO hours_period VALUES (?, ?, ?)", key)
    for (weekday, spans) in week {
      for span in spans {
        try writer.run(
          "INSERT INTO hours VALUES (?, ?, ?, ?, ?, ?)",
          key + [.whole(weekday.rawValue), .whole(span.from), .whole(span.to)])
      }
    }
  }

  /// The hours of the week that hold at a branch on a day; nil where none were ever set.
  public static func week(kind: HoursKind, at branch: Branch, on day: Day, in reader: Reader) throws -> Week? {
    let first = try reader.first(
      "SELECT max(first_day) FROM hours_period WHERE branch = ? AND kind = ? AND first_day <= ?",
      [.whole(branch.number), .whole(kind.number), .whole(day.number)]
    ) { $0.optionalWhole(0) }
    guard let first = first ?? nil else { return nil }
    var week: Week = [:]
    try reader.each(
      """
      SELECT weekday, from_minute, to_minute FROM hours WHERE branch = ? AND kind = ? AND first_day = ?
      ORDER BY weekday, from_minute
      """, [.whole(branch.number), .whole(kind.number), .whole(first)]
    ) { row in
      guard let weekday = Weekday(rawValue: row.whole(0)), let span = TimeSpan(from: row.whole(1), to: row.whole(2))
      else { return }
      week[weekday, default: []].append(span)
    }
    return week
  }

  /// Closes a day, at one branch or at all; a day that is closed already gets the new name.
  ///
  /// A branch needs no closing of its own on a day that is closed for all of them: then nothing is done.
  ///
  /// - Returns: the closing for all branches that held already, where nothing was done for that reason; else nil.
  /// - Throws: ``MunicipalityFault`` or ``/Records/ScreeningFault`` for a refused name.
  @discardableResult
  public static func close(_ day: Day, at branch: Branch?, name: String, in writer: DeskWriter) throws -> ClosingDay? {
    let name = try DayName.screened(name)
    if branch != nil {
      let standing = try closingDays(from: day, to: day, in: writer.reader)
      if let all = standing.first(where: { $0.branch == nil }) { return all }
    }
    try writer.run(
      "INSERT OR REPLACE INTO closing_day (branch, day, name) VALUES (?, ?, ?)",
      [.whole(branch?.number ?? 0), .whole(day.number), .text(name)])
    return nil
  }

  /// Opens a closed day again.
  ///
  /// - Returns: whether it was closed.
  @discardableResult
  public static func reopen(_ day: Day, at branch: Branch?, in writer: DeskWriter) throws -> Bool {
    try writer.run(
      "DELETE FROM closing_day WHERE day = ? AND branch = ?", [.whole(day.number), .whole(branch?.number ?? 0)]) > 0
  }

  /// The closing days of a period, earliest first.
  public static func closingDays(from first: Day, to last: Day, in reader: Reader) throws -> [ClosingDay] {
    try reader.rows(
      "SELECT day, branch, name FROM closing_day WHERE day BETWEEN ? AND ? ORDER BY day, branch",
      [.whole(first.number), .whole(last.number)]
    ) { row in
      ClosingDay(
        day: Day(number: row.whole(0)), branch: row.whole(1) == 0 ? nil : row.whole(1), name: row.text(2))
    }
  }

  /// Replaces the school holidays that begin in the span of the given ones.
  ///
  /// - Throws: ``MunicipalityFault`` for one that ends before it begins, and ``/Records/ScreeningFault`` for a refused name.
  public static func setSchoolHolidays(_ holidays: [SchoolHoliday], in writer: DeskWriter) throws {
    guard holidays.allSatisfy({ $0.first <= $0.last }) else { throw MunicipalityFault.badPeriod }
    guard let first = holidays.map(\.first).min(), let last = holidays.map(\.last).max() else { return }
    try writer.run(
      "DELETE FROM school_holiday WHERE first_day BETWEEN ? AND ?", [.whole(first.number), .whole(last.number)])
    for holiday in holidays {
      try writer.run(
        "INSERT OR REPLACE INTO school_holiday VALUES (?, ?, ?)",
        [
          .whole(holiday.first.number), .whole(holiday.last.number),
          .text(try DayName.screened(holiday.name)),
        ])
    }
  }

  /// The school holidays that touch a period, earliest first.
  public static func schoolHolidays(from first: Day, to last: Day, in reader: Reader) throws -> [SchoolHoliday] {
    try reader.rows(
      "SELECT first_day, last_day, name FROM school_holiday WHERE last_day >= ? AND first_day <= ? ORDER BY first_day",
      [.whole(first.number), .whole(last.number)]
    ) { SchoolHoliday(first: Day(number: $0.whole(0)), last: Day(number: $0.whole(1)), name: $0.text(2)) }
  }
}
