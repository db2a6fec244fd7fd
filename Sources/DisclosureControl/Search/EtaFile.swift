/// The inverse of a basis as the steps that led to it: each changes one column of the unit matrix (the product form of the
/// inverse, Dantzig and Orchard-Hays 1954).
struct EtaFile {
  private var rows: [Int] = []
  private var pivots: [Double] = []
  private var starts: [Int] = [0]
  private var places: [Int32] = []
  private var values: [Double] = []

  /// How many numbers it holds.
  var size: Int { values.count }

  mutating func clear() {
    rows.removeAll(keepingCapacity: true)
    pivots.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    places.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }

  /// Adds the step in which a column, as the inverse so far answers to it, takes the place of a row.
  mutating func append(_ column: [Double], _ row: Int) {
    rows.append(row)
    pivots.append(column[row])
    for (place, value) in column.enumerated() where place != row && abs(value) > 1e-12 {
      places.append(Int32(place))
      values.append(value)
    }
    starts.append(places.count)
  }

  /// The inverse times a column.
  func apply(to column: inout [Double]) {
    eachStep { rows, pivots, starts, places, values in
      column.withUnsafeMutableBufferPointer { column in
        for step in rows.indices {
          let row = rows[step]
          guard column[row] != 0 else { continue }
          let part = column[row] / pivots[step]
          column[row] = part
          for place in starts[step]..<starts[step + 1] { column[Int(places[place])] -= values[place] * part }
        }
      }
    }
  }

  /// A row times the inverse.
  func applyBackwards(to row: inout [Double]) {
    eachStep { rows, pivots, starts, places, values in
      row.withUnsafeMutableBufferPointer { row in
        for step in rows.indices.reversed() {
          var sum = row[rows[step]]
          for place in starts[step]..<starts[step + 1] { sum -= values[place] * row[Int(places[place])] }
          row[rows[step]] = sum / pivots[step]
        }
      }
    }
  }

  /// Hands over the lists without the checks of each access: nine tenths of all time are spent here.
  private func eachStep(
    _ body: (
      UnsafeBufferPointer<Int>, UnsafeBufferPointer<Double>, UnsafeBufferPointer<Int>, UnsafeBufferPointer<Int32>,
      UnsafeBufferPointer<Double>
    ) -> Void
  ) {
    rows.withUnsafeBufferPointer { rows in
      pivots.withUnsafeBufferPointer { pivots in
        starts.withUnsafeBufferPointer { starts in
          places.withUnsafeBufferPointer { places in
            values.withUnsafeBufferPointer { values in body(rows, pivots, starts, places, values) }
          }
        }
      }
    }
  }
}
