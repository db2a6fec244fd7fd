public import Language

/// The stretch of days that running totals are kept for: a week, cut where a month begins.
///
/// Weeks and months are both made of whole pieces, so a report of either adds up a few rows and reads no entry.
public struct TotalPiece: Hashable, Sendable {
  /// The first day: a Monday or the first of a month.
  public let first: Day

  /// The piece that a day lies in.
  public init(containing day: Day) {
    let monday = day.adding(1 - day.weekday.rawValue)
    first = max(monday, day.firstOfMonth)
  }

  /// The last day.
  public var last: Day {
    let sunday = first.adding(7 - first.weekday.rawValue)
    let nextMonth = first.firstOfMonth.adding(32).firstOfMonth
    return min(sunday, nextMonth.adding(-1))
  }

  /// The piece after this one.
  public var next: TotalPiece { TotalPiece(containing: last.adding(1)) }

  /// The place of a day's piece in its month, counted from 0.
  static func place(of day: Day) -> Int {
    (day.day + day.firstOfMonth.weekday.rawValue - 2) / 7
  }

  /// The piece at a place of the month that begins with a day.
  static func at(_ place: Int, in month: Day) -> TotalPiece {
    TotalPiece(containing: place == 0 ? month : month.adding(8 - month.weekday.rawValue + (place - 1) * 7))
  }
}
