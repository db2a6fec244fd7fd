/// A table of released figures: what one release shows by some axes, and nothing that was not released.
public struct OpenTable: Sendable {
  /// What was asked for.
  public let query: OpenTableQuery
  /// The release that it is from.
  public let release: Release
  /// The place of the table in the release.
  public let place: Int
  /// The figures, by the axes that were asked for.
  public let figures: ReleasedTable

  /// Finds a table in the ledger.
  ///
  /// Only releases of just the period are looked at. Newer states of its months go before older ones, single categories
  /// before such as are put together, fewer blanks before more, a table of just these axes before the sums of a larger
  /// one, and a newer release before an older.
  ///
  /// - Parameter releases: the whole ledger, the first release first.
  /// - Throws: ``OpenTableFault``, and ``ReleaseFault/unknownRelease``.
  public init(_ query: OpenTableQuery, among releases: [Release]) throws {
    if let number = query.release {
      guard let release = releases.first(where: { $0.number == number }) else { throw ReleaseFault.unknownRelease }
      if let period = query.period, period.days != release.query.period.days {
        throw OpenTableFault.otherPeriod(release: number, of: release.query.period)
      }
    }
    let own = releases.filter { release in
      query.release.map { $0 == release.number } ?? (release.query.period.days == query.period?.days)
    }
    let found = own.flatMap { Candidate.all(for: query, in: $0) }
    guard let best = found.max(by: { $0.rank.lexicographicallyPrecedes($1.rank) }) else {
      throw OpenTableFault.notReleased(
        OpenTableFault.Wanted(
          table: query.text, period: query.period ?? own.first?.query.period,
          there: own.flatMap { release in release.query.tables.map { "\($0.text) (\(release.number))" } },
          periods: releases.map(\.query.period.code)))
    }
    // Nothing but the sum of all is not what was asked for, where something is split.
    if query.measure == .minutes, best.figures.minutes.dropLast().allSatisfy({ $0 == nil }) {
      let axes = Self.axesOfMinutes(own)
      let hasSum = best.figures.minutes.last.map { $0 != nil } ?? false
      guard axes.isEmpty, hasSum else { throw OpenTableFault.minutesNotTold(axes: axes) }
    }
    self.query = query
    release = best.release
    place = best.place
    figures = best.figures
  }

  /// Whether the table is the sums of a larger one.
  public var isMargin: Bool { release.tables[place].axes.count > figures.axes.count }

  /// The axes by which some releases tell mean minutes.
  private static func axesOfMinutes(_ releases: [Release]) -> [ReleaseAxis] {
    var found: [ReleaseAxis] = []
    for table in releases.flatMap(\.tables) {
      for axis in table.axes where !found.contains(axis) {
        if table.margin([axis])?.minutes.dropLast().contains(where: { $0 != nil }) == true { found.append(axis) }
      }
    }
    return found
  }

  private struct Candidate {
    let release: Release
    let place: Int
    let figures: ReleasedTable
    /// Compared from the first number on; the greatest is taken.
    let rank: [Int]

    static func all(for query: OpenTableQuery, in release: Release) -> [Candidate] {
      release.tables.indices.compactMap { place in
        let asked = release.query.tables[place]
        guard query.bands.allSatisfy({ asked.bands[$0.key] == $0.value }),
          let figures = release.tables[place].margin(query.axes)
        else { return nil }
        let shown = query.measure == .minutes ? figures.minutes : figures.cells
        return Candidate(
          release: release, place: place, figures: figures,
          rank: [
            release.bases.reduce(0) { $0 + $1.version }, -query.axes.count { asked.bands[$0] != nil },
            -shown.count { $0 == nil }, -asked.axes.count, release.number, -place,
          ])
      }
    }
  }
}
