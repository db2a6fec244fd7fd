/// The cheapest deviation from the true counts that moves one of them so far: a linear program, and whole numbers from
/// it by branching.
///
/// The method is the dual simplex with bounds on both sides and Devex weights, from no deviation at all, which is cheapest
/// and breaks only what the target stands in. The arithmetic is floating: what comes out is only a proposal, which
/// the caller checks in whole numbers.
struct DeviationProgram {
  private enum Place: UInt8 { case low, high, basic }

  /// A bound that branching adds: the deviation of a count is at most, or at least, so much.
  private struct Branch {
    let count: Int
    let isAtMost: Bool
    let bound: Double
  }

  private let grid: SumGrid
  // Columns: counts rising, counts falling, sums rising, sums falling.
  private var low: [Double]
  private var high: [Double]
  private var cost: [Double]
  private var reduced: [Double]
  private var place: [Place]
  // Rows: what the counts of a sum add up to, less the sum's own deviation, must be nothing.
  /// The column that stands for each row; −1 for the row's own slack, which must be nothing.
  private var basis: [Int]
  private var value: [Double]
  private var weight: [Double]
  private var inverse: EtaFile
  // What is worked out in each step.
  private var price: [Double]
  private var slopes: [Double]
  private var answer: [Double]

  /// What was done so far, in steps times the columns and the parts of the inverse that they go through.
  private(set) var work = 0
  /// How much may be done altogether.
  private let limit: Int
  /// Whether no more may be done; every query is answered with nothing then.
  var isSpent: Bool { work >= limit }
  private static let tolerance = 1e-7
  /// How far a count or a sum may move.
  private let ceiling: Double

  /// Takes the grid.
  ///
  /// - Parameters:
  ///   - reach: the furthest that anything is asked to move.
  ///   - limit: the most ``work``.
  init(_ grid: SumGrid, reach: Int, limit: Int = .max) {
    self.grid = grid
    self.limit = limit
    ceiling = Double(max(64, 4 * reach))
    let columns = 2 * grid.unknowns + 2 * grid.rows
    low = Array(repeating: 0, count: columns)
    high = low
    cost = low
    reduced = low
    slopes = low
    place = Array(repeating: .low, count: columns)
    basis = Array(repeating: -1, count: grid.rows)
    value = Array(repeating: 0, count: grid.rows)
    weight = value
    price = value
    answer = value
    inverse = EtaFile()
  }

  /// A whole deviation of each unknown count; nil where none was found.
  mutating func deviation(for query: DeviationQuery) -> [Int]? {
    var nodes: [[Branch]] = [[]]
    var tries = 0
    while let branches = nodes.popLast(), tries < 24, !isSpent {
      tries += 1
      guard solve(query, branches) else { continue }
      let moved = moved()
      var whole = [Int](repeating: 0, count: grid.unknowns)
      var worst = (count: -1, distance: 1e-5, down: 0.0, rest: 0.0)
      for count in 0..<grid.unknowns {
        let deviation = moved[count] - moved[grid.unknowns + count]
        let rounded = Int(deviation < 0 ? deviation - 0.5 : deviation + 0.5)
        whole[count] = rounded
        let distance = abs(deviation - Double(rounded))
        if distance > worst.distance {
          let down = Double(rounded) <= deviation ? Double(rounded) : Double(rounded - 1)
          worst = (count, distance, down, deviation - down)
        }
      }
      if worst.count < 0 { return whole }
      let atMost = Branch(count: worst.count, isAtMost: true, bound: worst.down)
      let atLeast = Branch(count: worst.count, isAtMost: false, bound: worst.down + 1)
      nodes.append(branches + [worst.rest < 0.5 ? atLeast : atMost])
      nodes.append(branches + [worst.rest < 0.5 ? atMost : atLeast])
    }
    return nil
  }

  // MARK: Setting up

  private mutating func bound(_ query: DeviationQuery, _ branches: [Branch]) -> Bool {
    let unknowns = grid.unknowns
    let sums = grid.rows
    func set(_ column: Int, _ freedom: DeviationQuery.Freedom, to bound: Double) {
      low[column] = 0
      high[column] = bound
      switch freedom {
      case .fixed:
        high[column] = 0
        cost[column] = 1
      case .free: cost[column] = 1e-3 * (1 + Double((column &* 2_654_435_761) & 1023) / 1024)
      case .costly(let cost): self.cost[column] = cost
      }
    }
    for count in 0..<unknowns {
      set(count, query.counts[count], to: ceiling)
      set(unknowns + count, query.counts[count], to: min(ceiling, Double(query.room[count])))
    }
    for sum in 0..<sums {
      set(2 * unknowns + sum, query.sums[sum], to: ceiling)
      set(2 * unknowns + sums + sum, query.sums[sum], to: min(ceiling, Double(query.sumRoom[sum])))
    }
    let (rising, falling) =
      switch query.target {
      case .count(let count): (count, unknowns + count)
      case .sum(let sum): (2 * unknowns + sum, 2 * unknowns + sums + sum)
      }
    let (moved, still) = query.amount > 0 ? (rising, falling) : (falling, rising)
    low[moved] = Double(abs(query.amount))
    high[still] = 0
    for branch in branches {
      let up = branch.count
      let down = unknowns + branch.count
      let (one, other, bound) = branch.isAtMost ? (up, down, branch.bound) : (down, up, -branch.bound)
      if bound >= 0 {
        high[one] = min(high[one], bound)
      } else {
        high[one] = 0
        low[other] = max(low[other], -bound)
      }
    }
    return low.indices.allSatisfy { low[$0] <= high[$0] }
  }

  private mutating func begin() {
    inverse.clear()
    for row in basis.indices {
      basis[row] = -1
      value[row] = 0
      weight[row] = 1
    }
    for column in place.indices {
      place[column] = .low
      reduced[column] = cost[column]
      if low[column] != 0 { add(column, -low[column], to: &value) }
    }
  }

  /// Where each column stands.
  private func moved() -> [Double] {
    var moved = place.indices.map { place[$0] == .high ? high[$0] : low[$0] }
    for row in basis.indices where basis[row] >= 0 { moved[basis[row]] = value[row] }
    return moved
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

  // MARK: Solving

  private mutating func solve(_ query: DeviationQuery, _ branches: [Branch]) -> Bool {
    guard bound(query, branches) else { return false }
    work += 6 * place.count
    begin()
    let steps = 400 + 4 * grid.rows
    for _ in 0..<steps {
      if isSpent { return false }
      work += place.count + 2 * inverse.size
      guard let (row, by) = mostBroken() else { return true }
      guard repair(row, by) else { return false }
    }
    return false
  }

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

  /// How much what is broken rises when each column rises by one.
  private mutating func findSlopes() {
    let unknowns = grid.unknowns
    for count in 0..<unknowns { slopes[count] = 0 }
    for row in 0..<grid.rows {
      let amount = abs(price[row]) > 1e-12 ? price[row] : 0
      slopes[2 * unknowns + row] = -amount
      slopes[2 * unknowns + grid.rows + row] = amount
      guard amount != 0 else { continue }
      for place in grid.memberStart[row]..<grid.memberStart[row + 1] {
        slopes[Int(grid.members[place])] += amount * grid.memberSigns[place]
      }
    }
    for count in 0..<unknowns { slopes[unknowns + count] = -slopes[count] }
  }

  /// The column that enters the basis, and those that change from one bound to the other on the way to it.
  private func entering(by need: Double, sign: Double) -> (Int, [Int])? {
    var candidates: [(ratio: Double, column: Int, size: Double)] = []
    for column in place.indices where place[column] != .basic && high[column] > low[column] {
      let slope = sign * slopes[column]
      guard place[column] == .low ? slope > 1e-9 : slope < -1e-9 else { continue }
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
    for other in value.indices where answer[other] != 0 { value[other] -= answer[other] * by }
    let rate = -reduced[entering] / pivot
    if rate != 0 {
      for column in place.indices where place[column] != .basic { reduced[column] -= rate * slopes[column] }
    }
    let scale = weight[row] / (pivot * pivot)
    for other in weight.indices where answer[other] != 0 {
      weight[other] = max(weight[other], answer[other] * answer[other] * scale)
    }
    weight[row] = max(1, scale)
    if basis[row] >= 0 {
      let leaving = basis[row]
      place[leaving] = still > 0 ? .low : .high
      reduced[leaving] = rate
    }
    value[row] = (place[entering] == .high ? high[entering] : low[entering]) + by
    reduced[entering] = 0
    place[entering] = .basic
    basis[row] = entering
    inverse.append(answer, row)
  }
}
