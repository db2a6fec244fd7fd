/// A weighted least-squares fit by Householder reflections (Golub and Van Loan, Matrix Computations, 1996, section 5.3).
struct LeastSquares {
  let coefficients: [Double]
  /// The inverse of the triangle R; its rows' squares add up to the variances of the coefficients.
  let inverse: [[Double]]

  /// The rows times the roots of their weights, column by column in one list: a fit is made thousands of times, and lists
  /// of lists would cost more than the sums.
  private let scaled: [Double]
  private let height: Int

  /// Fits; nil where the columns do not stand apart.
  init?(_ rows: [[Double]], _ values: [Double], weights: [Double]) {
    let (width, height) = (rows[0].count, rows.count)
    let roots = weights.map { $0.squareRoot() }
    var scaled: [Double] = []
    scaled.reserveCapacity(width * height)
    for column in 0..<width { for row in 0..<height { scaled.append(rows[row][column] * roots[row]) } }
    var matrix = scaled
    var right = zip(values, roots).map(*)
    var mirror = [Double](repeating: 0, count: height)
    for column in 0..<width {
      let own = column * height
      let norm = (column..<height).reduce(0) { $0 + matrix[own + $1] * matrix[own + $1] }.squareRoot()
      let whole = (0..<height).reduce(0) { $0 + scaled[own + $1] * scaled[own + $1] }.squareRoot()
      guard norm > 1e-11 * whole, norm.isFinite else { return nil }
      for row in column..<height { mirror[row] = matrix[own + row] }
      mirror[column] -= matrix[own + column] > 0 ? -norm : norm
      let length = (column..<height).reduce(0) { $0 + mirror[$1] * mirror[$1] }
      guard length > 0 else { continue }
      for other in column..<width {
        let begin = other * height
        let dot = (column..<height).reduce(0) { $0 + mirror[$1] * matrix[begin + $1] }
        let factor = 2 * dot / length
        for row in column..<height { matrix[begin + row] -= factor * mirror[row] }
      }
      let dot = (column..<height).reduce(0) { $0 + mirror[$1] * right[$1] }
      let factor = 2 * dot / length
      for row in column..<height { right[row] -= factor * mirror[row] }
    }
    var inverse = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    for column in 0..<width {
      inverse[column][column] = 1 / matrix[column * height + column]
      for row in (0..<column).reversed() {
        let sum = (row + 1...column).reduce(0) { $0 + matrix[$1 * height + row] * inverse[$1][column] }
        inverse[row][column] = -sum / matrix[row * height + row]
      }
    }
    coefficients = inverse.map { row in row.indices.reduce(0) { $0 + row[$1] * right[$1] } }
    self.inverse = inverse
    self.scaled = scaled
    self.height = height
  }

  /// How much each observation draws the fit to itself, 0…1.
  var leverages: [Double] {
    let width = inverse.count
    return (0..<height).map { row in
      (0..<width).reduce(0) { sum, column in
        let part = (0..<width).reduce(0) { $0 + scaled[$1 * height + row] * inverse[$1][column] }
        return sum + part * part
      }
    }
  }
}
