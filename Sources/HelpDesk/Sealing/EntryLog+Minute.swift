import Language
import Municipality
import Records
import SQLite

/// The minute that an entry keeps until it is sealed.
extension EntryLog {
  /// Keeps the minute of a new entry, where a decision lets it and its term is not over already.
  static func keepMinute(
    _ minute: Int?, of id: RandomID, _ row: EntryRow, today: Day, in writer: DeskWriter
  ) throws {
    guard let minute, !row.isMonthOnly, let rule = try SealingRule.read(writer.reader),
      Day(number: row.day) > rule.lastSealed(on: today)
    else { return }
    try writer.run(
      "INSERT INTO entry_minute VALUES (?, ?) ON CONFLICT (entry) DO UPDATE SET minute = excluded.minute",
      [.id(id), .whole(minute)])
  }

  /// Brings the minute of a corrected entry in line: a form with a time of the clock gives a new one, a form that leaves
  /// day and part as they were leaves it, any other takes it away.
  func keepMinute(of form: EntryForm, _ old: EntryRow, _ new: EntryRow, in writer: DeskWriter) throws {
    let isSameTime = (new.day, new.part, new.isMonthOnly) == (old.day, old.part, old.isMonthOnly)
    let minute: Int?
    switch form.time {
    case .now where !new.isMonthOnly: return
    case .now: minute = nil
    case .day where isSameTime: return
    case .day: minute = nil
    case .moment, .instant: minute = try office.place(form.time).minute
    }
    if try writer.run("DELETE FROM entry_minute WHERE entry = ?", [.id(form.id)]) > 0 { writer.erases() }
    try Self.keepMinute(minute, of: form.id, new, today: office.clock.today, in: writer)
  }

  /// Whether a form is the one that an entry was made of, where sealing has taken the entry's note since.
  static func isSealed(
    _ old: EntryRow, sentAs row: EntryRow, office: OfficeContext, in reader: Reader
  ) throws -> Bool {
    guard old.note == nil, row.note != nil, let rule = try SealingRule.read(reader), rule.dropsNotes,
      Day(number: old.day) <= rule.lastSealed(on: office.clock.today)
    else { return false }
    var row = row
    row.note = nil
    return row == old
  }
}
