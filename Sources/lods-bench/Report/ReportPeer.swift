import Foundation
import Language
import Municipality

/// The groupings that `lods report desk` stands on, as other programs make them from the entries.
enum ReportPeer {
  /// Every mention of a task with what its entry says: a table that column stores like.
  ///
  /// - Parameter tasks: the office's tasks; an entry has the first and the last of the groups and owners of its own.
  static func mentions(_ tasks: [OfficeTask]) -> String {
    let groups = Set(tasks.map(\.parent)).sorted()
    let known = tasks.map { "(\($0.number), \(groups.firstIndex(of: $0.parent) ?? 0), \($0.owner.number))" }
    return "WITH known (task, part, owner) AS (VALUES \(known.joined(separator: ", ")))\n" + mentions
  }

  private static let mentions = """
    SELECT e.branch, e.day, e.is_month_only, e.part, e.count, e.level, e.channel, e.outcome, e.minutes, e.persons,
      e.barriers, e.alone, e.contact, e.is_misdirected, e.pathways, e.reason, e.area, e.age, e.helped_in, e.effort,
      t.task, t.quantity, count(*) OVER (PARTITION BY e.id) AS tasks,
      row_number() OVER (PARTITION BY e.id ORDER BY t.task) = 1 AS is_first,
      min(k.part) OVER (PARTITION BY e.id), max(k.part) OVER (PARTITION BY e.id),
      min(k.owner) OVER (PARTITION BY e.id), max(k.owner) OVER (PARTITION BY e.id)
    FROM entry AS e JOIN entry_task AS t ON t.entry = e.id JOIN known AS k ON k.task = t.task WHERE e.is_void = 0;
    """

  /// The script for DuckDB, beside the sources; nil where this program is run from elsewhere.
  static var duckScript: String? {
    let path = "Sources/lods-bench/Peers/duckdb_groupings.py"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// The groupings of a period and the same a year before, over the entries' own tables and index.
  static func script(_ span: ReportBenchmark.Span) -> String {
    [span.days, span.before].map(script).joined(separator: "\n")
  }

  private static func script(_ days: ClosedRange<Day>) -> String {
    let within = "day BETWEEN \(days.lowerBound.number) AND \(days.upperBound.number) AND is_void = 0"
    let measures = "sum(count), sum(minutes * count), sum(iif(minutes IS NULL, 0, count)), sum(persons * count)"
    let sessions = [
      "level", "channel", "outcome", "reason", "alone", "contact", "is_misdirected", "area", "age",
      "helped_in", "effort", "part", "day",
    ]
    let bits = (0..<5).map { ("barriers", $0) } + (0..<11).map { ("pathways", $0) }
    var script = "PRAGMA temp_store = MEMORY;\n"
    script += sessions.map { "SELECT branch, \($0), \(measures) FROM entry WHERE \(within) GROUP BY 1, 2;" }
      .joined(separator: "\n")
    script +=
      "\nSELECT branch, "
      + bits.map { "sum(iif(\($0.0) & \(1 << $0.1), count, 0))" }.joined(separator: ", ")
      + " FROM entry WHERE \(within) GROUP BY 1;\n"
    for group in ["task", "task, level", "task, channel, contact, is_misdirected"] {
      script += """
        SELECT branch, \(group), \(measures), sum(quantity * count)
        FROM entry JOIN entry_task ON entry = id WHERE \(within) GROUP BY branch, \(group);

        """
    }
    return script
  }
}
