/// The inverse of the columns that stand for the rows of a program: their triangular parts (Markowitz 1957), and the steps
/// since (the product form, Dantzig and Orchard-Hays 1954).
///
/// The steps make it grow, so that it is put together anew as soon as what they have cost is more than that.
struct BasisInverse {
  private var lower = EtaFile()
  private var upper = EtaFile()
  private var steps = EtaFile()
  /// What going through the steps has cost since they were none.
  private var burden = 0
  /// What it cost to put it together.
  private(set) var price = 0

  /// How many numbers it holds.
  var size: Int { lower.size + upper.size + steps.size }
  /// Whether it pays to put it together anew.
  var isWorn: Bool { burden > price }
  /// Whether no step was added to it.
  var isFresh: Bool { steps.steps == 0 }

  mutating func clear() {
    lower.clear()
    upper.clear()
    steps.clear()
    (burden, price) = (0, 0)
  }

  /// Leaves it as it is for some more steps.
  mutating func carryOn() { burden = 0 }

  /// Adds the step in which a column, as ``apply(to:)`` answers to it, takes the place of a row.
  mutating func append(_ column: [Double], _ row: Int) {
    steps.append(column, row)
    burden += 3 * steps.size
  }

  /// The inverse times a column.
  func apply(to column: inout [Double]) {
    lower.apply(to: &column)
    upper.applyBackwards(to: &column)
    steps.apply(to: &column)
  }

  /// A row times the inverse.
  func applyBackwards(to row: inout [Double]) {
    steps.gatherBackwards(into: &row)
    upper.gather(into: &row)
    lower.gatherBackwards(into: &row)
  }

  /// Puts it together anew: first the columns that stand alone in a row or have only one, then the rest, the emptiest
  /// first.
  ///
  /// - Parameters:
  ///   - columns: the columns; as many of the rows are left to the rows themselves.
  ///   - isOpen: the rows that the columns stand for, as many as there are columns.
  /// - Returns: the row of each column; nil where they are no basis, and then the inverse is as it was.
  mutating func rebuild(_ columns: SparseColumns, over isOpen: [Bool]) -> [Int]? {
    var order = Elimination(columns, over: isOpen)
    var fresh = BasisInverse()
    var found = [Int](repeating: -1, count: columns.count)
    while let (place, row) = order.next() {
      var pivot = 1.0
      for spot in columns.span(place) {
        if columns.rows[spot] == row {
          pivot = columns.values[spot]
        } else if !order.isOpen(columns.rows[spot]) {
          fresh.upper.put(columns.values[spot], at: columns.rows[spot])
        }
      }
      for spot in columns.span(place) where order.isOpen(columns.rows[spot]) {
        fresh.lower.put(columns.values[spot] / pivot, at: columns.rows[spot])
      }
      fresh.lower.end(row: row, pivot: 1)
      fresh.upper.end(row: row, pivot: pivot)
      found[place] = row
    }
    let rest = fresh.lower.steps
    let rows = order.openRows
    var column = [Double](repeating: 0, count: isOpen.count)
    for place in order.rest {
      for spot in columns.span(place) { column[columns.rows[spot]] = columns.values[spot] }
      fresh.lower.apply(to: &column, from: rest)
      guard let row = order.pivot(of: column, place, among: rows) else { return nil }
      let pivot = column[row]
      for other in rows where column[other] != 0 {
        if other != row, abs(column[other]) > 1e-12 {
          if order.isOpen(other) {
            fresh.lower.put(column[other] / pivot, at: other)
          } else {
            fresh.upper.put(column[other], at: other)
          }
        }
        column[other] = 0
      }
      for spot in columns.span(place) where column[columns.rows[spot]] != 0 {
        fresh.upper.put(columns.values[spot], at: columns.rows[spot])
        column[columns.rows[spot]] = 0
      }
      fresh.lower.end(row: row, pivot: 1)
      fresh.upper.end(row: row, pivot: pivot)
      found[place] = row
    }
    fresh.price = 20 * (2 * fresh.size + 2 * order.rest.count * order.rest.count + 16 * columns.count)
    self = fresh
    return found
  }
}
