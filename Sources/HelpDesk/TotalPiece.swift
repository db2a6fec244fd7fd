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

  /// The first days of all pieces that begin within some days.
  static func firsts(in days: ClosedRange<Day>) -> [Day] {
    var piece = TotalPiece(containing: days.lowerBound)
    if piece.first < days.lowerBound { piece = piece.next }
    var firsts: [Day] = []
    while piece.first <= days.upperBound {
      firsts.append(piece.first)
      piece = piece.next
    }
    return firsts
  }

  /// A span cut into what lies before, within and after the whole pieces in it.
  ///
  /// - Returns: the first days of the first and the last whole piece, and the days at both ends that fill none.
  static func cut(
    _ span: ClosedRange<Day>
  ) -> (pieces: ClosedRange<Day>?, edges: [ClosedRange<Day>]) {
    var first = TotalPiece(containing: span.lowerBound)
    var edges: [ClosedRange<Day>] = []
    if first.first < span.lowerBound {
      edges.append(span.lowerBound...min(first.last, span.upperBound))
      first = first.next
    }
    guard first.first <= span.upperBound else { return (nil, edges) }
    let last = TotalPiece(containing: span.upperBound)
    if last.last == span.upperBound { return (first.first...last.first, edges) }
    edges.append(last.first...span.upperBound)
    guard first.first < last.first else { return (nil, edges) }
    return (first.first...TotalPiece(containing: last.first.adding(-1)).first, edges)
  }
}
