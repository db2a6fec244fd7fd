import Language
import Records
import Testing

@testable import HelpDesk

@Suite struct MonthSheetTests {
  private func totals(using generator: inout SeededGenerator) -> Totals {
    func number(_ limit: Int) -> Int { Int.random(in: -limit...limit, using: &generator) }
    var totals = Totals()
    totals.sessions = number(3)
    if Bool.random(using: &generator) { totals.minuteParts = number(100) * Totals.partsOfMinute }
    if Bool.random(using: &generator) { totals.minuteParts += number(1_000_000) }
    totals.timed = Bool.random(using: &generator) ? totals.sessions : number(500)
    if Bool.random(using: &generator) {
      totals.persons = number(2)
      totals.peopled = Bool.random(using: &generator) ? totals.sessions : number(2)
    }
    if Bool.random(using: &generator) {
      totals.quantity = Bool.random(using: &generator) ? totals.sessions : number(100_000)
    }
    return totals
  }

  @Test func `what is written is read, but for pieces without sessions`() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<50 {
      var writer = MonthSheet.Writer()
      var expected: [Int: [Totals]] = [:]
      for kind in TotalKind.allCases {
        let values = Set((0..<8).map { _ in Int.random(in: 0...200_000, using: &generator) })
        for value in values.sorted() {
          let pieces = (0..<MonthSheet.pieces).map { _ in totals(using: &generator) }
          let key = MonthSheet.key(kind, value)
          writer.add(key, pieces)
          let kept = pieces.map { $0.sessions == 0 ? Totals() : $0 }
          if kept.contains(where: { $0 != Totals() }) { expected[key] = kept }
        }
      }
      var reader = MonthSheet.Reader(writer.numbers.bytes)
      var found: [Int: [Totals]] = [:]
      while reader.next() { found[reader.key] = reader.totals }
      #expect(found == expected)
    }
  }

  @Test func `a key says its kind and value`() {
    for kind in TotalKind.allCases {
      for value in [0, 1, 63, 1 << 30] {
        let name = MonthSheet.name(of: MonthSheet.key(kind, value))
        #expect(name?.kind == kind && name?.value == value)
      }
    }
    #expect(MonthSheet.name(of: 999 << 40) == nil)
  }

  @Test func `a sheet that was cut short ends and does not stop the program`() {
    var writer = MonthSheet.Writer()
    var generator = SeededGenerator(seed: 9)
    for key in 1...40 { writer.add(key, (0..<MonthSheet.pieces).map { _ in totals(using: &generator) }) }
    let bytes = writer.numbers.bytes
    for length in 0...bytes.count {
      var reader = MonthSheet.Reader(Array(bytes.prefix(length)))
      var keys = 0
      while reader.next() { keys += 1 }
      #expect(keys <= 40)
    }
    var reader = MonthSheet.Reader(Array(repeating: 0xFF, count: 100))
    let hasAny = reader.next()
    #expect(!hasAny)
  }

  @Test func `a plan counts every day of its span once and no other`() throws {
    var generator = SeededGenerator(seed: 6)
    let start = try #require(Day(iso: "2025-11-20"))
    for _ in 0..<2000 {
      let lower = start.adding(Int.random(in: 0...60, using: &generator))
      let span = lower...lower.adding(Int.random(in: 0...70, using: &generator))
      let end = start.adding(Int.random(in: -10...140, using: &generator))
      let plan = TotalPlan(span, until: end)
      var wrong: [Day] = []
      for number in (start.number - 20)...(start.number + 170) {
        let day = Day(number: number)
        let piece = TotalPiece(containing: day).first
        var times = plan.pieces.map { $0.contains(piece) && day < end ? 1 : 0 } ?? 0
        times += plan.added.count { $0.contains(day) } - plan.removed.count { $0.contains(day) }
        if times != (span.contains(day) ? 1 : 0) { wrong.append(day) }
      }
      #expect(wrong.isEmpty, "\(span) until \(end.iso)")
      // No more than half a week is counted at each end, but for the days that are not in the totals.
      let edges = (plan.added + plan.removed).filter { $0.upperBound < end }
      #expect(edges.allSatisfy { $0.upperBound - $0.lowerBound <= 3 } && edges.count <= 2)
    }
  }

  @Test func `a day's piece is found by its place in the month`() throws {
    var day = try #require(Day(iso: "2024-01-01"))
    for _ in 0..<900 {
      let place = TotalPiece.place(of: day)
      #expect((0..<MonthSheet.pieces).contains(place))
      #expect(TotalPiece.at(place, in: day.firstOfMonth) == TotalPiece(containing: day))
      day = day.adding(1)
    }
  }
}
