import Language
import Municipality
import Records
import SQLite

/// What some entries add to the running totals, gathered so that many entries cost few writes.
struct TotalChange {
  private struct Month: Hashable {
    let branch: Int
    let first: Int
  }

  /// Totals of a month by key, each with a place for every piece.
  private struct Sums {
    var places: [Int: Int] = [:]
    var totals: [Totals] = []

    mutating func add(_ key: Int, _ piece: Int, _ change: Totals) {
      let place: Int
      if let known = places[key] {
        place = known
      } else {
        place = totals.count
        places[key] = place
        totals.append(contentsOf: repeatElement(Totals(), count: MonthSheet.pieces))
      }
      totals[place + piece] += change
    }
  }

  private struct Hour: Hashable {
    let branch: Int
    let quarter: Int
    let weekday: Int
    let hour: Int
  }

  /// The day from which on entries are not in the totals.
  private let end: Day
  private var months: [Month: Sums] = [:]
  private var hours: [Hour: Int] = [:]

  /// - Parameter end: the day from which on entries are not in the totals, as ``TotalBook/settle(before:in:)`` gave it.
  init(until end: Day) {
    self.end = end
  }

  /// Takes in an entry.
  ///
  /// - Parameters:
  ///   - row: the entry.
  ///   - isTakenOff: whether it leaves the log.
  ///   - hour: the hour of the clock that it was logged for, 0…23, where it is known.
  mutating func add(_ row: EntryRow, isTakenOff: Bool = false, hour: Int? = nil) {
    count(row, isTakenOff: isTakenOff)
    addHour(row, isTakenOff: isTakenOff, hour: hour)
  }

  /// Takes in an entry, but for its hour.
  mutating func count(_ row: EntryRow, isTakenOff: Bool = false) {
    let day = Day(number: row.day)
    guard day < end else { return }
    let piece = TotalPiece.place(of: day)
    func gather(_ sums: inout Sums) {
      row.eachTotal { sums.add(MonthSheet.key($0, $1), piece, isTakenOff ? -$2 : $2) }
    }
    gather(&months[Month(branch: row.branch, first: day.firstOfMonth.number), default: Sums()])
  }

  /// Takes in the hour of an entry.
  mutating func addHour(_ row: EntryRow, isTakenOff: Bool = false, hour: Int? = nil) {
    let known = row.isMonthOnly ? nil : hour
    hours[
      Hour(
        branch: row.branch, quarter: TotalBook.quarter(of: Day(number: row.day)).number, weekday: row.weekday,
        hour: known ?? TotalBook.unknownHour), default: 0] += isTakenOff ? -row.count : row.count
  }

  /// Writes what was gathered, within the transaction that writes the entries.
  func write(in writer: DeskWriter) throws {
    for (month, sums) in months { try write(sums, of: month, in: writer) }
    for (key, sessions) in hours where sessions != 0 {
      try writer.run(
        """
        INSERT INTO hour_count VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET sessions = sessions + excluded.sessions
        """,
        [.whole(key.branch), .whole(key.quarter), .whole(key.weekday), .whole(key.hour), .whole(sessions)])
    }
  }

  /// Adds a month's change to what is stored of it.
  private func write(_ sums: Sums, of month: Month, in writer: DeskWriter) throws {
    let place: [DeskValue] = [.whole(month.branch), .whole(month.first)]
    let stored = try writer.reader.first(
      "SELECT totals FROM total_month WHERE branch = ? AND month = ?", [.whole(month.branch), .whole(month.first)]
    ) { $0.blob(0) }
    var old = MonthSheet.Reader(stored ?? [])
    var hasOld = old.next()
    var new = MonthSheet.Writer()
    func keepOld() {
      new.add(old.key, old.totals)
      hasOld = old.next()
    }
    for (key, place) in sums.places.sorted(by: { $0.key < $1.key }) {
      while hasOld, old.key < key { keepOld() }
      let change = sums.totals[place..<(place + MonthSheet.pieces)]
      if hasOld, old.key == key {
        new.add(key, zip(old.totals, change).map { $0 + $1 })
        hasOld = old.next()
      } else {
        new.add(key, change)
      }
    }
    while hasOld { keepOld() }
    if new.numbers.bytes.isEmpty {
      try writer.run("DELETE FROM total_month WHERE branch = ? AND month = ?", place)
    } else {
      try writer.run(
        "INSERT INTO total_month VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET totals = excluded.totals",
        place + [.numbers(new.numbers)])
    }
  }
}
