import Records

/// The totals of a branch in a month as they are stored: one list of numbers, by kind and value, each with its pieces.
///
/// Most totals are small and much alike, so a list takes a quarter of the room that rows of their own would.
enum MonthSheet {
  /// The most pieces of a month; see ``TotalPiece``.
  static let pieces = 6

  /// What a total is by, as one number that sorts by kind and value.
  static func key(_ kind: TotalKind, _ value: Int) -> Int { kind.rawValue << kindShift | value }

  /// The kind and value of a key; nil for a kind that is not known.
  static func name(of key: Int) -> (kind: TotalKind, value: Int)? {
    TotalKind(rawValue: key >> kindShift).map { ($0, key & (1 << kindShift - 1)) }
  }

  private static let kindShift = 40

  /// How a piece's totals are written; what is usual is left out.
  private enum Mark {
    /// The minutes are whole.
    static let wholeMinutes = 1
    /// Not all sessions are timed, or more than all.
    static let timed = 2
    /// There are persons.
    static let persons = 4
    /// Not all sessions have their persons.
    static let peopled = 8
    /// There are quantities.
    static let quantity = 16
    /// The quantity is not the number of sessions.
    static let otherQuantity = 32
  }

  /// Writes a sheet, key by key in their order.
  struct Writer {
    private(set) var numbers = PackedNumbers()
    private var last = 0

    /// Adds a key with the totals of its pieces; one without sessions is left out.
    mutating func add(_ key: Int, _ totals: some RandomAccessCollection<Totals>) {
      var mask = 0
      for (index, piece) in totals.enumerated() where piece.sessions != 0 { mask |= 1 << index }
      guard mask != 0 else { return }
      numbers.append(key - last)
      numbers.append(mask)
      last = key
      for piece in totals where piece.sessions != 0 { add(piece) }
    }

    private mutating func add(_ totals: Totals) {
      let isWhole = totals.minuteParts.isMultiple(of: Totals.partsOfMinute)
      var marks = isWhole ? Mark.wholeMinutes : 0
      if totals.timed != totals.sessions { marks |= Mark.timed }
      if totals.persons != 0 || totals.peopled != 0 { marks |= Mark.persons }
      if marks & Mark.persons != 0, totals.peopled != totals.sessions { marks |= Mark.peopled }
      if totals.quantity != 0 { marks |= Mark.quantity }
      if marks & Mark.quantity != 0, totals.quantity != totals.sessions { marks |= Mark.otherQuantity }
      numbers.append(marks)
      numbers.append(totals.sessions)
      numbers.append(isWhole ? totals.minuteParts / Totals.partsOfMinute : totals.minuteParts)
      if marks & Mark.timed != 0 { numbers.append(totals.timed) }
      if marks & Mark.persons != 0 { numbers.append(totals.persons) }
      if marks & Mark.peopled != 0 { numbers.append(totals.peopled) }
      if marks & Mark.otherQuantity != 0 { numbers.append(totals.quantity) }
    }
  }

  /// Reads a stored sheet, key by key.
  struct Reader {
    private var numbers: PackedNumbers.Reader
    /// The key that the reader stands on.
    private(set) var key = 0
    /// The totals of the key's pieces.
    private(set) var totals = Array(repeating: Totals(), count: MonthSheet.pieces)

    init(_ bytes: [UInt8]) {
      numbers = PackedNumbers.Reader(bytes)
    }

    /// Goes on to the next key; false when there is none.
    mutating func next() -> Bool {
      guard let step = numbers.next(), let mask = numbers.next(), Reader.limits.contains(step) else { return false }
      key += step
      for index in 0..<MonthSheet.pieces { totals[index] = mask & 1 << index != 0 ? piece() : Totals() }
      return true
    }

    private mutating func piece() -> Totals {
      let marks = number()
      var piece = Totals()
      piece.sessions = number()
      let minutes = number()
      piece.minuteParts = marks & Mark.wholeMinutes != 0 ? minutes * Totals.partsOfMinute : minutes
      piece.timed = marks & Mark.timed != 0 ? number() : piece.sessions
      if marks & Mark.persons != 0 {
        piece.persons = number()
        piece.peopled = marks & Mark.peopled != 0 ? number() : piece.sessions
      }
      if marks & Mark.quantity != 0 {
        piece.quantity = marks & Mark.otherQuantity != 0 ? number() : piece.sessions
      }
      return piece
    }

    private mutating func number() -> Int {
      guard let number = numbers.next(), Reader.limits.contains(number) else { return 0 }
      return number
    }

    /// No figure is so large; a number beyond is the work of a damaged file, and would stop the program when added up.
    private static let limits = -(1 << 48)...(1 << 48)
  }
}
