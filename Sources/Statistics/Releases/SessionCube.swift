import HelpDesk
public import Language
import Municipality
import Records
import SQLite

/// The sessions of a month, counted by all that a release can tell apart; kinds that nobody has are not in it.
public struct SessionCube: Hashable, Sendable {
  /// The first day of the month.
  public let month: Day
  /// The sessions, by their codes.
  public let records: [CubeRecord]

  /// How many sessions there are.
  public var sessions: Int { records.reduce(0) { $0 + $1.sessions } }

  /// Counts what is alike together and puts it in order.
  init(month: Day, _ found: some Sequence<CubeRecord>) {
    var counts: [[Int]: Int] = [:]
    for record in found { counts[record.codes, default: 0] += record.sessions }
    self.month = month
    records = counts.filter { $0.value > 0 }.map { CubeRecord(month: month, codes: $0.key, sessions: $0.value) }
      .sorted { $0.codes.lexicographicallyPrecedes($1.codes) }
  }

  /// Counts a month of the log: each session once, those voided nowhere.
  ///
  /// - Throws: `SQLiteError`.
  init(_ reader: Reader, month: Day, register: ReleaseRegister) throws {
    let groups = register.groupOfTask.sorted { $0.key < $1.key }
    let last = month.adding(31).firstOfMonth.adding(-1)
    var known: SQL = "WITH grouped (task, part) AS (VALUES (?, ?)"
    for _ in groups.dropFirst() { known = known + ", (?, ?)" }
    let values = (groups.isEmpty ? [(key: 0, value: 0)] : groups).flatMap { [$0.key, $0.value] }
    let found = try reader.rows(
      known + ")" + Self.query,
      values.map { SQLValue.whole($0) } + [.whole(month.number), .whole(last.number)]
    ) { row in
      let groups = (first: row.optionalWhole(3), last: row.optionalWhole(4))
      let group = groups.first == groups.last ? groups.first : ReleaseRegister.TaskGroup.several
      return CubeRecord(
        month: month,
        codes: [
          row.whole(0), row.optionalWhole(1) ?? 0, Self.age(row.optionalWhole(2)),
          group ?? ReleaseRegister.TaskGroup.other, row.optionalWhole(5).map { $0 + 1 } ?? 0, row.whole(6),
          row.whole(7), Self.barrier(row.optionalWhole(8)),
        ], sessions: row.whole(9))
    }
    self.init(month: month, found)
  }

  private static let query: SQL =
    """
    SELECT branch, area, age, low, high, level, channel, outcome, barriers, sum(count) FROM (
      SELECT entry.branch, entry.area, entry.age, entry.level, entry.channel, entry.outcome, entry.barriers, entry.count,
        min(grouped.part) AS low, max(grouped.part) AS high
      FROM entry LEFT JOIN entry_task ON entry_task.entry = entry.id
        LEFT JOIN grouped ON grouped.task = entry_task.task
      WHERE entry.day BETWEEN ? AND ? AND entry.is_void = 0 GROUP BY entry.id
    ) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
    """

  private static func age(_ number: Int?) -> Int {
    guard let band = number.flatMap({ AgeBand(number: $0) }), band != .unknown else { return 0 }
    return band.number + 1
  }

  private static func barrier(_ bits: Int?) -> Int {
    guard let bits else { return ReleaseRegister.BarrierGroup.notRecorded }
    let choices = ChoiceSet<Barrier>(bits: bits).choices
    guard let one = choices.first else { return ReleaseRegister.BarrierGroup.none }
    return choices.count > 1 ? ReleaseRegister.BarrierGroup.several : ReleaseRegister.BarrierGroup.first + one.number
  }

  /// A digest of the records, 32 bytes.
  var digest: [UInt8] {
    var hash = SHA256()
    hash.update(Array(month.iso.utf8))
    for record in records {
      let line = "\n" + (record.codes + [record.sessions]).map(String.init).joined(separator: ",")
      hash.update(Array(line.utf8))
    }
    return hash.finished()
  }
}
