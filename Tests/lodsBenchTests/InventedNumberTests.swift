import Testing

@testable import lods_bench

@Suite struct InventedNumberTests {
  @Test func `check digits are those of known examples`() {
    // Examples of the standards and of public pages of the authorities, none a person's.
    #expect(InventedNumbers.luhnDigit(after: "7992739871") == "3")
    #expect(InventedNumbers.modulus97("3214282912345698765432161182") == 1)
    #expect(InventedNumbers.modulus11("0707614285", [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0)
  }

  @Test func `personal numbers keep the rules of their countries`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let cpr = Persons.cpr(10, using: &random)
      #expect(cpr.utf8.count == 10)
      let day = Int(cpr.prefix(2)) ?? 0
      #expect((1...28).contains(day) || (61...88).contains(day))
      let swedish = Persons.swedish(12, coordination: true, using: &random)
      #expect(swedish.utf8.count == 12 && (61...88).contains(Int(swedish.dropFirst(6).prefix(2)) ?? 0))
      #expect(InventedNumbers.luhnDigit(after: String(swedish.dropFirst(2).prefix(9))) == String(swedish.suffix(1)))
      let norwegian = Persons.norwegian(using: &random)
      #expect(InventedNumbers.modulus11(norwegian, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0]) == 0)
      #expect(InventedNumbers.modulus11(norwegian, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0)
    }
  }

  @Test func `the interval of a proportion is Wilson's`() {
    let none = Proportion(hits: 0, count: 10).interval
    #expect(none.lowerBound == 0 && abs(none.upperBound - 0.2775) < 0.0005)
    let half = Proportion(hits: 50, count: 100).interval
    #expect(abs(half.lowerBound - 0.4038) < 0.0005 && abs(half.upperBound - 0.5962) < 0.0005)
    #expect(Proportion(hits: 4000, count: 4000).interval.lowerBound > 0.999)
  }
}
