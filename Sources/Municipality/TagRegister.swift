public import Language
public import Records
public import SQLite

/// A mark that tasks carry in a period, as the focus areas of a strategy.
public struct Tag: Hashable, Sendable {
  /// The number in the file.
  public let number: Int
  /// The code.
  public let code: Code<Tag>
  /// The name.
  public let name: String
  /// The first day it holds.
  public let firstDay: Day
  /// The last day it holds; nil while no end is set.
  public let lastDay: Day?
  /// The codes of the tasks that carry it.
  public let tasks: [String]

  /// Whether it holds on a day.
  public func holds(on day: Day) -> Bool {
    day >= firstDay && (lastDay.map { day <= $0 } ?? true)
  }
}

/// The tags of an office.
public enum TagRegister {
  /// All tags with their tasks, the earliest period first.
  public static func tags(in reader: Reader) throws -> [Tag] {
    try reader.rows("SELECT number, code, name, first_day, last_day FROM tag ORDER BY first_day, number") { row in
      let tasks = try reader.rows(
        "SELECT code FROM task_tag JOIN task ON task.number = task_tag.task WHERE tag = ? ORDER BY code",
        [.whole(row.whole(0))]
      ) { $0.text(0) }
      return Code<Tag>(row.text(1)).map {
        Tag(
          number: row.whole(0), code: $0, name: row.text(2), firstDay: Day(number: row.whole(3)),
          lastDay: row.optionalWhole(4).map { Day(number: $0) }, tasks: tasks)
      }
    }.compactMap(\.self)
  }

  /// Adds a tag that holds for a period.
  ///
  /// - Throws: ``MunicipalityFault`` for a taken code, a refused name, or a last day before the first.
  public static func add(
    _ code: Code<Tag>, name: String, firstDay: Day, lastDay: Day?, in writer: DeskWriter
  ) throws {
    if let lastDay, lastDay < firstDay { throw MunicipalityFault.badPeriod }
    guard try writer.reader.first("SELECT 1 FROM tag WHERE code = ?", [.text(code.text)], { _ in true }) == nil else {
      throw MunicipalityFault.taken(field: "tag")
    }
    try writer.run(
      "INSERT INTO tag (code, name, first_day, last_day) VALUES (?, ?, ?, ?)",
      [
        .text(code.screened), .text(try BranchRegister.placeName(name)), .whole(firstDay.number),
        .whole(lastDay?.number),
      ])
  }

  /// The tag that a word stands for.
  ///
  /// - Throws: ``MunicipalityFault/unknownTag(nearest:)`` with the nearest known code.
  public static func tag(word: String, in reader: Reader) throws -> Tag {
    let all = try tags(in: reader)
    if let tag = all.first(where: { $0.code.text == word }) { return tag }
    throw MunicipalityFault.unknownTag(nearest: Nearest.word(to: word, among: all.map(\.code.text)))
  }

  /// Puts a tag on a task, or takes it off.
  ///
  /// - Returns: whether that changed anything.
  /// - Throws: ``MunicipalityFault`` for an unknown tag or task, with the nearest known code.
  @discardableResult
  public static func set(
    _ code: Code<Tag>, on task: Code<OfficeTask>, to carried: Bool, in writer: DeskWriter
  ) throws -> Bool {
    let tag = try tag(word: code.text, in: writer.reader).number
    let number = try TaskRegister.numberAndKind(word: task.text, in: writer.reader).number
    return try writer.run(
      carried
        ? "INSERT OR IGNORE INTO task_tag VALUES (?, ?)" : "DELETE FROM task_tag WHERE task = ? AND tag = ?",
      [.whole(number), .whole(tag)]) > 0
  }
}
