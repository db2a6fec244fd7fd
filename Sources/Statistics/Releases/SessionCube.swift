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

  /// Whether minutes are kept; a month without a session has none to keep.
  var keepsMinutes: Bool { records.allSatisfy { $0.timed != nil } }

  /// Whether it is kept whose solutions were asked about.
  var keepsOwner: Bool { records.allSatisfy { $0[.owner] != ReleaseRegister.OwnerGroup.notKept } }

  /// Counts what is alike together and puts it in order.
  init(month: Day, _ found: some Sequence<CubeRecord>) {
    var counts: [[Int]: (sessions: Int, timed: Int?, minutes: Int)] = [:]
    for record in found {
      let old = counts[record.codes] ?? (0, 0, 0)
      let timed = old.timed.flatMap { sum in record.timed.map { sum + $0 } }
      counts[record.codes] = (old.sessions + record.sessions, timed, old.minutes + record.minutes)
    }
    self.month = month
    records = counts.filter { $0.value.sessions > 0 }.map {
      CubeRecord(
        month: month, codes: $0.key, sessions: $0.value.sessions, timed: $0.value.timed, minutes: $0.value.minutes)
    }.sorted { $0.codes.lexicographicallyPrecedes($1.codes) }
  }

  /// The same sessions as they are told apart where nobody knows whose solutions they were about.
  var withoutOwner: SessionCube {
    SessionCube(
      month: month,
      records.map { record in
        var codes = record.codes
        codes[ReleaseAxis.owner.number] = ReleaseRegister.OwnerGroup.several
        return CubeRecord(
          month: month, codes: codes, sessions: record.sessions, timed: record.timed, minutes: record.minutes)
      })
  }

  /// The states of a month told apart by the same: where one was frozen before owners were, none has them.
  ///
  /// No table is split by owner there (``ReleaseFault/ownerNotKept(_:)``).
  static func alike(_ cubes: [Release.Base: SessionCube]) -> [Release.Base: SessionCube] {
    let months = Set(cubes.values.filter { !$0.keepsOwner }.map(\.month))
    guard !months.isEmpty else { return cubes }
    return cubes.mapValues { months.contains($0.month) ? $0.withoutOwner : $0 }
  }

  /// The sessions by their codes, of two states of a month, as far as both tell them apart.
  static func counts(_ one: SessionCube, _ other: SessionCube) -> (one: [[Int]: Int], other: [[Int]: Int]) {
    let isWhole = one.keepsOwner && other.keepsOwner
    func counts(_ cube: SessionCube) -> [[Int]: Int] {
      Dictionary(
        (isWhole ? cube : cube.withoutOwner).records.map { ($0.codes, $0.sessions) }, uniquingKeysWith: +)
    }
    return (counts(one), counts(other))
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
      let owners = (first: row.optionalWhole(9), last: row.optionalWhole(10))
      let owner =
        owners.first == owners.last
        ? owners.first.map { ReleaseRegister.OwnerGroup.first + $0 } : ReleaseRegister.OwnerGroup.several
      return CubeRecord(
        month: month,
        codes: [
          row.whole(0), row.optionalWhole(1) ?? 0, Self.age(row.optionalWhole(2)),
          group ?? ReleaseRegister.TaskGroup.other, row.optionalWhole(5).map { $0 + 1 } ?? 0, row.whole(6),
          row.whole(7), Self.barrier(row.optionalWhole(8)), owner ?? ReleaseRegister.OwnerGroup.other,
        ], sessions: row.whole(11), timed: row.whole(12), minutes: row.whole(13))
    }
    self.init(month: month, found)
  }

  private static let query: SQL =
    """
    SELECT branch, area, age, low, high, level, channel, outcome, barriers, first_owner, last_owner, sum(count),
      sum(iif(minutes IS NULL, 0, count)), coalesce(sum(count * minutes), 0)
    FROM (
      SELECT entry.branch, entry.area, entry.age, entry.level, entry.channel, entry.outcome, entry.barriers, entry.count,
        entry.minutes, min(grouped.part) AS low, max(grouped.part) AS high,
        min(task.owner) AS first_owner, max(task.owner) AS last_owner
      FROM entry LEFT JOIN entry_task ON entry_task.entry = entry.id
        LEFT JOIN grouped ON grouped.task = entry_task.task LEFT JOIN task ON task.number = entry_task.task
      WHERE entry.day BETWEEN ? AND ? AND entry.is_void = 0 GROUP BY entry.id
    ) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
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

  /// A digest of the records, 32 bytes; of a month that was frozen before owners and minutes were as it was then.
  var digest: [UInt8] {
    var hash = SHA256()
    hash.update(Array(month.iso.utf8))
    for record in records {
      let kept = record.timed.map { record.codes + [record.sessions, $0, record.minutes] }
      let numbers = kept ?? record.codes.dropLast() + [record.sessions]
      let line = "\n" + numbers.map(String.init).joined(separator: ",")
      hash.update(Array(line.utf8))
    }
    return hash.finished()
  }
}
