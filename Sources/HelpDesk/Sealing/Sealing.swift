public import Language
import Municipality
import Records
public import SQLite

/// Sealing: what an entry tells beyond its day and part of day is taken away.
///
/// On the first write of a day, and whenever somebody asks for it, the minutes of the entries whose term is over are
/// deleted, with their notes where the decision says so, and what ties entries to desks. Then the file is written anew
/// in the order of random ids and the write-ahead log is cut, so that neither tells the order of logging. Nothing else
/// changes. Doing it twice does nothing more.
public struct Sealing: Hashable, Sendable {
  /// The rule in force; nil where nothing was decided.
  public let rule: SealingRule?
  /// Entries whose minute is due.
  public let minutes: Int
  /// Entries whose note is due.
  public let notes: Int
  /// Entries that keep their minute for now.
  public let openMinutes: Int
  /// The day that the open entry with the longest term left is sealed on; nil where none is open.
  public let lastOpen: Day?
  /// Whether the order of an earlier day still stands in the file, and goes with the next sealing.
  public let keepsOrder: Bool

  /// Whether there is anything to do.
  public var isDue: Bool { minutes > 0 || notes > 0 || keepsOrder }

  private static let dueMinutes: SQL = "EXISTS (SELECT 1 FROM entry WHERE id = entry_minute.entry AND day <= ?)"
  /// Of a month's entry the day is the first; its term begins when the month is over.
  private static let dueNotes: SQL =
    "note IS NOT NULL AND ((is_month_only = 0 AND day <= ?) OR (is_month_only = 1 AND day < ?))"

  /// Looks what is due on a day.
  public init(on today: Day, in reader: Reader) throws {
    let rule = try SealingRule.read(reader)
    self.rule = rule
    let last = Self.last(rule, today)
    func number(_ sql: SQL, _ values: [SQLValue] = []) throws -> Int {
      try reader.first(sql, values) { $0.whole(0) } ?? 0
    }
    minutes = try number("SELECT count(*) FROM entry_minute WHERE" + Self.dueMinutes, [.whole(last.number)])
    openMinutes = try number("SELECT count(*) FROM entry_minute") - minutes
    notes =
      rule?.dropsNotes == true
      ? try number(
        "SELECT count(*) FROM entry WHERE" + Self.dueNotes, [.whole(last.number), .whole(last.firstOfMonth.number)])
      : 0
    let latest = try reader.first("SELECT max(day) FROM entry WHERE id IN (SELECT entry FROM entry_minute)") {
      $0.optionalWhole(0)
    }
    lastOpen = openMinutes > 0 ? (latest ?? nil).map { Day(number: $0 + (rule?.afterDays ?? 0)) } : nil
    keepsOrder = try Self.isDayOver(today, in: reader)
  }

  /// Seals what is due within a transaction; when it is committed the file is written anew.
  ///
  /// - Returns: what was due.
  @discardableResult
  static func run(on today: Day, in writer: DeskWriter) throws -> Sealing {
    let due = try Sealing(on: today, in: writer.reader)
    let last = Self.last(due.rule, today)
    if due.minutes > 0 { try writer.run("DELETE FROM entry_minute WHERE" + dueMinutes, [.whole(last.number)]) }
    if due.notes > 0 {
      try writer.run(
        "UPDATE entry SET note = NULL WHERE" + dueNotes, [.whole(last.number), .whole(last.firstOfMonth.number)])
    }
    // What ties an entry to a desk is kept for undoing only, and that ends with the day.
    try writer.run("DELETE FROM last_entry WHERE day <> ?", [.whole(today.number)])
    try Upkeep.log.set(today, in: writer)
    if due.minutes > 0 || due.notes > 0 { try Upkeep.sealed.set(min(last, today), in: writer) }
    writer.erases()
    return due
  }

  /// Begins a day in the log: its first write seals what is due.
  ///
  /// On the log's first day there is nothing to seal.
  static func beginDay(_ today: Day, in writer: DeskWriter) throws {
    if try isDayOver(today, in: writer.reader) {
      try run(on: today, in: writer)
    } else if try Upkeep.log.day(in: writer.reader) == nil {
      try Upkeep.log.set(today, in: writer)
    }
  }

  /// Whether the log was written to since it was last sealed, on another day than today.
  ///
  /// A clock that was set back counts as another day.
  fileprivate static func isDayOver(_ today: Day, in reader: Reader) throws -> Bool {
    try Upkeep.log.day(in: reader).map { $0 != today } ?? false
  }

  /// The last day whose entries are sealed: without a decision no entry keeps a minute, whatever its day.
  private static func last(_ rule: SealingRule?, _ today: Day) -> Day {
    rule?.lastSealed(on: today) ?? Day(number: Int(Int32.max))
  }
}

extension EntryLog {
  /// What sealing would do now.
  public func sealingDue() throws -> Sealing {
    let today = office.clock.today
    return try desk.read { try Sealing(on: today, in: $0) }
  }

  /// Whether the log has not been sealed today: with the day, what is due changes.
  ///
  /// It costs one look at one row.
  public func isDayOver() throws -> Bool {
    let today = office.clock.today
    return try desk.read { try Sealing.isDayOver(today, in: $0) }
  }

  /// Seals what is due, and writes the file anew whether or not anything was.
  ///
  /// - Returns: what was due.
  /// - Throws: ``/Records/RecordsFault``.
  public func seal() throws -> Sealing {
    let today = office.clock.today
    return try desk.write { try Sealing.run(on: today, in: $0) }
  }

  /// Puts a decision about sealing in force, or none, and seals what is due by it.
  public func put(_ rule: SealingRule?) throws -> Sealing {
    let today = office.clock.today
    return try desk.write { writer in
      try SealingRule.put(rule, in: writer)
      return try Sealing.run(on: today, in: writer)
    }
  }
}
