import Chance
import HelpDesk
import Language
import Municipality
import SQLite

/// Days on which a system was down, by who was turned away because of it: far more than the small failures of every week.
struct OutageDays: Hashable {
  /// The first and the last day.
  let days: ClosedRange<Day>
  /// How many were turned away.
  let turnedAway: Int

  /// Fewer than so many turned away on a day are no outage.
  private static let fewest = 5
  /// The chance of calling a week one without any cause, among all weeks that are looked at.
  private static let error = 0.01
  /// Failures come in bunches.
  private static let dispersion = 2.0

  /// The outages of some weeks.
  ///
  /// - Parameters:
  ///   - book: the weeks.
  ///   - window: the steps that are looked at; those before them tell what is usual.
  static func found(_ book: SeriesBook, in window: Range<Int>, reader: Reader) throws -> [OutageDays] {
    guard let first = book.starts.first, let last = book.starts.indices.last, !window.isEmpty else { return [] }
    var weeks = book.starts.map { _ in 0 }
    for (piece, values) in try TotalBook.pieces(
      by: .reason, in: first...book.end(of: last), at: book.branches, reader: reader)
    {
      guard let place = book.place(of: piece) else { continue }
      weeks[place] += values[NotDoneReason.systemDown.number]?.sessions ?? 0
    }
    let usual = max(0.5, Double(weeks.sorted()[weeks.count / 2]))
    let week = CountDistribution(mean: usual, dispersion: dispersion)
    let day = CountDistribution(mean: usual / 5, dispersion: dispersion)
    let limit = error / Double(window.count)
    var outages: [OutageDays] = []
    for place in window where weeks[place] >= fewest && week.chance(ofAtLeast: weeks[place]) < limit {
      for (on, count) in try turnedAway(on: book.starts[place]...book.end(of: place), book.branches, reader: reader)
      where count >= fewest && day.chance(ofAtLeast: count) < limit / 7 {
        // What goes on over a weekend is one outage.
        if let before = outages.last, on - before.days.upperBound <= 3 {
          outages[outages.count - 1] = OutageDays(
            days: before.days.lowerBound...on, turnedAway: before.turnedAway + count)
        } else {
          outages.append(OutageDays(days: on...on, turnedAway: count))
        }
      }
    }
    return outages
  }

  private static func turnedAway(
    on days: ClosedRange<Day>, _ branches: [Branch], reader: Reader
  ) throws -> [(Day, Int)] {
    let numbers = Set(branches.map(\.number))
    var counts: [Day: Int] = [:]
    for found in try TurnedAway.branches(in: days, reader: reader) where numbers.contains(found.number) {
      counts[found.day, default: 0] += found.sessions
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
