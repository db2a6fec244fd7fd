import Office
import Records
import SQLite

/// What an office holds after its writer was killed.
struct CrashFinding {
  /// The entries that are stored.
  let stored: Int
  /// The acknowledged ids that are not.
  let lost: Int
  /// Complaints of the check of both files, orphans, and entries stored by half.
  let damage: Int

  /// Looks an office over.
  ///
  /// - Parameters:
  ///   - office: the office, opened anew.
  ///   - ids: what its writers said was stored.
  ///   - thorough: also compare every index with its table.
  init(in office: Office, acknowledged ids: [RandomID], thorough: Bool) throws {
    let reports = try [office.desk.report(thorough: thorough), office.people().report(thorough: thorough)]
    (stored, lost, damage) = try office.desk.read { reader in
      let stored = try reader.first("SELECT count(*) FROM entry") { $0.whole(0) } ?? 0
      let halves = try reader.first(
        "SELECT count(*) FROM entry WHERE NOT EXISTS (SELECT 1 FROM entry_task WHERE entry = entry.id)"
      ) { $0.whole(0) }
      let missing = try ids.filter { id in
        try reader.first("SELECT 1 FROM entry WHERE id = ?", [.blob(id.bytes)]) { _ in true } == nil
      }
      let complaints = reports.reduce(0) { $0 + $1.damage.count + $1.orphans.count }
      return (stored, missing.count, complaints + (halves ?? 0))
    }
  }

  /// Whether nothing is lost and nothing damaged.
  var isWhole: Bool { lost == 0 && damage == 0 }
}
