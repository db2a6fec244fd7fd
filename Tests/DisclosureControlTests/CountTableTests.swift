import DisclosureControl
import Testing

@Suite("A table of counts")
struct CountTableTests {
  private func dimension(_ name: String, _ width: Int) -> TableDimension {
    TableDimension(name, categories: (0..<width).map(String.init))
  }

  @Test func `what cannot be a table is refused by its reason`() throws {
    let one = [dimension("a", 2)]
    for threshold in [-1, 0, 1, 101, 1000] {
      #expect(throws: CountTableFault.threshold) { try CountTable(one, counts: [1, 2], threshold: threshold) }
    }
    #expect(throws: CountTableFault.noDimension) { try CountTable([], counts: [], threshold: 5) }
    #expect(throws: CountTableFault.tooManyDimensions) {
      try CountTable("abcde".map { dimension(String($0), 1) }, counts: [1], threshold: 5)
    }
    #expect(throws: CountTableFault.dimensionNames) { try CountTable(one + one, counts: [1, 2, 3, 4], threshold: 5) }
    #expect(throws: CountTableFault.noCategories(dimension: "a")) {
      try CountTable([dimension("a", 0)], counts: [], threshold: 5)
    }
    for name in ["TOTAL", "..", "", " ", " TOTAL "] {
      #expect(throws: CountTableFault.reserved(dimension: "a")) {
        try CountTable([TableDimension("a", categories: ["x", name])], counts: [1, 2], threshold: 5)
      }
    }
    #expect(throws: CountTableFault.twice(dimension: "a")) {
      try CountTable([TableDimension("a", categories: ["x", "x"])], counts: [1, 2], threshold: 5)
    }
    #expect(throws: CountTableFault.badGroup(dimension: "a")) {
      let group = TableGroup("g", categories: [0, 2])
      return try CountTable(
        [TableDimension("a", categories: ["x", "y"], groups: [group])], counts: [1, 2], threshold: 5)
    }
    #expect(throws: CountTableFault.tooManyCells) {
      try CountTable([dimension("a", 300), dimension("b", 300)], counts: [], threshold: 5)
    }
    #expect(throws: CountTableFault.wrongNumberOfCounts) { try CountTable(one, counts: [1], threshold: 5) }
    #expect(throws: CountTableFault.countOutOfRange) { try CountTable(one, counts: [1, -1], threshold: 5) }
    #expect(throws: CountTableFault.countOutOfRange) {
      try CountTable(one, counts: [1, CountTable.greatestCount + 1], threshold: 5)
    }
  }

  @Test func `categories come first, then groups, then the total`() throws {
    let table = try CountTable(
      [
        TableDimension(
          "area", categories: ["a", "b", "c"],
          groups: [TableGroup("ab", categories: [0, 1]), TableGroup("bc", categories: [1, 2])]),
        TableDimension("age", categories: ["x", "y"]),
      ], counts: [10, 0, 20, 30, 40, 50], threshold: 5)
    let rows = try TableProtector(table, seed: 1).protection().published.rows
    #expect(
      rows.map { $0.joined(separator: ",") } == [
        "area,age,count", "a,x,10", "a,y,0", "a,TOTAL,10", "b,x,20", "b,y,30", "b,TOTAL,50", "c,x,40", "c,y,50",
        "c,TOTAL,90", "ab,x,30", "ab,y,30", "ab,TOTAL,60", "bc,x,60", "bc,y,80", "bc,TOTAL,140", "TOTAL,x,70",
        "TOTAL,y,80", "TOTAL,TOTAL,150",
      ])
  }

  @Test func `a coarser table adds up the same sessions`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var random = TestRandom(seed: seed)
      let table = try InventedTable.make([3, 4, 2], &random, grouped: true)
      let merged = try table.applying(.merge(dimension: "d1", first: "c1", second: "c3"))
      #expect(merged.dimensions[1].categories == ["c0", "c1 + c3", "c2"])
      #expect(merged.sum == table.sum)
      #expect(merged.counts[2] == table.counts[2] + table.counts[6])
      let less = try table.applying(.drop(dimension: "d0"))
      #expect(less.dimensions.map(\.name) == ["d1", "d2"])
      #expect(less.counts[5] == table.counts[5] + table.counts[13] + table.counts[21])
    }
  }
}
