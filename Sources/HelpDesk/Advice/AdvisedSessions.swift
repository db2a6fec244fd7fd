public import Language
public import Municipality
public import SQLite

/// Sessions of guidance whose help level triage advised, counted by what was advised, what was given and how it went.
///
/// The answers that the advice was made of are stored nowhere, so nothing can be said of them.
public struct AdvisedSessions: Sendable {
  /// Sessions that are alike in all that is counted here.
  public struct Line: Hashable, Sendable {
    /// The branch's number.
    public let branch: Int
    /// The code of the model's version; nil where it was not recorded.
    public let model: String?
    /// The level advised.
    public let advised: HelpLevel
    /// The level given.
    public let given: HelpLevel
    /// Why another level was given; nil where it was not, or not recorded.
    public let reason: HelpLevelReason?
    /// The outcome.
    public let outcome: Outcome
    /// Whether the citizen can do it alone next time; nil where not recorded.
    public let alone: AloneNextTime?
    /// How many sessions.
    public let sessions: Int
  }

  /// Sessions of a task of kind guidance; a session with two tasks counts under both.
  public struct TaskLine: Hashable, Sendable {
    /// The task's number.
    public let task: Int
    /// The level advised.
    public let advised: HelpLevel
    /// The level given.
    public let given: HelpLevel
    /// How many sessions.
    public let sessions: Int
  }

  /// The sessions.
  public let lines: [Line]
  /// The same sessions by task; empty where they were not asked for.
  public let tasks: [TaskLine]
  /// How many sessions had a help level and no advice.
  public let unadvised: Int

  /// Counts the log; voided entries count nowhere, and an entry for several sessions counts as many.
  ///
  /// - Parameters:
  ///   - span: the days; of an entry whose month only is kept, the first of the month counts.
  ///   - branch: the branch; nil for all.
  ///   - byTask: whether they are wanted by task too, for which every entry's tasks are looked up.
  /// - Throws: `SQLiteError`.
  public init(in span: ClosedRange<Day>, at branch: Branch?, byTask: Bool = true, reader: Reader) throws {
    let values: [SQLValue] = [
      .whole(span.lowerBound.number), .whole(span.upperBound.number), .whole(branch?.number), .whole(branch?.number),
    ]
    lines = try reader.rows(
      "SELECT branch, code, suggested, level, level_reason, outcome, alone, sum(count)" + Self.source
        + "GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7", values
    ) { row in
      Line(
        branch: row.whole(0), model: row.optionalText(1), advised: HelpLevel(rawValue: row.whole(2)) ?? .signpost,
        given: HelpLevel(rawValue: row.whole(3)) ?? .signpost,
        reason: row.optionalWhole(4).flatMap { HelpLevelReason(number: $0) },
        outcome: Outcome(number: row.whole(5)) ?? .done,
        alone: row.optionalWhole(6).flatMap { AloneNextTime(number: $0) },
        sessions: row.whole(7))
    }
    tasks = try byTask ? Self.tasks(values, reader) : []
    let levelled = try TotalBook.totals(by: .level, in: span, at: branch, reader: reader)
      .reduce(0) { HelpLevel(rawValue: $1.key) == nil ? $0 : $0 + $1.value.sessions }
    unadvised = levelled - lines.reduce(0) { $0 + $1.sessions }
  }

  private static func tasks(_ values: [SQLValue], _ reader: Reader) throws -> [TaskLine] {
    try reader.rows(
      "SELECT task.number, suggested, level, sum(count)" + sourceByTask
        + "AND task.kind = ? GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
      values + [.whole(TaskKind.guidance.number)]
    ) { row in
      TaskLine(
        task: row.whole(0), advised: HelpLevel(rawValue: row.whole(1)) ?? .signpost,
        given: HelpLevel(rawValue: row.whole(2)) ?? .signpost, sessions: row.whole(3))
    }
  }

  // Entries with advice have an index of their own, so that years are not read for the few that have it.
  static let counted: SQL =
    "WHERE day BETWEEN ? AND ? AND (branch = ? OR ? IS NULL) AND is_void = 0 AND level IS NOT NULL"
    + "AND suggested IS NOT NULL"
  static let source: SQL =
    "FROM entry LEFT JOIN advice_model ON advice_model.number = entry.advice_model" + counted
  static let sourceByTask: SQL =
    "FROM entry JOIN entry_task ON entry_task.entry = entry.id JOIN task ON task.number = entry_task.task" + counted
}
