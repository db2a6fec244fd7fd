/// Steps that each change one column of the unit matrix; one after the other they make a matrix that can be applied from
/// both sides.
struct EtaFile {
  private var rows: [Int] = []
  private var pivots: [Double] = []
  private var starts: [Int] = [0]
  private var places: [Int32] = []
  private var values: [Double] = []

  /// How many numbers it holds.
  var size: Int { values.count + rows.count }
  /// How many steps it holds.
  var steps: Int { rows.count }

  mutating func clear() {
    rows.removeAll(keepingCapacity: true)
    pivots.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    places.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }

  /// Adds a number to the step that is being put together.
  mutating func put(_ value: Double, at place: Int) {
    places.append(Int32(place))
    values.append(value)
  }

  /// Ends the step that is being put together.
  mutating func end(row: Int, pivot: Double) {
    rows.append(row)
    pivots.append(pivot)
    starts.append(places.count)
  }

  /// Adds the step in which a column, as the inverse so far answers to it, takes the place of a row.
  mutating func append(_ column: [Double], _ row: Int) {
    for place in column.indices where place != row && abs(column[place]) > 1e-12 { put(column[place], at: place) }
    end(row: row, pivot: column[row])
  }

  /// The steps times a column, the first step first, from a step on.
  func apply(to column: inout [Double], from first: Int = 0) {
    eachStep { file in
      column.withUnsafeMutableBufferPointer { column in
        for step in first..<file.rows.count { file.eliminate(step, from: column) }
      }
    }
  }

  /// The steps times a column, the last step first.
  func applyBackwards(to column: inout [Double]) {
    eachStep { file in
      column.withUnsafeMutableBufferPointer { column in
        for step in file.rows.indices.reversed() { file.eliminate(step, from: column) }
      }
    }
  }

  /// A row times the steps, the first step first.
  func gather(into row: inout [Double]) {
    eachStep { file in
      row.withUnsafeMutableBufferPointer { row in
        for step in file.rows.indices { file.gather(step, into: row) }
      }
    }
  }

  /// A row times the steps, the last step first.
  func gatherBackwards(into row: inout [Double]) {
    eachStep { file in
      row.withUnsafeMutableBufferPointer { row in
        for step in file.rows.indices.reversed() { file.gather(step, into: row) }
      }
    }
  }

  /// The lists without the checks of each access: most of all time is spent here.
  private struct Lists {
    let rows: UnsafeBufferPointer<Int>
    let pivots: UnsafeBufferPointer<Double>
    let starts: UnsafeBufferPointer<Int>
    let places: UnsafeBufferPointer<Int32>
    let values: UnsafeBufferPointer<Double>

    @inline(__always)
    func eliminate(_ step: Int, from column: UnsafeMutableBufferPointer<Double>) {
      let row = rows[step]
      guard column[row] != 0 else { return }
      let part = column[row] / pivots[step]
      column[row] = part
      for place in starts[step]..<starts[step + 1] { column[Int(places[place])] -= values[place] * part }
    }

    @inline(__always)
    func gather(_ step: Int, into row: UnsafeMutableBufferPointer<Double>) {
      var sum = row[rows[step]]
      for place in starts[step]..<starts[step + 1] { sum -= values[place] * row[Int(places[place])] }
      row[rows[step]] = sum / pivots[step]
    }
  }

  private func eachStep(_ body: (Lists) -> Void) {
    rows.withUnsafeBufferPointer { rows in
      pivots.withUnsafeBufferPointer { pivots in
        starts.withUnsafeBufferPointer { starts in
          places.withUnsafeBufferPointer { places in
            values.withUnsafeBufferPointer { values in
              body(Lists(rows: rows, pivots: pivots, starts: starts, places: places, values: values))
            }
          }
        }
      }
    }
  }
}
