import Foundation

/// A regression of counts on what explains them: the logarithm of the mean is a sum, the variance so many times the mean.
///
/// Quasi-Poisson, fitted by iteratively reweighted least squares (McCullagh and Nelder, Generalized Linear Models, 1989,
/// sections 2.5 and 9.2), each step by Householder reflections so that nearly equal columns lose few digits.
public struct CountRegression: Hashable, Sendable {
  /// One coefficient for each column.
  public let coefficients: [Double]
  /// The standard error of each coefficient.
  public let errors: [Double]
  /// The mean of each observation.
  public let means: [Double]
  /// How much each observation draws the fit to itself, 0…1.
  public let leverages: [Double]
  /// Pearson's statistic over its degrees of freedom; may be less than 1.
  public let dispersion: Double
  /// The degrees of freedom: observations less columns.
  public let degrees: Int

  /// The inverse of the triangle of the last step; what errors are made of.
  private let inverse: [[Double]]

  /// Fits a regression; nil where it has fewer observations than it needs, a column that the others make up, or no end.
  ///
  /// - Parameters:
  ///   - counts: the observations; not below 0.
  ///   - rows: for each observation what explains it, as many columns each.
  ///   - offsets: the logarithm of what each was measured by, as staffed hours; nil for none.
  ///   - weights: how much each counts; nil for alike.
  public init?(_ counts: [Double], on rows: [[Double]], offsets: [Double]? = nil, weights: [Double]? = nil) {
    let width = rows.first?.count ?? 0
    guard width > 0, counts.count > width, rows.allSatisfy({ $0.count == width }), counts.count == rows.count else {
      return nil
    }
    let offsets = offsets ?? counts.map { _ in 0 }
    let weights = weights ?? counts.map { _ in 1 }
    var means = counts.map { $0 + 0.1 }
    var deviance = Double.infinity
    var solved: LeastSquares?
    var hasSettled = false
    for _ in 0..<Self.steps {
      let working = zip(means, zip(counts, offsets)).map { mean, one in log(mean) - one.1 + (one.0 - mean) / mean }
      guard let step = LeastSquares(rows, working, weights: zip(weights, means).map { $0 * $1 }) else { return nil }
      solved = step
      means = zip(rows, offsets).map { row, offset in
        exp(min(700, offset + zip(row, step.coefficients).reduce(0) { $0 + $1.0 * $1.1 }))
      }
      let next = zip(zip(counts, means), weights).reduce(0) { sum, one in
        let ((count, mean), weight) = one
        return sum + 2 * weight * ((count > 0 ? count * log(count / mean) : 0) - (count - mean))
      }
      hasSettled = abs(next - deviance) < Self.exactness * (abs(next) + 0.1)
      deviance = next
      if hasSettled { break }
    }
    guard hasSettled, let solved else { return nil }
    let degrees = counts.count - width
    let pearson = zip(zip(counts, means), weights).reduce(0) { sum, one in
      let ((count, mean), weight) = one
      return sum + weight * (count - mean) * (count - mean) / mean
    }
    let dispersion = pearson / Double(degrees)
    coefficients = solved.coefficients
    self.means = means
    self.degrees = degrees
    self.dispersion = dispersion
    leverages = solved.leverages
    inverse = solved.inverse
    errors = solved.inverse.map { row in (dispersion * row.reduce(0) { $0 + $1 * $1 }).squareRoot() }
  }

  /// What is expected of an observation: the logarithm of its mean, and the standard error of that.
  ///
  /// - Parameters:
  ///   - row: what explains it.
  ///   - offset: the logarithm of what it is measured by.
  public func expected(_ row: [Double], offset: Double = 0) -> (log: Double, error: Double) {
    let sum = zip(row, coefficients).reduce(offset) { $0 + $1.0 * $1.1 }
    let spread = inverse.indices.reduce(0) { total, column in
      let part = zip(row, inverse).reduce(0) { $0 + $1.0 * $1.1[column] }
      return total + part * part
    }
    return (sum, (dispersion * spread).squareRoot())
  }

  private static let steps = 60
  private static let exactness = 1e-12
}
