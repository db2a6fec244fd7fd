import HelpDesk
import Language
import Municipality
import SQLite

/// What is usual at a branch on a day of the week, by the weeks before.
struct UsualDay: Hashable, Sendable {
  /// How many weeks are looked back on: enough for a middle, and not so many that another season is in it.
  static let weeks = 8
  /// The fewest days from which something usual is said.
  static let fewest = 3
  /// The fewest sessions from which it is said how they spread over the hours.
  static let fewestSessions = 30

  /// The sessions of the days, fewest first.
  let sessions: [Int]
  /// The share of a day's sessions that come before the present hour; nil where the hours are not known well enough.
  let shareByNow: Double?

  /// What is usual; nil where too few such days were counted.
  init?(sessions: [Int], shareByNow: Double?) {
    guard sessions.count >= Self.fewest else { return nil }
    self.sessions = sessions.sorted()
    self.shareByNow = shareByNow
  }

  /// Reads it.
  ///
  /// A day on which nothing was logged is left out: it was closed, or nobody counted.
  ///
  /// - Parameters:
  ///   - today: the day.
  ///   - hour: the hour it is, 0…23.
  init?(of today: Day, hour: Int, at branch: Branch, in reader: Reader) throws {
    let counted = try TotalBook.days(in: today.adding(-7 * Self.weeks)...today.adding(-1), at: branch, reader: reader)
    let same = (1...Self.weeks).compactMap { counted[today.adding(-7 * $0)] }.filter { $0 > 0 }
    let quarter = TotalBook.quarter(of: today)
    let hours = try TotalBook.hours(
      in: TotalBook.quarter(of: quarter.adding(-1))...quarter, at: branch, reader: reader)
    // Hours of all weekdays together: those of one alone would be few, and opening hours are much alike.
    let known = hours.values.joined().filter { $0.key != TotalBook.unknownHour }
    let all = known.reduce(0) { $0 + $1.value }
    let before = known.reduce(0) { $0 + ($1.key < hour ? $1.value : 0) }
    self.init(
      sessions: same, shareByNow: all >= Self.fewestSessions ? Double(before) / Double(all) : nil)
  }

  /// The middle one; of an even number the higher of the two in the middle.
  var median: Int { sessions[sessions.count / 2] }

  /// The fewest and the most.
  var range: ClosedRange<Int> { (sessions.first ?? 0)...(sessions.last ?? 0) }

  /// What is usual by now, in whole sessions; nil where the hours are not known.
  var byNow: Int? { shareByNow.map { Int((Double(median) * $0).rounded()) } }
}
