import Testing

@testable import Triage

/// Weighted kappa against published worked examples, each worked out again apart from this code.
@Suite struct WeightedKappaTests {
  private func table(_ rows: [[Int]]) -> RatingTable {
    var table = RatingTable(categories: rows.count)
    for (first, row) in rows.enumerated() {
      for (second, count) in row.enumerated() { table.add(first, second, times: count) }
    }
    return table
  }

  /// The output of SAS PROC FREQ for a table of 19 pairs with Cicchetti–Allison (linear) weights, as the statsmodels
  /// project keeps it in its tests: kappa 0.4701, standard error 0.1457, limits 0.1845 and 0.7558.
  ///
  /// By hand: the shares of the rows are 5/19, 8/19, 6/19 and of the columns 0, 13/19, 6/19. The weights are 1, ½, 0.
  /// Observed: (13 + ½·(4 + 1)) / 19 = 15.5 / 19 = 0.815789. Expected, in 361sts: rows (5, 8, 6) by columns (0, 13, 6):
  /// 8·13 + 6·6 + ½·(5·13 + 8·6 + 8·0 + 6·13) = 140 + 95.5 = 235.5, or 0.652355.
  /// (0.815789 − 0.652355) / 0.347645 = 0.470120.
  @Test func `the example of SAS gives the published kappa, error and interval`() throws {
    let kappa = try #require(WeightedKappa(table([[0, 4, 1], [0, 8, 0], [0, 1, 5]])))
    #expect(abs(kappa.value - 0.470120) < 1e-6)
    #expect(abs(kappa.standardError - 0.1457) < 0.00005 + 1e-9)
    let interval = try #require(kappa.interval)
    #expect(abs(interval.lowerBound - 0.1845) < 0.0001)
    #expect(abs(interval.upperBound - 0.7558) < 0.0001)
    #expect(kappa.pairs == 19)
  }

  /// Two raters of the data "anxiety" of the R package irr, whose `kappa2` with equal weights gives 0.1459075.
  ///
  /// There are 20 persons and five levels in use. By hand: the raters differ by 24 steps in all; the rows 1, 5, 8, 4, 2 and the columns
  /// 7, 5, 5, 2, 1 make 562 / 20 = 28.1 by chance; 1 − 24 / 28.1 = 0.1459075.
  @Test func `the example of the R package irr gives the published kappa`() throws {
    let rows = [[0, 0, 1, 0, 0], [4, 0, 1, 0, 0], [2, 3, 3, 0, 0], [0, 2, 0, 1, 1], [1, 0, 0, 1, 0]]
    let kappa = try #require(WeightedKappa(table(rows)))
    #expect(abs(kappa.value - 0.1459075) < 5e-8)
  }

  /// Cohen (1968), table 1: 200 diagnoses in three kinds, disagreement weighted 1, 3 and 6: kappa 0.348; unweighted 0.492.
  ///
  /// By hand with the shares in the table: Σ v p = 1·(.07 + .05) + 3·(.09 + .01) + 6·(.05 + .03) = 0.90; by chance
  /// 1·(.18 + .15) + 3·(.12 + .05) + 6·(.06 + .03) = 1.38; 1 − 0.90 / 1.38 = 0.348. Unweighted: (0.70 − 0.41) / 0.59.
  @Test func `Cohen's own example gives his kappas`() throws {
    let cohen = table([[88, 14, 18], [10, 40, 10], [2, 6, 12]])
    let costs = [[0.0, 1, 3], [1, 0, 6], [3, 6, 0]]
    let weighted = try #require(WeightedKappa(cohen, weights: costs.map { $0.map { 1 - $0 / 6 } }))
    #expect(abs(weighted.value - 0.348) < 0.0005)
    let plain = try #require(WeightedKappa(cohen, weights: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]))
    #expect(abs(plain.value - 0.492) < 0.0005)
  }

  @Test func `full agreement is 1 without an interval, and one category alone has no kappa`() throws {
    let full = try #require(WeightedKappa(table([[4, 0, 0], [0, 7, 0], [0, 0, 2]])))
    #expect(abs(full.value - 1) < 1e-12)
    #expect(full.interval == nil)
    #expect(WeightedKappa(table([[9, 0], [0, 0]])) == nil)
    #expect(WeightedKappa(RatingTable()) == nil)
  }

  @Test func `what chance would give is 0`() throws {
    let chance = try #require(WeightedKappa(table([[4, 8, 12], [2, 4, 6], [1, 2, 3]])))
    #expect(abs(chance.value) < 1e-12)
  }

  @Test func `it is the same whichever rater comes first, and a nearer miss never counts less`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let rows = (0..<5).map { _ in (0..<5).map { _ in Int.random(in: 0...4, using: &generator) } }
      let turned = (0..<5).map { row in (0..<5).map { rows[$0][row] } }
      guard let kappa = WeightedKappa(table(rows)), let other = WeightedKappa(table(turned)) else { continue }
      #expect(abs(kappa.value - other.value) < 1e-12)
      #expect(abs(kappa.standardError - other.standardError) < 1e-12)
      #expect((-1...1).contains(kappa.value))
      if let interval = kappa.interval { #expect(interval.contains(kappa.value)) }
    }
    let near = try #require(WeightedKappa(table([[9, 1, 0], [0, 9, 0], [0, 0, 9]])))
    let far = try #require(WeightedKappa(table([[9, 0, 1], [0, 9, 0], [0, 0, 9]])))
    #expect(near.value > far.value)
  }

  @Test func `a kappa of few pairs is called rough`() throws {
    #expect(try #require(WeightedKappa(table([[0, 4, 1], [0, 8, 0], [0, 1, 5]]))).isRough == false)
    #expect(try #require(WeightedKappa(table([[0, 3, 1], [0, 7, 0], [0, 1, 5]]))).isRough)
  }

  /// Student's table: 2.262, 2.093, 2.023 for 9, 19 and 39 degrees of freedom.
  @Test(arguments: [(9, 2.262), (19, 2.093), (39, 2.023), (1000, 1.962)])
  func `Student's t is as in the tables`(_ freedom: Int, _ point: Double) {
    #expect(abs(Jackknife.student(freedom) - point) < 0.002)
  }

  /// Leaving out one at a time gives for a mean exactly the error of the mean, s / √n (Tukey 1958):
  /// 2, 4, 4, 4, 5, 5, 7, 9 have the mean 5 and the squares' sum 32, so √(32 / 7 / 8) = 0.755929.
  @Test func `leaving out one at a time gives the error of a mean`() throws {
    let values = [2.0, 4, 4, 4, 5, 5, 7, 9]
    let estimate = try #require(
      Jackknife(cases: values.count) { without in
        let rest = values.enumerated().filter { $0.offset != without }.map(\.element)
        return rest.reduce(0, +) / Double(rest.count)
      })
    #expect(abs(estimate.value - 5) < 1e-12)
    #expect(abs(estimate.standardError - 0.755929) < 1e-6)
  }
}
