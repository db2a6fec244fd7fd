import Language
import Municipality
import Records
import SQLite

/// What the log has of a sheet's source on the days and at the branches that the sheet covers, beside what the sheet has.
///
/// A row is known again by what is kept of it. When its cell was mended or its word given another meaning since, it is a
/// new row, and the old one still stands in the log: both would be counted. Wherever that may be so, somebody who knows
/// the sheet must say whether it holds instead of what was read before, or stands beside it.
struct SheetGround {
  /// A day at a branch, or a month where no more than that is kept.
  struct Place: Hashable {
    let branch: Int
    let day: Int
  }

  /// The covered places, each with the line that it stands on first.
  let covered: [Place: Int]
  /// The source's entries on the covered days before the import, void ones too, at any branch.
  private let before: [Place: Int]
  private var known: [Place: Int] = [:]
  private var fresh: [Place: Int] = [:]

  /// Counts what the log has.
  init(_ covered: [Place: Int], of source: SourceTag, in reader: Reader) throws {
    self.covered = covered
    before = try Self.entries(on: Set(covered.keys.map(\.day)), of: source, in: reader)
  }

  /// Notes an entry that is new.
  mutating func add(fresh place: Place) {
    fresh[place, default: 0] += 1
  }

  /// Notes an entry that was known, where it stands in the log.
  mutating func add(known place: Place) {
    if !before.isEmpty { known[place, default: 0] += 1 }
  }

  /// How many entries are new, all of them.
  var freshCount: Int { fresh.values.reduce(0, +) }

  /// The covered places where the source has more in the log than the sheet gave.
  var suspects: Set<Place> {
    Set(before.keys.filter { covered[$0] != nil && (before[$0] ?? 0) > (known[$0] ?? 0) })
  }

  /// The places on the covered days at some branches where the source has entries.
  func places(atBranches branches: Set<Int>) -> Set<Place> {
    Set(before.keys.filter { branches.contains($0.branch) })
  }

  /// Of places with entries that the sheet no longer gives, those for which it gives others: how many, and the first line.
  func mended(_ places: some Sequence<Place>) -> (fresh: Int, line: Int)? {
    let hit = places.filter { fresh[$0] != nil }
    guard !hit.isEmpty else { return nil }
    return (hit.reduce(0) { $0 + (fresh[$1] ?? 0) }, hit.compactMap { covered[$0] }.min() ?? 1)
  }

  /// How many entries of a source there are on some days, by place, void ones too.
  static func entries(on days: Set<Int>, of source: SourceTag, in reader: Reader) throws -> [Place: Int] {
    var counts: [Place: Int] = [:]
    for run in runs(of: days) {
      try reader.each(
        """
        SELECT branch, day, count(*) FROM entry INDEXED BY entry_by_day
        WHERE day BETWEEN ? AND ? AND substr(id, 11) = ? GROUP BY day, branch
        """, [.whole(run.lowerBound), .whole(run.upperBound), .blob(source.bytes)]
      ) { row in
        if days.contains(row.whole(1)) { counts[Place(branch: row.whole(0), day: row.whole(1))] = row.whole(2) }
      }
    }
    return counts
  }

  /// The ids of a source's entries that stand at some places, as keys, with the place of each.
  static func standing(
    at places: some Sequence<Place>, of source: SourceTag, in reader: Reader
  ) throws -> [RowKey: Place] {
    var ids: [RowKey: Place] = [:]
    for place in places {
      try reader.each(
        """
        SELECT id FROM entry INDEXED BY entry_by_day
        WHERE day = ? AND branch = ? AND substr(id, 11) = ? AND is_void = 0
        """, [.whole(place.day), .whole(place.branch), .blob(source.bytes)]
      ) { ids[RowKey($0.blob(0))] = place }
    }
    return ids
  }

  /// Days that lie near one another, so that a stray day does not make years be looked through.
  private static func runs(of days: Set<Int>) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for day in days.sorted() {
      if let last = runs.last, day - last.upperBound <= 14 {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs
  }
}
