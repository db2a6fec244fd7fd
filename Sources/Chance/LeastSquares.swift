/// A weighted least-squares fit by Householder reflections (Golub and Van Loan, Matrix Computations, 1996, section 5.3).
struct LeastSquares {
  let coefficients: [Double]
  /// The inverse of the triangle R; its rows' squares add up to the variances of the coefficients.
  let inverse: [[Double]]
  /// How much each observation draws the fit to itself, 0…1.
  let leverages: [Double]

  /// Fits; nil where the columns do not stand apart.
  init?(_ rows: [[Double]], _ values: [Double], weights: [Double]) {
    let width = rows[0].count
    let roots = weights.map { $0.squareRoot() }
    let scaled = zip(rows, roots).map { row, root in row.map { $0 * root } }
    var matrix = scaled
    var right = zip(values, roots).map(*)
    for column in 0..<width {
      let norm = (column..<matrix.count).reduce(0) { $0 + matrix[$1][column] * matrix[$1][column] }.squareRoot()
      let whole = scaled.reduce(0) { $0 + $1[column] * $1[column] }.squareRoot()
      guard norm > 1e-11 * whole, norm.isFinite else { return nil }
      let head = matrix[column][column] > 0 ? -norm : norm
      var mirror = (column..<matrix.count).map { matrix[$0][column] }
      mirror[0] -= head
      let length = mirror.reduce(0) { $0 + $1 * $1 }
      guard length > 0 else { continue }
      for other in column..<width {
        let dot = mirror.indices.reduce(0) { $0 + mirror[$1] * matrix[column + $1][other] }
        for place in mirror.indices { matrix[column + place][other] -= 2 * dot / length * mirror[place] }
      }
      let dot = mirror.indices.reduce(0) { $0 + mirror[$1] * right[column + $1] }
      for place in mirror.indices { right[column + place] -= 2 * dot / length * mirror[place] }
    }
    var inverse = [[Double]](repeating: [Double](repeating: 0, count: width), count: width)
    for column in 0..<width {
      inverse[column][column] = 1 / matrix[column][column]
      for row in (0..<column).reversed() {
        let sum = (row + 1...column).reduce(0) { $0 + matrix[row][$1] * inverse[$1][column] }
        inverse[row][column] = -sum / matrix[row][row]
      }
    }
    coefficients = inverse.map { row in row.indices.reduce(0) { $0 + row[$1] * right[$1] } }
    self.inverse = inverse
    leverages = scaled.map { row in
      (0..<width).reduce(0) { sum, column in
        let part = row.indices.reduce(0) { $0 + row[$1] * inverse[$1][column] }
        return sum + part * part
      }
    }
  }
}
