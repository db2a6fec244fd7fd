public import Language
public import Municipality
public import SQLite

/// Sessions about some tasks by whether the citizen can do it alone next time, as staff believe.
public struct AloneSessions: Hashable, Sendable {
  /// Answered yes.
  public private(set) var yes = 0
  /// Answered no.
  public private(set) var no = 0
  /// Answered "not known", or not at all.
  public private(set) var unsaid = 0

  /// Counts nothing.
  public init() {}

  /// Counts the log; voided entries count nowhere, and an entry for several sessions counts as many.
  ///
  /// A session with several of the tasks counts once.
  ///
  /// - Parameters:
  ///   - tasks: the tasks; of a code that the office does not have there are no sessions.
  ///   - span: the days; of an entry whose month only is kept, the first of the month counts.
  ///   - branch: the branch.
  /// - Throws: `SQLiteError`.
  public init(about tasks: [Code<OfficeTask>], in span: ClosedRange<Day>, at branch: Branch, reader: Reader) throws {
    try reader.each(
      """
      SELECT alone, sum(count) FROM entry WHERE day BETWEEN ? AND ? AND branch = ? AND is_void = 0
      AND EXISTS (SELECT 1 FROM entry_task JOIN task ON task.number = entry_task.task
        WHERE entry_task.entry = entry.id AND task.code IN
      """ + .placeholders(tasks.count) + ") GROUP BY alone",
      [.whole(span.lowerBound.number), .whole(span.upperBound.number), .whole(branch.number)]
        + tasks.map { .text($0.text) }
    ) { row in
      switch row.optionalWhole(0).flatMap({ AloneNextTime(number: $0) }) {
      case .yes: yes += row.whole(1)
      case .no: no += row.whole(1)
      case .unknown, nil: unsaid += row.whole(1)
      }
    }
  }

  /// Adds sessions.
  public static func += (left: inout AloneSessions, right: AloneSessions) {
    left.yes += right.yes
    left.no += right.no
    left.unsaid += right.unsaid
  }
}
