import Language
import Records
import SQLite

/// The frozen months of the ledger.
struct ReleaseBases {
  /// A frozen month as the ledger says it is.
  struct Frozen: Hashable {
    let sessions: Int
    let digest: [UInt8]
  }

  /// What is frozen.
  let months: [Release.Base: Frozen]

  init(_ reader: Reader) throws {
    months = Dictionary(
      try reader.rows("SELECT month, version, sessions, digest FROM release_month") { row in
        (
          Release.Base(month: Day(number: row.whole(0)), version: row.whole(1)),
          Frozen(sessions: row.whole(2), digest: ReleasePacking.digest(row.blob(3)))
        )
      }, uniquingKeysWith: { $1 })
  }

  /// The newest version of a month; nil where it is not frozen.
  func newest(of month: Day) -> Release.Base? { months.keys.filter { $0.month == month }.max() }

  /// The sessions of a frozen month.
  static func cube(_ base: Release.Base, in reader: Reader) throws -> SessionCube {
    SessionCube(
      month: base.month,
      try reader.rows(
        """
        SELECT branch, area, age, task, level, channel, outcome, barrier, owner, sessions, timed, minutes
        FROM release_base
        WHERE month = ? AND version = ?
        """, [.whole(base.month.number), .whole(base.version)]
      ) { row in
        CubeRecord(
          month: base.month, codes: (0..<9).map { row.whole($0) }, sessions: row.whole(9), timed: row.optionalWhole(10),
          minutes: row.whole(11))
      })
  }

  /// Freezes a month.
  static func freeze(_ cube: SessionCube, as base: Release.Base, in writer: DeskWriter) throws {
    try writer.run(
      "INSERT INTO release_month VALUES (?, ?, ?, ?)",
      [
        .whole(base.month.number), .whole(base.version), .whole(cube.sessions),
        .numbers(ReleasePacking.numbers(cube.digest)),
      ])
    for record in cube.records {
      try writer.run(
        "INSERT INTO release_base VALUES" + .placeholders(14),
        [.whole(base.month.number), .whole(base.version)] + record.codes.map { .whole($0) }
          + [.whole(record.sessions), .whole(record.timed), .whole(record.minutes)])
    }
  }
}
