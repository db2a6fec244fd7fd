/// The cheapest deviation from the true counts that moves one of them so far: a linear program, and whole numbers from
/// it by branching.
///
/// What comes out is only a proposal, which the caller checks in whole numbers.
struct DeviationProgram {
  /// What was found.
  enum Answer {
    /// A whole deviation of each unknown count.
    case found([Int])
    /// There is none.
    case none
    /// None was found, which proves nothing.
    case undecided
  }

  /// A bound that branching adds: the deviation of a count is at most, or at least, so much.
  private struct Branch {
    let count: Int
    let isAtMost: Bool
    let bound: Double
  }

  private let grid: SumGrid
  private var simplex: DualSimplex
  /// How far a count or a sum may move.
  private let ceiling: Double
  /// Whether rounding, or too long a way, has come between in the last search.
  private var isUnsure = false

  /// What was done so far, as ``DualSimplex/work``.
  var work: Int { simplex.work }
  /// Whether no more may be done; every query is undecided then.
  var isSpent: Bool { simplex.isSpent }

  /// Takes the grid.
  ///
  /// - Parameters:
  ///   - reach: the furthest that anything is asked to move.
  ///   - limit: the most ``work``.
  init(_ grid: SumGrid, reach: Int, limit: Int = .max) {
    self.grid = grid
    simplex = DualSimplex(grid, limit: limit)
    ceiling = Double(max(64, 4 * reach))
  }

  /// Starts the next query from no deviation at all.
  mutating func forget() { simplex.forget() }

  /// The cheapest deviation that answers a query, as far as it was looked for.
  ///
  /// - Parameter holds: whether a deviation holds in whole numbers.
  mutating func deviation(for query: DeviationQuery, where holds: ([Int]) -> Bool = { _ in true }) -> Answer {
    let answer = search(query, holds)
    guard case .undecided = answer, isUnsure, !isSpent else { return answer }
    // Rounding, or a start that leads nowhere: once more, from the beginning.
    forget()
    return search(query, holds)
  }

  private mutating func search(_ query: DeviationQuery, _ holds: ([Int]) -> Bool) -> Answer {
    isUnsure = false
    var nodes: [[Branch]] = [[]]
    var tries = 0
    while let branches = nodes.popLast() {
      guard tries < 24, !isSpent else { return .undecided }
      tries += 1
      bound(query, branches)
      switch simplex.solve() {
      case .solved: break
      case .impossible: continue
      case .undecided:
        isUnsure = true
        continue
      }
      let moved = simplex.moved()
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
      if worst.count < 0 {
        isUnsure = !holds(whole)
        return isUnsure ? .undecided : .found(whole)
      }
      let atMost = Branch(count: worst.count, isAtMost: true, bound: worst.down)
      let atLeast = Branch(count: worst.count, isAtMost: false, bound: worst.down + 1)
      nodes.append(branches + [worst.rest < 0.5 ? atLeast : atMost])
      nodes.append(branches + [worst.rest < 0.5 ? atMost : atLeast])
    }
    return isUnsure ? .undecided : .none
  }

  private mutating func bound(_ query: DeviationQuery, _ branches: [Branch]) {
    let unknowns = grid.unknowns
    let sums = grid.rows
    func set(_ column: Int, _ freedom: DeviationQuery.Freedom, to bound: Double) {
      simplex.low[column] = 0
      simplex.high[column] = bound
      switch freedom {
      case .fixed:
        simplex.high[column] = 0
        simplex.cost[column] = 1
      case .free: simplex.cost[column] = 1e-3 * (1 + Double((column &* 2_654_435_761) & 1023) / 1024)
      case .costly(let cost): simplex.cost[column] = cost
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
    simplex.low[moved] = Double(abs(query.amount))
    simplex.high[still] = 0
    for branch in branches {
      let up = branch.count
      let down = unknowns + branch.count
      let (one, other, bound) = branch.isAtMost ? (up, down, branch.bound) : (down, up, -branch.bound)
      if bound >= 0 {
        simplex.high[one] = min(simplex.high[one], bound)
      } else {
        simplex.high[one] = 0
        simplex.low[other] = max(simplex.low[other], -bound)
      }
    }
  }
}
