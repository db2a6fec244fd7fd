import Testing

@testable import DisclosureControl

@Suite("The cheapest deviation")
struct DeviationProgramTests {
  /// A two-way table of which any count may be fixed, free or costly.
  private static func query(_ rows: Int, _ columns: Int, _ values: [Int], _ random: inout TestRandom) -> DeviationQuery
  {
    func freedom(_ random: inout TestRandom) -> DeviationQuery.Freedom {
      switch random.below(4) {
      case 0: .fixed
      case 1: .free
      default: .costly(Double(1 + random.below(9)))
      }
    }
    let counts = values.map { _ in freedom(&random) }
    let sums = (0..<(rows + columns)).map { _ in random.below(5) == 0 ? freedom(&random) : .fixed }
    let target = random.below(values.count)
    return DeviationQuery(
      target: .count(target), amount: random.below(2) == 0 ? 1 + random.below(4) : -min(values[target], 1),
      counts: counts, room: values, sums: sums, sumRoom: sums.map { _ in 40 })
  }

  private static func cost(_ deviation: [Int], _ query: DeviationQuery, _ sums: [[Int32]]) -> Double {
    func price(_ freedom: DeviationQuery.Freedom) -> Double { if case .costly(let cost) = freedom { cost } else { 0 } }
    let counts = zip(deviation, query.counts).reduce(0) { $0 + Double(abs($1.0)) * price($1.1) }
    return zip(sums, query.sums).reduce(counts) { cost, sum in
      cost + Double(abs(sum.0.reduce(0) { $0 + deviation[Int($1)] })) * price(sum.1)
    }
  }

  private static func agrees(_ deviation: [Int], _ query: DeviationQuery, _ sums: [[Int32]]) -> Bool {
    let counts = deviation.indices.allSatisfy { place in
      deviation[place] == 0
        || (query.counts[place] != .fixed || query.target == .count(place)) && deviation[place] >= -query.room[place]
    }
    return counts
      && zip(sums, query.sums).allSatisfy { sum, freedom in
        freedom != .fixed || sum.reduce(0) { $0 + deviation[Int($1)] } == 0
      }
  }

  @Test func `one program after the other finds what each finds alone`() {
    var found = 0
    var impossible = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      let (rows, columns) = (2 + random.below(4), 2 + random.below(4))
      let values = (0..<(rows * columns)).map { _ in random.below(9) }
      let sums =
        (0..<rows).map { row in (0..<columns).map { Int32(row * columns + $0) } }
        + (0..<columns).map { column in (0..<rows).map { Int32($0 * columns + column) } }
      let grid = SumGrid(unknowns: values.count, sums: sums, links: [])
      var together = DeviationProgram(grid, reach: 4)
      for _ in 0..<12 {
        let query = Self.query(rows, columns, values, &random)
        var alone = DeviationProgram(grid, reach: 4)
        switch (together.deviation(for: query), alone.deviation(for: query)) {
        case (.found(let one), .found(let other)):
          #expect(Self.agrees(one, query, sums) && Self.agrees(other, query, sums), "seed \(seed)")
          // Of what costs nothing a little is still asked for.
          #expect(abs(Self.cost(one, query, sums) - Self.cost(other, query, sums)) < 0.5, "seed \(seed)")
          found += 1
        case (.none, .none): impossible += 1
        case (let one, let other): Issue.record("seed \(seed): \(one), \(other)")
        }
      }
    }
    #expect(found > 200)
    #expect(impossible > 50)
  }
}
