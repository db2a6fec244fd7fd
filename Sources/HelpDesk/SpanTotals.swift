public import Language
import Municipality

/// What the running totals say of a span: everything that reports need, read in one walk.
public struct SpanTotals: Sendable {
  /// The totals of each branch, by the branch's number.
  public private(set) var sheets: [Int: TotalSheet] = [:]
  /// Sessions by the first day of each ``TotalPiece``, at all branches together; pieces without any are not named.
  public private(set) var pieces: [Day: Int] = [:]
  /// Sessions of each branch by day, where the day is kept; days without any are not named.
  public private(set) var days: [Int: [Day: Int]]

  private var sums: [Int: [Int: Totals]] = [:]

  init(_ branches: [Branch]) {
    days = Dictionary(branches.map { ($0.number, [:]) }, uniquingKeysWith: { first, _ in first })
    sums = Dictionary(branches.map { ($0.number, [:]) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func add(_ month: StoredMonth, at branch: Branch) {
    Self.add(month, to: &sums[branch.number, default: [:]], &pieces, &days[branch.number, default: [:]])
  }

  private static func add(
    _ month: StoredMonth, to sums: inout [Int: Totals], _ pieces: inout [Day: Int], _ days: inout [Day: Int]
  ) {
    let all = MonthSheet.key(.all, 0)
    let weekdays = MonthSheet.key(.weekday, 1)...MonthSheet.key(.weekday, 7)
    month.each { key, totals in
      var sum = Totals()
      for piece in totals { sum += piece }
      sums[key, default: Totals()] += sum
      guard key == all || weekdays.contains(key) else { return }
      for (place, piece) in zip(totals.indices, totals) where piece.sessions != 0 {
        let first = TotalPiece.at(place, in: month.first).first
        if key == all {
          pieces[first, default: 0] += piece.sessions
        } else {
          let weekday = key - weekdays.lowerBound + 1
          days[first.adding(weekday - first.weekday.rawValue), default: 0] += piece.sessions
        }
      }
    }
  }

  mutating func add(_ row: EntryRow, isTakenOff: Bool) {
    let day = Day(number: row.day)
    let sessions = isTakenOff ? -row.count : row.count
    pieces[TotalPiece(containing: day).first, default: 0] += sessions
    if !row.isMonthOnly { days[row.branch, default: [:]][day, default: 0] += sessions }
    func gather(_ sums: inout [Int: Totals]) {
      row.eachTotal { sums[MonthSheet.key($0, $1), default: Totals()] += isTakenOff ? -$2 : $2 }
    }
    gather(&sums[row.branch, default: [:]])
  }

  /// Makes the sheets, when all has been added.
  mutating func close() {
    sheets = sums.mapValues { sums in
      var sheet = TotalSheet()
      for (key, totals) in sums {
        if let (kind, value) = MonthSheet.name(of: key) { sheet.add(kind, value, totals) }
      }
      sheet.close()
      return sheet
    }
    sums = [:]
    pieces = pieces.filter { $0.value != 0 }
    days = days.mapValues { $0.filter { $0.value != 0 } }
  }
}
