/// Cohen's kappa with linear weights: how much better two raters agree than chance would, a near miss counting in part.
///
/// With the share p(ij) of pairs in which the first chose i and the second j, the row and column sums r(i) and c(j), k
/// categories and the weight w(ij) = 1 − |i − j| / (k − 1), it is (po − pe) / (1 − pe), where po = Σ w p and
/// pe = Σ w(ij) r(i) c(j). J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968) 213–220; the linear weights are
/// those of D. V. Cicchetti and T. Allison, American Journal of EEG Technology 11 (1971) 101–109.
///
/// The standard error is the large-sample one of J. L. Fleiss, J. Cohen and B. S. Everitt, "Large sample standard errors
/// of kappa and weighted kappa", Psychological Bulletin 72 (1969) 323–327:
/// n (1 − pe)² · variance = Σ p(ij) [w(ij) − (a(i) + b(j)) (1 − kappa)]² − [kappa − pe (1 − kappa)]², with
/// a(i) = Σ c(j) w(ij) over j and b(j) = Σ r(i) w(ij) over i. The interval is kappa ± 1.96 standard errors, cut at −1
/// and 1. It presumes that the pairs do not hang together; for several people's answers to the same cases use
/// ``GroupAgreement``.
public struct WeightedKappa: Hashable, Sendable {
  /// Kappa: 1 for full agreement, 0 for what chance would give, below it for less.
  public let value: Double
  /// The large-sample standard error.
  public let standardError: Double
  /// How many pairs it rests on.
  public let pairs: Int
  /// How many categories there are.
  public let categories: Int

  /// The kappa of a table; nil where it is not defined: no pairs, or both raters always chose one and the same category.
  public init?(_ table: RatingTable) {
    let most = Double(table.categories - 1)
    self.init(
      table,
      weights: table.counts.indices.map { row in
        table.counts.indices.map { 1 - Double(abs(row - $0)) / most }
      })
  }

  /// The kappa with any weights of agreement, 1 on the diagonal and at most 1 beside it.
  init?(_ table: RatingTable, weights: [[Double]]) {
    let all = table.counts.indices
    let pairs = table.pairs
    guard pairs > 0 else { return nil }
    let shares = table.counts.map { $0.map { Double($0) / Double(pairs) } }
    let rows = all.map { row in shares[row].reduce(0, +) }
    let columns = all.map { column in all.reduce(0) { $0 + shares[$1][column] } }
    var observed = 0.0
    var expected = 0.0
    for row in all {
      for column in all {
        observed += weights[row][column] * shares[row][column]
        expected += weights[row][column] * rows[row] * columns[column]
      }
    }
    guard 1 - expected > 1e-12 else { return nil }
    let value = (observed - expected) / (1 - expected)
    let ofRow = all.map { row in all.reduce(0) { $0 + columns[$1] * weights[row][$1] } }
    let ofColumn = all.map { column in all.reduce(0) { $0 + rows[$1] * weights[$1][column] } }
    var sum = 0.0
    for row in all {
      for column in all {
        let term = weights[row][column] - (ofRow[row] + ofColumn[column]) * (1 - value)
        sum += shares[row][column] * term * term
      }
    }
    let shift = value - expected * (1 - value)
    // Rounding may leave a hair less than nothing where all agree.
    let variance = max(0, sum - shift * shift) / (Double(pairs) * (1 - expected) * (1 - expected))
    self.value = value
    self.standardError = variance < 1e-18 ? 0 : variance.squareRoot()
    self.pairs = pairs
    categories = table.categories
  }

  /// The interval that 95 of 100 such intervals would catch the true value in; nil where all agree, since the formula
  /// has nothing to go by then.
  public var interval: ClosedRange<Double>? {
    guard standardError > 0 else { return nil }
    let reach = 1.959_963_985 * standardError
    return max(-1, value - reach)...min(1, value + reach)
  }

  /// Whether there are fewer pairs than two for each cell of the table, so that the interval is rough.
  ///
  /// After D. V. Cicchetti, "Testing the normal approximation and minimal sample size requirements of weighted kappa",
  /// Applied Psychological Measurement 5 (1981) 101–104: about 2k² pairs.
  public var isRough: Bool { pairs < 2 * categories * categories }
}
