/// A problem with each fact once: facts that add up the same counts are one.
struct Ground {
  /// A fact, or several that are the same.
  struct Sum {
    let members: [Int32]
    let value: Int
    /// Whether it is told, whatever is chosen.
    let isTold: Bool
    /// Whether it is withheld, whatever is chosen.
    let isWithheld: Bool
    /// What it costs to withhold.
    let weight: Int
    /// What everybody knows it is at least.
    let least: Int
    /// Where it stands: the count itself, or the place in the grid of sums.
    let spot: Int
    var isCount: Bool { members.count == 1 }
  }

  /// What one witness must show of a sum.
  struct Demand {
    let sum: Int
    /// Whether it must be at least ``goal``, else at most.
    let isHigh: Bool
    let goal: Int
    /// How far that is from the truth, negative for down.
    let amount: Int
    /// Whether the witness must leave something in every count that is not empty.
    ///
    /// So it also counts for who knows of one session. Such a demand is given up where it cannot be met.
    var keepsAll = false
  }

  let values: [Int]
  let least: [Int]
  let sums: [Sum]
  /// The sum that is the count itself; −1 where there is none.
  let single: [Int]
  /// The sums of two counts and more, by their place in the grid.
  let wide: [Int]
  let links: [CountLink]
  let grid: SumGrid
  let demands: [Demand]
  /// What each unknown count is at least in a witness that counts for who knows of one session.
  let leastKept: [Int]
  /// The sum of each fact.
  let sumOfFact: [Int]
  /// What hangs together by what is told, for each unknown count; −1 for what nothing is told of yet.
  let parts: [Int32]
  let partCount: Int

  init(_ problem: ProtectionProblem) {
    var order: [[Int32]: Int] = [:]
    var facts: [[Int]] = []
    var sumOfFact: [Int] = []
    for (place, fact) in problem.facts.enumerated() {
      if let known = order[fact.members] {
        facts[known].append(place)
        sumOfFact.append(known)
      } else {
        order[fact.members] = facts.count
        sumOfFact.append(facts.count)
        facts.append([place])
      }
    }
    var guarded: [Int: GuardedCount.Aim] = [:]
    for count in problem.guarded {
      let sum = sumOfFact[count.fact]
      guarded[sum] = guarded[sum].map { Self.stricter($0, count.aim) } ?? count.aim
    }
    var single = [Int](repeating: -1, count: problem.values.count)
    var wide: [Int] = []
    var sums: [Sum] = []
    for (place, same) in facts.enumerated() {
      let first = problem.facts[same[0]]
      let isTold = same.contains { problem.facts[$0].standing == .told }
      var weight = 0
      for fact in same { if case .open(let cost) = problem.facts[fact].standing { weight += cost } }
      let isCount = first.members.count == 1
      sums.append(
        Sum(
          members: first.members, value: problem.value(of: same[0]), isTold: isTold,
          isWithheld: !isTold && (weight == 0 || guarded[place] != nil), weight: weight,
          least: same.map { problem.facts[$0].least }.max() ?? 0, spot: isCount ? Int(first.members[0]) : wide.count))
      if isCount { single[Int(first.members[0])] = place } else { wide.append(place) }
    }
    values = problem.values
    least = problem.least.enumerated().map { unknown, least in
      max(least, single[unknown] < 0 ? 0 : sums[single[unknown]].least)
    }
    self.sums = sums
    self.single = single
    self.wide = wide
    self.sumOfFact = sumOfFact
    links = problem.links
    grid = SumGrid(unknowns: values.count, sums: wide.map { sums[$0].members }, links: problem.links)
    let kept = zip(values, least).map { max($1, min($0, 1)) }
    leastKept = kept
    parts = Self.parts(
      of: values.count, joinedBy: wide.filter { [sums] in sums[$0].isTold }.map { [sums] in sums[$0].members },
      problem.links)
    partCount = Set(parts).count
    let isLoose = kept != least
    let threshold = problem.threshold
    demands = guarded.sorted { $0.key < $1.key }.flatMap { sum, aim in
      let value = sums[sum].value
      switch aim {
      case .small(let floor), .between(let floor):
        let (up, down) = (threshold - value, min(0, floor - value))
        let plain = [
          Demand(sum: sum, isHigh: true, goal: threshold, amount: up),
          Demand(sum: sum, isHigh: false, goal: floor, amount: down),
        ]
        guard isLoose else { return plain }
        // These first: what meets them meets the plain ones too, often.
        let filled = max(floor, sums[sum].members.reduce(0) { $0 + kept[Int($1)] })
        return [
          Demand(sum: sum, isHigh: true, goal: threshold, amount: up, keepsAll: true),
          Demand(sum: sum, isHigh: false, goal: filled, amount: min(0, filled - value), keepsAll: true),
        ] + plain
      case .nothing: return [Demand(sum: sum, isHigh: false, goal: 0, amount: -value)]
      }
    }
  }

  /// Whether a proposed deviation agrees, in whole numbers, with all that stays told, and meets a demand.
  ///
  /// - Parameter mayMove: whether a sum is withheld, or may be.
  func holds(_ deviation: [Int], demand: Demand, mayMove: (Int) -> Bool) -> Bool {
    let least = demand.keepsAll ? leastKept : least
    for count in deviation.indices where deviation[count] != 0 {
      if values[count] + deviation[count] < least[count] { return false }
      if single[count] >= 0, !mayMove(single[count]) { return false }
    }
    for sum in wide {
      let by = sums[sum].members.reduce(0) { $0 + deviation[Int($1)] }
      if by != 0, !mayMove(sum) || sums[sum].value + by < sums[sum].least { return false }
    }
    for link in links {
      let left = link.left.reduce(0) { $0 + deviation[Int($1)] }
      guard left == link.right.reduce(0, { $0 + deviation[Int($1)] }) else { return false }
    }
    let value = sums[demand.sum].value + sums[demand.sum].members.reduce(0) { $0 + deviation[Int($1)] }
    return demand.isHigh ? value >= demand.goal : value <= demand.goal
  }

  private static func parts(of unknowns: Int, joinedBy told: [[Int32]], _ links: [CountLink]) -> [Int32] {
    var parent = (0..<Int32(unknowns)).map { $0 }
    func top(_ unknown: Int32) -> Int32 {
      var place = unknown
      while parent[Int(place)] != place {
        parent[Int(place)] = parent[Int(parent[Int(place)])]
        place = parent[Int(place)]
      }
      return place
    }
    for line in told + links.map({ $0.left + $0.right }) {
      guard let first = line.first else { continue }
      for member in line.dropFirst() { parent[Int(top(member))] = top(first) }
    }
    let known = Set(told.compactMap { $0.first.map(top) })
    return parent.indices.map { known.contains(top(Int32($0))) ? top(Int32($0)) : -1 }
  }

  /// What two aims of the same sum ask together.
  private static func stricter(_ one: GuardedCount.Aim, _ other: GuardedCount.Aim) -> GuardedCount.Aim {
    switch (one, other) {
    case (.small(let left), .small(let right)): .small(floor: min(left, right))
    case (.small, _): one
    case (_, .small): other
    case (.between(let left), .between(let right)): .between(floor: min(left, right))
    case (.between, _): one
    default: other
    }
  }
}
