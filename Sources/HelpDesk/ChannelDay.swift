public import Language
public import Municipality
public import SQLite

/// The sessions of one channel at one branch on one day.
public struct ChannelDay: Hashable, Sendable {
  /// How many there were.
  public let sessions: Int
  /// How often each task was mentioned in them, by the task's number.
  public let mentions: [Int: Int]

  /// Counts the entries that stand; those that keep only their month lie on no day.
  public init(_ channel: Channel, on day: Day, at branch: Branch, in reader: Reader) throws {
    let place: [SQLValue] = [.whole(branch.number), .whole(day.number), .whole(channel.number)]
    sessions =
      try reader.first(
        """
        SELECT coalesce(sum(count), 0) FROM entry
        WHERE branch = ? AND day = ? AND channel = ? AND is_void = 0 AND is_month_only = 0
        """, place
      ) { $0.whole(0) } ?? 0
    var mentions: [Int: Int] = [:]
    try reader.each(
      """
      SELECT task, sum(count) FROM entry JOIN entry_task ON entry_task.entry = entry.id
      WHERE branch = ? AND day = ? AND channel = ? AND is_void = 0 AND is_month_only = 0 GROUP BY task
      """, place
    ) { mentions[$0.whole(0)] = $0.whole(1) }
    self.mentions = mentions
  }
}
