import Formats
import Language
public import Records
import SQLite

/// The municipality's own numbers of its tasks, as its KLE mapping, read from CSV with the columns `task` and `code`.
///
/// An empty number takes the task's number away; a task that the file does not name keeps what it has. One fault
/// anywhere, and nothing is saved.
public enum LocalCodeImport {
  /// Reads a file and gives its numbers to the tasks.
  ///
  /// - Returns: how many tasks the file names.
  /// - Throws: ``ImportFault`` with every fault; it repeats nothing of the file.
  public static func run(_ bytes: [UInt8], in writer: DeskWriter) throws -> Int {
    var table = ImportTable(
      bytes,
      columns: [
        ImportTable.Column(name: "task", others: ["opgave", "ärende"]),
        ImportTable.Column(name: "code", others: ["kode", "kod", "nummer"]),
      ])
    let known = Dictionary(
      try writer.reader.rows("SELECT code, number FROM task WHERE is_retired = 0") { ($0.text(0), $0.whole(1)) },
      uniquingKeysWith: { first, _ in first })
    var numbers: [Int: DeskValue] = [:]
    for row in table.rows {
      guard let task = row["task"], let code = row["code"] else { continue }
      let word = ImportTable.trimmed(task.text)
      guard let number = known[word] else {
        table.note(.unknownTask(nearest: Nearest.word(to: word, among: known.keys.sorted())), at: task)
        continue
      }
      let text = ImportTable.trimmed(code.text)
      do {
        let value = text.isEmpty ? .null : DeskValue.text(try LocalCode.screened(text))
        if numbers.updateValue(value, forKey: number) != nil { table.note(.repeated, at: task) }
      } catch {
        table.note(.badCode, at: code)
      }
    }
    try table.throwFindings()
    for (number, value) in numbers {
      try writer.run("UPDATE task SET local_code = ? WHERE number = ?", [value, .whole(number)])
    }
    return numbers.count
  }
}
