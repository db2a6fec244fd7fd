/// A linear program over the deviations of a grid: what the counts of each sum deviate by adds up to what the sum deviates
/// by, each within bounds, at the least cost.
///
/// The method is the dual simplex with bounds on both sides and Devex weights (Forrest and Goldfarb 1992). It goes on from
/// where the last program ended, since the next one differs in little. The arithmetic is floating: what comes out is only
/// a proposal.
struct DualSimplex {
  /// How a program ended.
  enum Outcome {
    case solved
    /// Nothing lies within the bounds.
    case impossible
    /// It took too many steps.
    case undecided
  }

  private enum Place: UInt8 { case low, high, basic }

  /// The columns are the counts rising, the counts falling, the sums rising, the sums falling.
  let grid: SumGrid
  /// The least and the most that each column is, and what it costs.
  var low: [Double]
  var high: [Double]
  var cost: [Double]

  /// What was done so far, in steps times the columns and the parts of the inverse that they go through.
  private(set) var work = 0
  /// How much may be done altogether.
  private let limit: Int
  /// Whether no more may be done.
  var isSpent: Bool { work >= limit }

  private var reduced: [Double]
  private var place: [Place]
  /// The columns that may move.
  private var live: [Int] = []
  // Rows: what the counts of a sum add up to, less the sum's own deviation, must be nothing.
  /// The column that stands for each row; −1 for the row's own slack, which must be nothing.
  private var basis: [Int]
  private var value: [Double]
  private var weight: [Double]
  private var inverse = BasisInverse()
  private var isWarm = false
  // What is worked out in each step.
  private var price: [Double]
  private var slopes: [Double]
  private var answer: [Double]
  private var candidates: [(ratio: Double, column: Int, size: Double)] = []

  private static let tolerance = 1e-7
  /// The smallest slope that is taken for one: the exact ones are fractions of small whole numbers.
  private static let leastSlope = 1e-6
  /// Weights that would grow further say nothing any more.
  private static let greatestWeight = 1e7

  init(_ grid: SumGrid, limit: Int) {
    self.grid = grid
    self.limit = limit
    let columns = 2 * grid.unknowns + 2 * grid.rows
    low = Array(repeating: 0, count: columns)
    high = low
    cost = low
    reduced = low
    place = Array(repeating: .low, count: columns)
    basis = Array(repeating: -1, count: grid.rows)
    value = Array(repeating: 0, count: grid.rows)
    weight = value
    price = value
    answer = value
    slopes = Array(repeating: 0, count: grid.unknowns)
  }

  /// Starts the next program from no deviation at all, whatever the last one ended with.
  mutating func forget() { isWarm = false }

  /// Solves the program that the bounds and costs state.
  mutating func solve() -> Outcome {
    work += 6 * place.count
    live.removeAll(keepingCapacity: true)
    for column in low.indices {
      if low[column] > high[column] { return .impossible }
      if low[column] < high[column] { live.append(column) }
    }
    begin()
    for _ in 0..<(400 + 4 * grid.rows) {
      if isSpent { return .undecided }
      work += place.count + 2 * inverse.size
      if inverse.isWorn, !rebuild() { inverse.carryOn() }
      guard let (row, by) = mostBroken() else { return .solved }
      if repair(row, by) { continue }
      guard !inverse.isFresh else { return .impossible }
      // Rounding may have said so.
      guard rebuild() else { return .undecided }
    }
    return .undecided
  }

  /// Where each column stands.
  func moved() -> [Double] {
    var moved = place.indices.map { stand($0) }
    for row in basis.indices where basis[row] >= 0 { moved[basis[row]] = value[row] }
    return moved
  }

  private func stand(_ column: Int) -> Double { place[column] == .high ? high[column] : low[column] }

  // MARK: Starting

  private mutating func begin() {
    for row in weight.indices where !isWarm || weight[row] > Self.greatestWeight { weight[row] = 1 }
    if isWarm, inverse.isWorn { isWarm = rebuild() }
    if isWarm {
      for row in price.indices { price[row] = basis[row] >= 0 ? cost[basis[row]] : 0 }
      inverse.applyBackwards(to: &price)
    } else {
      inverse.clear()
      for row in basis.indices {
        basis[row] = -1
        price[row] = 0
      }
      for column in place.indices { place[column] = .low }
    }
    findSlopes()
    for column in place.indices where place[column] != .basic {
      reduced[column] = cost[column] - slope(column)
      place[column] = reduced[column] < 0 && low[column] < high[column] ? .high : .low
    }
    findValues()
    isWarm = true
  }

  /// What stands in the rows, from where the other columns stand.
  private mutating func findValues() {
    for row in value.indices { value[row] = 0 }
    for column in place.indices where place[column] != .basic && stand(column) != 0 {
      add(column, -stand(column), to: &value)
    }
    inverse.apply(to: &value)
  }

  /// Puts the inverse together anew; no where rounding has made a basis of what is none.
  private mutating func rebuild() -> Bool {
    let columns = basis.filter { $0 >= 0 }
    var entries = SparseColumns()
    for column in columns { put(column, to: &entries) }
    guard let rows = inverse.rebuild(entries, over: basis.map { $0 >= 0 }) else { return false }
    work += inverse.price
    let weights = basis.indices.filter { basis[$0] >= 0 }.map { weight[$0] }
    for place in rows.indices {
      basis[rows[place]] = columns[place]
      weight[rows[place]] = weights[place]
    }
    findValues()
    return true
  }

  /// What a column has in the rows.
  private func put(_ column: Int, to columns: inout SparseColumns) {
    let unknowns = grid.unknowns
    if column < 2 * unknowns {
      let isRising = column < unknowns
      let count = isRising ? column : column - unknowns
      for place in grid.holderStart[count]..<grid.holderStart[count + 1] {
        columns.put(isRising ? grid.holderSigns[place] : -grid.holderSigns[place], at: Int(grid.holders[place]))
      }
    } else {
      let sum = column - 2 * unknowns
      if sum < grid.rows { columns.put(-1, at: sum) } else { columns.put(1, at: sum - grid.rows) }
    }
    columns.end()
  }

  /// Adds a multiple of a column to what stands in the rows.
  private func add(_ column: Int, _ amount: Double, to rows: inout [Double]) {
    let unknowns = grid.unknowns
    if column < 2 * unknowns {
      let isRising = column < unknowns
      let count = isRising ? column : column - unknowns
      let amount = isRising ? amount : -amount
      for place in grid.holderStart[count]..<grid.holderStart[count + 1] {
        rows[Int(grid.holders[place])] += amount * grid.holderSigns[place]
      }
    } else {
      let sum = column - 2 * unknowns
      if sum < grid.rows { rows[sum] -= amount } else { rows[sum - grid.rows] += amount }
    }
  }

  // MARK: One step

  /// What is furthest from where it must be, by its weight, and what it must rise.
  private func mostBroken() -> (row: Int, by: Double)? {
    var worst = 0.0
    var found: (row: Int, by: Double)?
    for row in basis.indices {
      let by = overstep(row)
      if abs(by) > Self.tolerance, by * by > worst * weight[row] {
        worst = by * by / weight[row]
        found = (row, by)
      }
    }
    return found
  }

  private func overstep(_ row: Int) -> Double {
    let column = basis[row]
    guard column >= 0 else { return -value[row] }
    if value[row] < low[column] { return low[column] - value[row] }
    return value[row] > high[column] ? high[column] - value[row] : 0
  }

  private mutating func repair(_ row: Int, _ by: Double) -> Bool {
    for other in price.indices { price[other] = 0 }
    price[row] = -1
    inverse.applyBackwards(to: &price)
    findSlopes()
    guard let (entering, flips) = entering(by: abs(by), sign: by > 0 ? 1 : -1) else { return false }
    if !flips.isEmpty { flip(flips) }
    step(entering, row)
    return true
  }

  /// How much what is broken rises when each count rises by one.
  private mutating func findSlopes() {
    slopes.withUnsafeMutableBufferPointer { slopes in
      grid.members.withUnsafeBufferPointer { members in
        grid.memberSigns.withUnsafeBufferPointer { signs in
          slopes.update(repeating: 0)
          for row in price.indices where abs(price[row]) > 1e-12 {
            let amount = price[row]
            for place in grid.memberStart[row]..<grid.memberStart[row + 1] {
              slopes[Int(members[place])] += amount * signs[place]
            }
          }
        }
      }
    }
  }

  /// How much what is broken rises when a column rises by one.
  private func slope(_ column: Int) -> Double {
    let unknowns = grid.unknowns
    if column < unknowns { return slopes[column] }
    if column < 2 * unknowns { return -slopes[column - unknowns] }
    let sum = column - 2 * unknowns
    return sum < grid.rows ? -price[sum] : price[sum - grid.rows]
  }

  /// The column that enters the basis, and those that change from one bound to the other on the way to it.
  private mutating func entering(by need: Double, sign: Double) -> (Int, [Int])? {
    candidates.removeAll(keepingCapacity: true)
    for column in live where place[column] != .basic {
      let slope = sign * slope(column)
      guard place[column] == .low ? slope > Self.leastSlope : slope < -Self.leastSlope else { continue }
      candidates.append((abs(reduced[column]) / abs(slope), column, abs(slope)))
    }
    var need = need
    var flips: [Int] = []
    // Few are passed by, so that looking for the least again and again beats sorting.
    while !candidates.isEmpty {
      var best = 0
      for other in 1..<max(1, candidates.count) {
        let (one, two) = (candidates[other], candidates[best])
        if one.ratio < two.ratio || (one.ratio == two.ratio && (one.size, -one.column) > (two.size, -two.column)) {
          best = other
        }
      }
      let candidate = candidates[best]
      need -= candidate.size * (high[candidate.column] - low[candidate.column])
      if need < Self.tolerance { return (candidate.column, flips) }
      flips.append(candidate.column)
      candidates.swapAt(best, candidates.count - 1)
      candidates.removeLast()
    }
    return nil
  }

  private mutating func flip(_ columns: [Int]) {
    for row in answer.indices { answer[row] = 0 }
    for column in columns {
      let range = high[column] - low[column]
      add(column, place[column] == .low ? range : -range, to: &answer)
      place[column] = place[column] == .low ? .high : .low
    }
    inverse.apply(to: &answer)
    for row in value.indices { value[row] -= answer[row] }
  }

  private mutating func step(_ entering: Int, _ row: Int) {
    for other in answer.indices { answer[other] = 0 }
    add(entering, 1, to: &answer)
    inverse.apply(to: &answer)
    let pivot = answer[row]
    let still = overstep(row)
    let by = -still / pivot
    let rate = -reduced[entering] / pivot
    if rate != 0 {
      for column in live where place[column] != .basic { reduced[column] -= rate * slope(column) }
    }
    let scale = weight[row] / (pivot * pivot)
    for other in value.indices where answer[other] != 0 {
      value[other] -= answer[other] * by
      weight[other] = max(weight[other], answer[other] * answer[other] * scale)
    }
    weight[row] = max(1, scale)
    if scale > Self.greatestWeight { for row in weight.indices { weight[row] = 1 } }
    if basis[row] >= 0 {
      let leaving = basis[row]
      place[leaving] = still > 0 ? .low : .high
      reduced[leaving] = rate
    }
    value[row] = stand(entering) + by
    reduced[entering] = 0
    place[entering] = .basic
    basis[row] = entering
    inverse.append(answer, row)
  }
}
