import SQLite

/// The codes that the numbers in entries stand for.
struct EntryNames {
  let branches: [Int: String]
  let tasks: [Int: String]
  let areas: [Int: String]
  let campaigns: [Int: String]
  let models: [Int: String]

  init(_ reader: Reader) throws {
    func names(_ sql: SQL) throws -> [Int: String] {
      Dictionary(try reader.rows(sql) { ($0.whole(0), $0.text(1)) }, uniquingKeysWith: { $1 })
    }
    branches = try names("SELECT number, code FROM branch")
    tasks = try names("SELECT number, code FROM task")
    areas = try names("SELECT number, code FROM area")
    campaigns = try names("SELECT number, code FROM campaign")
    models = try names("SELECT number, code FROM advice_model")
  }
}
