import Language

/// The stored totals of a branch in a month, as far as they lie in the pieces that are asked for.
struct StoredMonth {
  /// The first day of the month.
  let first: Day
  private let bytes: [UInt8]
  private let places: ClosedRange<Int>

  /// - Parameter pieces: the first days of the first and the last piece that is asked for.
  init(_ first: Day, _ bytes: [UInt8], within pieces: ClosedRange<Day>) {
    self.first = first
    self.bytes = bytes
    let lower = pieces.lowerBound > first ? TotalPiece.place(of: pieces.lowerBound) : 0
    let isLast = pieces.upperBound.firstOfMonth == first
    places = lower...(isLast ? max(lower, TotalPiece.place(of: pieces.upperBound)) : MonthSheet.pieces - 1)
  }

  /// Hands over every key with the totals of its pieces; the places of the pieces begin where ``firstPlace`` says.
  func each(_ body: (_ key: Int, _ totals: ArraySlice<Totals>) -> Void) {
    var reader = MonthSheet.Reader(bytes)
    while reader.next() { body(reader.key, reader.totals[places]) }
  }

  /// Hands over the totals of one kind by value and the place of the piece.
  func each(of kind: TotalKind, _ body: (_ value: Int, _ place: Int, _ totals: Totals) -> Void) {
    var reader = MonthSheet.Reader(bytes)
    let (first, end) = (MonthSheet.key(kind, 0), MonthSheet.key(kind, 0) + 1 << 40)
    while reader.next(), reader.key < end {
      guard reader.key >= first else { continue }
      for place in places where reader.totals[place].sessions != 0 {
        body(reader.key - first, place, reader.totals[place])
      }
    }
  }
}
