public import Statistics

/// A mean that released tables tell: of a category of an axis, or of all sessions.
public struct ReleasedMean: Hashable, Sendable {
  /// The axis; nil for the mean of all sessions.
  public let axis: ReleaseAxis?
  /// The category; nil for the mean of all sessions.
  public let category: ReleaseCategory?
  /// The mean minutes of a session, rounded to 5.
  public let minutes: Int

  /// The means that some tables tell, each once, that of all sessions last.
  public static func all(of tables: [ReleasedTable]) -> [ReleasedMean] {
    var found: [ReleasedMean] = []
    for table in tables {
      for (cell, minutes) in table.minutes.enumerated() {
        guard let minutes else { continue }
        let own = zip(table.axes, zip(table.places(of: cell), table.categories)).first { $0.1.0 < $0.1.1.count }
        let mean = ReleasedMean(axis: own?.0, category: own.map { $0.1.1[$0.1.0] }, minutes: minutes)
        if !found.contains(mean) { found.append(mean) }
      }
    }
    return found.filter { $0.axis != nil } + found.filter { $0.axis == nil }
  }
}
