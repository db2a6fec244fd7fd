import Language

/// How the totals of a span are put together: which whole pieces of the running totals are read, and which days' entries
/// are counted to be added to them or taken off again.
struct TotalPlan: Hashable {
  /// The first days of the first and the last piece that is read; nil for none.
  private(set) var pieces: ClosedRange<Day>?
  /// Days whose entries are added.
  private(set) var added: [ClosedRange<Day>] = []
  /// Days whose entries are taken off, because the piece that they lie in was read whole.
  private(set) var removed: [ClosedRange<Day>] = []

  /// Plans a span.
  ///
  /// - Parameters:
  ///   - span: the days.
  ///   - end: the day from which on entries are not in the running totals.
  init(_ span: ClosedRange<Day>, until end: Day) {
    if span.lowerBound < end { plan(span.lowerBound...min(span.upperBound, end.adding(-1)), until: end) }
    if span.upperBound >= end { added.append(max(span.lowerBound, end)...span.upperBound) }
  }

  /// Plans days that are all in the running totals.
  private mutating func plan(_ span: ClosedRange<Day>, until end: Day) {
    var first = TotalPiece(containing: span.lowerBound)
    var last = TotalPiece(containing: span.upperBound)
    // The last piece may not be over: what is stored of it ends where the totals do.
    let lastDay = min(last.last, end.adding(-1))
    if first == last {
      let rest = outside(span, of: first.first...lastDay)
      if rest.reduce(0, { $0 + Self.length($1) }) < Self.length(span) {
        pieces = first.first...first.first
        removed = rest
      } else {
        added = [span]
      }
      return
    }
    if first.first < span.lowerBound {
      let (inside, outside) = (span.lowerBound...first.last, first.first...span.lowerBound.adding(-1))
      if Self.length(outside) < Self.length(inside) {
        removed.append(outside)
      } else {
        added.append(inside)
        first = first.next
      }
    }
    if span.upperBound < lastDay {
      let (inside, outside) = (last.first...span.upperBound, span.upperBound.adding(1)...lastDay)
      if Self.length(outside) < Self.length(inside) {
        removed.append(outside)
      } else {
        added.append(inside)
        last = TotalPiece(containing: last.first.adding(-1))
      }
    }
    if first.first <= last.first { pieces = first.first...last.first }
  }

  private func outside(_ span: ClosedRange<Day>, of whole: ClosedRange<Day>) -> [ClosedRange<Day>] {
    var rest: [ClosedRange<Day>] = []
    if whole.lowerBound < span.lowerBound { rest.append(whole.lowerBound...span.lowerBound.adding(-1)) }
    if span.upperBound < whole.upperBound { rest.append(span.upperBound.adding(1)...whole.upperBound) }
    return rest
  }

  private static func length(_ span: ClosedRange<Day>) -> Int { span.upperBound - span.lowerBound + 1 }
}
