import Language
import Municipality
import Records
import SQLite

/// What some entries add to the running totals, gathered so that many entries cost few writes.
struct TotalChange {
  private struct Key: Hashable {
    let branch: Int
    let piece: Int
    let kind: TotalKind
    let value: Int
  }

  private struct DayKey: Hashable {
    let branch: Int
    let day: Int
  }

  private struct HourKey: Hashable {
    let branch: Int
    let quarter: Int
    let weekday: Int
    let hour: Int
  }

  private var totals: [Key: Totals] = [:]
  private var days: [DayKey: Int] = [:]
  private var hours: [HourKey: Int] = [:]
  private var takesOff = false
  private let only: TotalKind?

  /// Begins with nothing.
  ///
  /// - Parameter only: the kind that is gathered; nil for all of them with days and hours.
  init(only: TotalKind? = nil) { self.only = only }

  /// Takes in an entry.
  ///
  /// - Parameters:
  ///   - row: the entry.
  ///   - isTakenOff: whether it leaves the log.
  ///   - hour: the hour of the clock that it was logged for, 0…23, where it is known.
  mutating func add(_ row: EntryRow, isTakenOff: Bool = false, hour: Int? = nil) {
    let day = Day(number: row.day)
    let piece = TotalPiece(containing: day).first.number
    var changes: [(TotalKind, Int, Totals)] = []
    row.eachTotal { if only == nil || only == $0 { changes.append(($0, $1, $2)) } }
    for (kind, value, change) in changes {
      totals[Key(branch: row.branch, piece: piece, kind: kind, value: value), default: Totals()] +=
        isTakenOff ? -change : change
    }
    if isTakenOff { takesOff = true }
    guard only == nil else { return }
    let sessions = isTakenOff ? -row.count : row.count
    days[DayKey(branch: row.branch, day: row.isMonthOnly ? 0 : row.day), default: 0] += sessions
    let known = row.isMonthOnly ? nil : hour
    hours[
      HourKey(
        branch: row.branch, quarter: TotalBook.quarter(of: day).number, weekday: row.weekday,
        hour: known ?? TotalBook.unknownHour), default: 0] += sessions
  }

  /// Writes what was gathered, within the transaction that writes the entries.
  func write(in writer: DeskWriter) throws {
    for (key, change) in totals where change != Totals() {
      try writer.run(
        """
        INSERT INTO total VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET sessions = sessions + excluded.sessions,
          minute_parts = minute_parts + excluded.minute_parts, timed = timed + excluded.timed,
          persons = persons + excluded.persons, peopled = peopled + excluded.peopled,
          quantity = quantity + excluded.quantity
        """,
        [
          .whole(key.branch), .whole(key.piece), .whole(key.kind.rawValue), .whole(key.value), .whole(change.sessions),
          .whole(change.minuteParts), .whole(change.timed), .whole(change.persons), .whole(change.peopled),
          .whole(change.quantity),
        ])
    }
    if takesOff {
      for piece in Set(totals.keys.map { DayKey(branch: $0.branch, day: $0.piece) }) {
        try writer.run(
          "DELETE FROM total WHERE branch = ? AND piece = ? AND sessions = 0",
          [.whole(piece.branch), .whole(piece.day)])
      }
    }
    for (key, sessions) in days where sessions != 0 {
      try writer.run(
        """
        INSERT INTO day_count VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sessions = sessions + excluded.sessions
        """, [.whole(key.branch), .whole(key.day), .whole(sessions)])
    }
    for (key, sessions) in hours where sessions != 0 {
      try writer.run(
        """
        INSERT INTO hour_count VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET sessions = sessions + excluded.sessions
        """,
        [.whole(key.branch), .whole(key.quarter), .whole(key.weekday), .whole(key.hour), .whole(sessions)])
    }
  }
}
