import Language
import Municipality
import SQLite

extension EntryFilter {
  /// The query that the filter asks for, with its values.
  ///
  /// - Throws: ``/Municipality/MunicipalityFault`` for an unknown branch or task.
  func query(_ reader: Reader) throws -> (SQL, [SQLValue]) {
    var sql: SQL = EntryLog.entryColumns + "FROM entry WHERE 1"
    var values: [SQLValue] = []
    if let from { (sql, values) = (sql + "AND day >= ?", values + [.whole(from.number)]) }
    if let to { (sql, values) = (sql + "AND day <= ?", values + [.whole(to.number)]) }
    if let branch {
      let number = try BranchRegister.branch(word: branch, in: reader).number
      (sql, values) = (sql + "AND branch = ?", values + [.whole(number)])
    }
    if let task {
      // A retired task too: the entries that have it are still there.
      let found = try reader.first("SELECT number FROM task WHERE code = ?", [.text(task)]) { $0.whole(0) }
      let number = try found ?? TaskRegister.numberAndKind(word: task, in: reader).number
      sql = sql + "AND EXISTS (SELECT 1 FROM entry_task WHERE entry = entry.id AND task = ?)"
      values.append(.whole(number))
    }
    if !includesVoid { sql = sql + "AND is_void = 0" }
    return (sql + "ORDER BY day DESC, id LIMIT ?", values + [.whole(limit ?? -1)])
  }
}
