import Identifiers
import Language
import Municipality
import SQLite

/// The codes of an office and their numbers in the file, read once for many rows.
struct OfficeRegister: Hashable {
  /// A task as far as a row needs it.
  struct Task: Hashable {
    let number: Int
    let isGuidance: Bool
  }

  let branches: [String: Branch]
  let tasks: [String: Task]
  let areas: [String: Int]
  let rules: OfficeRules

  init(_ office: OfficeContext, _ reader: Reader) throws {
    rules = OfficeRules(try office.settings(reader))
    branches = Dictionary(
      try BranchRegister.branches(in: reader).map { ($0.code.text, $0) }, uniquingKeysWith: { $1 })
    areas = Dictionary(
      try BranchRegister.areas(in: reader).filter { !$0.isClosed }.map { ($0.code.text, $0.number) },
      uniquingKeysWith: { $1 })
    tasks = Dictionary(
      try reader.rows("SELECT code, number, kind FROM task WHERE is_retired = 0") { row in
        (row.text(0), Task(number: row.whole(1), isGuidance: TaskKind(number: row.whole(2)) ?? .guidance == .guidance))
      }, uniquingKeysWith: { $1 })
  }
}
