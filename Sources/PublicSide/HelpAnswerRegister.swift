public import Language
import Municipality
public import Noticeboard
public import Records
public import SQLite

/// How many answered what to »Fik du hjælp?«, by week and branch: no answer is kept by itself.
public enum HelpAnswerRegister {
  /// The fewest like answers of a week and branch that are shown: below it one could be guessed to be somebody's.
  public static let floor = 5

  /// The answers of a week at a branch.
  public struct Week: Hashable, Sendable {
    /// The Monday.
    public let monday: Day
    /// The branch's number.
    public let branch: Int
    /// How many answered what, zero too; an answer that must be hidden is missing.
    ///
    /// Hidden is what fewer than ``HelpAnswerRegister/floor`` answered, and where that is one answer alone the next
    /// smallest with it, so that it cannot be worked out from a sum that is known from elsewhere.
    public let counts: [HelpAnswer: Int]
  }

  /// Counts an answer; the same letter counts once.
  ///
  /// - Parameters:
  ///   - branch: the branch's code; an answer of a branch that is none counts nowhere.
  ///   - letter: which letter brought it; it is forgotten with the next one.
  public static func note(
    _ answer: HelpAnswer, at branch: String, _ letter: RandomID, on day: Day, in writer: DeskWriter
  ) throws {
    guard let code = Code<Branch>(branch),
      let number = try BranchRegister.branches(in: writer.reader).first(where: { $0.code == code })?.number,
      try writer.run("INSERT OR IGNORE INTO help_answer_letter (id) VALUES (?)", [.id(letter)]) == 1
    else { return }
    try writer.run(
      """
      INSERT INTO help_answer (monday, branch, answer, count) VALUES (?, ?, ?, 1)
      ON CONFLICT (monday, branch, answer) DO UPDATE SET count = count + 1
      """,
      [.whole(ISOWeek(containing: day).monday.number), .whole(number), .whole(answer.number)])
  }

  /// Forgets letters that lie in the box no more.
  ///
  /// - Parameter waiting: the letters that still lie there.
  public static func forget(but waiting: [RandomID], in writer: DeskWriter) throws {
    let kept = Set(waiting)
    let known = try writer.reader.rows("SELECT id FROM help_answer_letter", []) { RandomID(bytes: $0.blob(0)) }
    for id in known.compactMap(\.self) where !kept.contains(id) {
      try writer.run("DELETE FROM help_answer_letter WHERE id = ?", [.id(id)])
    }
  }

  /// Whether any letter is remembered.
  public static func remembers(in reader: Reader) throws -> Bool {
    try reader.first("SELECT 1 FROM help_answer_letter LIMIT 1", []) { _ in true } ?? false
  }

  /// The answers of weeks that are over, the newest week first: from one that goes on, each answer could be told.
  public static func weeks(before day: Day, in reader: Reader) throws -> [Week] {
    var found: [[Int]: [HelpAnswer: Int]] = [:]
    let monday = ISOWeek(containing: day).monday
    try reader.each("SELECT monday, branch, answer, count FROM help_answer WHERE monday < ?", [.whole(monday.number)]) {
      row in
      guard let answer = HelpAnswer(number: row.whole(2)) else { return }
      found[[row.whole(0), row.whole(1)], default: [:]][answer] = row.whole(3)
    }
    return found.map { key, counts in
      Week(monday: Day(number: key[0]), branch: key[1], counts: shown(counts))
    }.sorted { ($1.monday, $0.branch) < ($0.monday, $1.branch) }
  }

  /// The counts without those that must be hidden.
  static func shown(_ counts: [HelpAnswer: Int]) -> [HelpAnswer: Int] {
    // Of few answers in all, nothing is told: not even what nobody said.
    guard counts.values.reduce(0, +) >= floor else { return [:] }
    var shown: [HelpAnswer: Int] = [:]
    for answer in HelpAnswer.allCases { shown[answer] = counts[answer, default: 0] }
    let small = shown.filter { (1..<floor).contains($0.value) }.keys
    for answer in small { shown[answer] = nil }
    let next = shown.filter { $0.value > 0 }.min { ($0.value, $0.key.number) < ($1.value, $1.key.number) }
    if small.count == 1, let next { shown[next.key] = nil }
    return shown
  }
}
