import Foundation
import Testing

@testable import Chance

/// The regression of counts against what must hold of it.
@Suite struct `A regression of counts` {
  @Test func `of groups gives each group its mean`() throws {
    let counts: [Double] = [3, 5, 4, 10, 14, 12, 0, 1]
    let rows: [[Double]] = [0, 0, 0, 1, 1, 1, 2, 2].map { [1, $0 == 1 ? 1 : 0, $0 == 2 ? 1 : 0] }
    let fit = try #require(CountRegression(counts, on: rows))
    for (mean, expected) in zip(fit.means, [4, 4, 4, 12, 12, 12, 0.5, 0.5]) { #expect(abs(mean - expected) < 1e-7) }
    // Pearson's statistic by hand: (1+1)/4 + (4+4)/12 + (0.25+0.25)/0.5, over 8 − 3.
    #expect(abs(fit.dispersion - (0.5 + 2.0 / 3 + 1) / 5) < 1e-7)
    #expect(abs(fit.leverages.reduce(0, +) - 3) < 1e-9)
    let next = fit.expected([1, 1, 0])
    #expect(abs(exp(next.log) - 12) < 1e-6)
    // The error of a logarithm of a mean of n counts is 1/√(n·mean), times the root of the dispersion.
    #expect(abs(next.error - (fit.dispersion / 36).squareRoot()) < 1e-7)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `leaves nothing that its columns could still explain`(seed: UInt64) throws {
    var state = seed
    func draw() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(1 << 31)
    }
    let rows = (0..<60).map { step in [1, Double(step) / 52, sin(Double(step) / 8), draw() < 0.3 ? 1.0 : 0] }
    let counts = rows.map { row in (exp(1.5 + row[1] - 0.5 * row[3]) * (0.4 + 1.2 * draw())).rounded() }
    let offsets = rows.map { _ in log(5 + 30 * draw()) }
    let weights = rows.map { _ in 0.2 + draw() }
    let fit = try #require(CountRegression(counts, on: rows, offsets: offsets, weights: weights))
    for column in 0..<4 {
      let left = rows.indices.reduce(0) { $0 + weights[$1] * rows[$1][column] * (counts[$1] - fit.means[$1]) }
      #expect(abs(left) < 1e-5, "\(column)")
    }
  }

  @Test func `is refused where a column is made up of others, or there is too little`() {
    let rows: [[Double]] = (0..<9).map { [1, Double($0), 2 + 3 * Double($0)] }
    #expect(CountRegression(rows.map { $0[1] }, on: rows) == nil)
    #expect(CountRegression([1, 2], on: [[1, 0], [1, 1]]) == nil)
    #expect(CountRegression([], on: []) == nil)
  }
}
