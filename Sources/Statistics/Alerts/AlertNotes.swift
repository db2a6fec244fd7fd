import Identifiers
public import Language
public import Municipality
public import Records
public import SQLite

/// The known causes that somebody noted; what was noted is only added to.
public enum AlertNotes {
  /// The most characters of what is written to a note.
  public static let textLimit = 120

  /// All notes, the earliest first day first, also those that were taken back.
  public static func all(in reader: Reader) throws -> [AlertNote] {
    try reader.rows(
      """
      SELECT number, task, cause, text, first_day, ifnull(ending.last_day, alert_note.last_day), void.day
      FROM alert_note
      LEFT JOIN (
        SELECT note, last_day FROM alert_note_end AS one
        WHERE is_void = 0 AND step = (
          SELECT max(step) FROM alert_note_end AS other WHERE other.note = one.note AND other.is_void = 0)
      ) AS ending ON ending.note = number
      LEFT JOIN alert_note_end AS void ON void.note = number AND void.is_void = 1
      ORDER BY first_day, number
      """
    ) { row in
      AlertCause(number: row.whole(2)).map {
        AlertNote(
          number: row.whole(0), task: row.optionalWhole(1), cause: $0, text: row.optionalText(3),
          first: Day(number: row.whole(4)), last: row.optionalWhole(5).map { Day(number: $0) },
          voided: row.optionalWhole(6).map { Day(number: $0) })
      }
    }.compactMap(\.self)
  }

  /// Notes a known cause.
  ///
  /// - Parameters:
  ///   - task: the task; nil for all sessions and tasks.
  ///   - text: what it was, in a few words that name nobody; nil for nothing.
  ///   - last: the last day; nil where no end is known.
  /// - Returns: the note.
  /// - Throws: ``AlertFault`` for a last day before the first, and for a text that is too long or refused.
  public static func add(
    _ cause: AlertCause, task: OfficeTask?, text: String?, from first: Day, until last: Day?, in writer: DeskWriter
  ) throws -> AlertNote {
    if let last, last < first { throw AlertFault.endsBeforeItBegins }
    let words = text.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
    guard words.count <= textLimit else { throw AlertFault.textTooLong(limit: textLimit) }
    let isPlain = words.unicodeScalars.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) }
    guard isPlain, let screened = try? Gate.standard.admit(words, as: .note) else { throw AlertFault.refusedText }
    try writer.run(
      "INSERT INTO alert_note (task, cause, text, first_day, last_day) VALUES (?, ?, ?, ?, ?)",
      [
        .whole(task?.number), .whole(cause.number), .optionalText(words.isEmpty ? nil : screened),
        .whole(first.number), .whole(last?.number),
      ])
    let number = try writer.reader.first("SELECT max(number) FROM alert_note") { $0.whole(0) } ?? 0
    return try note(number, in: writer.reader)
  }

  /// Says when the cause of a note ended.
  ///
  /// - Throws: ``AlertFault`` where there is no such note, it was taken back, or the day lies before its first.
  public static func end(_ number: Int, on last: Day, in writer: DeskWriter) throws -> AlertNote {
    let note = try standing(number, in: writer.reader)
    guard last >= note.first else { throw AlertFault.endsBeforeItBegins }
    try write(number, day: last, isVoid: false, in: writer)
    return try self.note(number, in: writer.reader)
  }

  /// Takes a note back that was wrong; it stays in the list.
  ///
  /// - Parameter today: the day on which that is done.
  /// - Throws: ``AlertFault`` where there is no such note, or it was taken back before.
  public static func void(_ number: Int, on today: Day, in writer: DeskWriter) throws -> AlertNote {
    _ = try standing(number, in: writer.reader)
    try write(number, day: today, isVoid: true, in: writer)
    return try note(number, in: writer.reader)
  }

  private static func write(_ number: Int, day: Day, isVoid: Bool, in writer: DeskWriter) throws {
    let step = try writer.reader.first(
      "SELECT count(*) FROM alert_note_end WHERE note = ?", [.whole(number)]
    ) { $0.whole(0) }
    try writer.run(
      "INSERT INTO alert_note_end (note, step, is_void, day, last_day) VALUES (?, ?, ?, ?, ?)",
      [
        .whole(number), .whole((step ?? 0) + 1), .flag(isVoid), isVoid ? .whole(day.number) : nil,
        isVoid ? nil : .whole(day.number),
      ])
  }

  private static func note(_ number: Int, in reader: Reader) throws -> AlertNote {
    guard let note = try all(in: reader).first(where: { $0.number == number }) else { throw AlertFault.unknownNote }
    return note
  }

  private static func standing(_ number: Int, in reader: Reader) throws -> AlertNote {
    let note = try note(number, in: reader)
    guard note.voided == nil else { throw AlertFault.alreadyVoid }
    return note
  }
}
