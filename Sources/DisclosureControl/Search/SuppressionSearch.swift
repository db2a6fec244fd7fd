/// The search for what to withhold.
///
/// 1. For each guarded count, the hardest first, the cheapest deviation that proves it unknown; what it moves is
///    withheld, and what it proves of others is kept.
/// 2. What can be told again is told again, the dearest first: a withheld sum is told where every proof that needs it
///    can be had without it.
/// 3. Again and again some of what is withheld besides is told by force, the proofs that broke are mended as cheaply as
///    can be, and the result is kept where it costs no more.
struct SuppressionSearch {
  let ground: Ground
  private var program: DeviationProgram
  private(set) var isWithheld: [Bool]
  private(set) var witnesses: [Witness] = []
  private var met: [Int32]
  /// The demands that are not asked for any more; they count as met.
  private var isGivenUp: [Bool]
  private var random: SplitMix
  private(set) var cost = 0

  /// The work at which no better answer is looked for any more.
  private var enough: Int

  /// What was done so far, as ``DeviationProgram/work``.
  var work: Int { program.work }
  /// Whether the search was ended because it took too long.
  var isSpent: Bool { program.isSpent || SearchStop.isNow }

  /// Takes the ground.
  ///
  /// - Parameter limit: the most ``DeviationProgram/work``.
  init(_ ground: Ground, seed: UInt64, limit: Int = .max) {
    self.ground = ground
    enough = limit
    program = DeviationProgram(
      ground.grid, reach: ground.demands.map { abs($0.amount) }.max() ?? 0, limit: limit)
    isWithheld = ground.sums.map(\.isWithheld)
    met = Array(repeating: 0, count: ground.demands.count)
    isGivenUp = Array(repeating: false, count: ground.demands.count)
    random = SplitMix(seed: seed)
    for sum in ground.sums where sum.isWithheld { cost += sum.weight }
  }

  // MARK: Proofs

  /// A witness that meets a demand; nil where none was found.
  ///
  /// It is looked for first in what hangs together with the demand by what is told already, one earlier release of many:
  /// nearly always there is one, and found much sooner.
  ///
  /// - Parameter price: what withholding a sum that is told costs per unit; nil where it must stay told.
  private mutating func witness(for demand: Int, price: (Int) -> Double?) -> [Int]? {
    let parts = Set(ground.sums[ground.demands[demand].sum].members.map { ground.parts[Int($0)] })
    if !parts.contains(-1), parts.count < ground.partCount,
      let found = witness(for: demand, inside: parts, price: price)
    {
      return found
    }
    return witness(for: demand, inside: nil, price: price)
  }

  private mutating func witness(for demand: Int, inside parts: Set<Int32>?, price: (Int) -> Double?) -> [Int]? {
    // The program changes while these are asked.
    let (ground, isWithheld) = (ground, isWithheld)
    let wanted = ground.demands[demand]
    func freedom(_ sum: Int) -> DeviationQuery.Freedom {
      if isWithheld[sum] { return .free }
      return ground.sums[sum].isTold ? .fixed : price(sum).map { .costly($0) } ?? .fixed
    }
    let target = ground.sums[wanted.sum]
    let least = wanted.keepsAll ? ground.leastKept : ground.least
    let query = DeviationQuery(
      target: target.isCount ? .count(target.spot) : .sum(target.spot), amount: wanted.amount,
      counts: ground.single.enumerated().map { count, single in
        if let parts, !parts.contains(ground.parts[count]) { return .fixed }
        return single < 0 ? .free : freedom(single)
      },
      room: ground.values.indices.map { max(0, ground.values[$0] - least[$0]) },
      sums: ground.wide.map { freedom($0) } + ground.links.map { _ in .fixed },
      sumRoom: ground.wide.map { max(0, ground.sums[$0].value - ground.sums[$0].least) } + ground.links.map { _ in 0 })
    let answer = program.deviation(for: query) { deviation in
      ground.holds(deviation, demand: wanted) { sum in
        isWithheld[sum] || (!ground.sums[sum].isTold && price(sum) != nil)
      }
    }
    guard case .found(let deviation) = answer else { return nil }
    return deviation
  }

  private mutating func keep(_ witness: Witness) {
    witnesses.append(witness)
    for demand in witness.meets { met[Int(demand)] += 1 }
    for (word, bits) in witness.moved.enumerated() {
      var bits = bits
      while bits != 0 {
        withhold(word << 6 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }

  private mutating func withhold(_ sum: Int) {
    guard !isWithheld[sum] else { return }
    isWithheld[sum] = true
    cost += ground.sums[sum].weight
  }

  private mutating func drop(_ sums: [Int]) {
    for sum in sums where isWithheld[sum] {
      isWithheld[sum] = false
      cost -= ground.sums[sum].weight
    }
    witnesses.removeAll { witness in
      guard sums.contains(where: witness.moves) else { return false }
      for demand in witness.meets { met[Int(demand)] -= 1 }
      return true
    }
  }

  /// The demands that no witness meets, the hardest first.
  private func unmet() -> [Int] {
    ground.demands.indices.filter { met[$0] == 0 && ground.demands[$0].amount != 0 }
      .sorted { (-abs(ground.demands[$0].amount), $0) < (-abs(ground.demands[$1].amount), $1) }
  }

  /// Meets every demand, withholding what that needs; the demands that cannot be met are returned.
  private mutating func mend(
    limit: Int = .max, avoiding avoided: Set<Int> = [], isFirst: Bool = false
  ) -> [Int] {
    var failed: [Int] = []
    let jitter = random.next()
    let all = unmet()
    for (place, demand) in all.enumerated() where met[demand] == 0 {
      if isFirst { SearchStop.tell(.guarding, place, of: all.count) }
      // What is left is not met, and so there is no answer.
      guard !SearchStop.isNow else { return failed + [demand] }
      let weights = ground.sums
      let found = witness(for: demand) { sum in
        var mix = SplitMix(seed: jitter ^ UInt64(sum))
        let tilt = 0.9 + 0.2 * Double(mix.next() >> 11) / Double(1 << 53)
        return Double(weights[sum].weight) * tilt * (avoided.contains(sum) ? 50 : 1)
      }
      guard let found else {
        failed.append(demand)
        continue
      }
      keep(Witness(found, ground))
      if cost > limit { return failed }
    }
    return failed
  }

  // MARK: The three steps

  /// Withholds enough; returns the sums that cannot be guarded.
  mutating func begin() -> [Int] {
    var failed = mend(isFirst: true)
    // Branching may have ended too soon; from another start, and beside what is withheld by now, it finds more.
    for _ in 0..<3 where failed.contains(where: { !ground.demands[$0].keepsAll }) && !isSpent {
      program.forget()
      failed = mend()
    }
    enough = min(enough, work + Self.searching)
    for demand in failed where ground.demands[demand].keepsAll { giveUp(demand) }
    return Set(failed.filter { !ground.demands[$0].keepsAll }.map { ground.demands[$0].sum }).sorted()
  }

  /// Asks for a demand no more.
  private mutating func giveUp(_ demand: Int) {
    isGivenUp[demand] = true
    met[demand] += 1
  }

  /// What is withheld and need not be for its own sake, the dearest first.
  private mutating func besides() -> [Int] {
    var found = ground.sums.indices.filter { isWithheld[$0] && !ground.sums[$0].isWithheld }
    random.shuffle(&found)
    return found.sorted { ground.sums[$0].weight > ground.sums[$1].weight }
  }

  /// Tells again what can be told, as long as there is work left for it.
  mutating func reopen(_ candidates: [Int]? = nil) {
    let all = candidates ?? besides()
    for (place, sum) in all.enumerated() where isWithheld[sum] && !ground.sums[sum].isWithheld {
      guard program.work < enough, !SearchStop.isEnough else { return }
      if candidates == nil { SearchStop.tell(.reopening, place, of: all.count) }
      let before = self
      drop([sum])
      for demand in unmet() where met[demand] == 0 {
        guard let found = witness(for: demand, price: { _ in nil }) else {
          goBack(to: before)
          break
        }
        keep(Witness(found, ground))
      }
    }
  }

  /// What looking for a better answer may cost in steps of ``DeviationProgram/work``; some fifteen seconds.
  private static let searching = 10_000_000_000

  private mutating func goBack(to before: SuppressionSearch) {
    let (kept, going) = (random, program)
    self = before
    (random, program) = (kept, going)
  }

  /// Tries other choices, as long as there is work left for it.
  mutating func improve() {
    let (start, end) = (program.work, min(enough, 100_000_000 + 4 * program.work))
    var idle = 0
    while program.work < end, !SearchStop.isEnough {
      SearchStop.tell(.improving, program.work - start, of: end - start)
      let candidates = besides()
      guard !candidates.isEmpty, idle < 20 + 6 * candidates.count else { return }
      idle += 1
      let before = self
      let first = candidates[random.below(candidates.count)]
      // What was withheld for the same reason is let go with it.
      var near = candidates.filter { other in
        other != first && witnesses.contains { $0.moves(first) && $0.moves(other) }
      }
      random.shuffle(&near)
      let dropped = [first] + near.prefix(random.below(4))
      drop(dropped)
      let failed = mend(limit: before.cost + 6, avoiding: [first])
      if failed.isEmpty, cost <= before.cost + 6 {
        let fresh = ground.sums.indices.filter { isWithheld[$0] && !before.isWithheld[$0] }
        reopen(fresh + candidates.filter { isWithheld[$0] }.prefix(8))
      }
      if !failed.isEmpty || cost > before.cost || !unmet().isEmpty {
        goBack(to: before)
      } else if cost < before.cost {
        idle = 0
      }
    }
  }

  // MARK: The answer

  /// The answer: as few witnesses as a greedy choice gives, and a proof for each guarded count.
  func result(_ problem: ProtectionProblem) -> Protection {
    var left = Set(ground.demands.indices.filter { !isGivenUp[$0] }.map(Int32.init))
    var chosen: [Witness] = []
    var low = [Int](repeating: 0, count: ground.demands.count)
    while let best = witnesses.max(by: { gain($0, left) < gain($1, left) }), gain(best, left) > 0 {
      for demand in best.meets where left.remove(demand) != nil { low[Int(demand)] = chosen.count }
      chosen.append(best)
    }
    if !left.isEmpty {
      // Only counts that are at their floor already are left: the truth itself shows it.
      for demand in left { low[Int(demand)] = chosen.count }
      chosen.append(Witness(ground.values.map { _ in 0 }, ground))
    }
    var places: [Int: (low: Int, high: Int)] = [:]
    for (index, demand) in ground.demands.enumerated() where !demand.keepsAll {
      let old = places[demand.sum] ?? (low[index], low[index])
      places[demand.sum] = demand.isHigh ? (old.low, low[index]) : (low[index], old.high)
    }
    return Protection(
      isWithheld: ground.sumOfFact.map { isWithheld[$0] },
      witnesses: chosen.map { witness in
        var values = ground.values
        for (count, by) in witness.deviations { values[count] += by }
        return values
      },
      proofs: problem.guarded.map { guarded in
        let found = places[ground.sumOfFact[guarded.fact]] ?? (0, 0)
        return Protection.Proof(fact: guarded.fact, aim: guarded.aim, low: found.low, high: found.high)
      }, cost: cost)
  }

  private func gain(_ witness: Witness, _ left: Set<Int32>) -> Int {
    witness.meets.reduce(0) { $0 + (left.contains($1) ? 1 : 0) }
  }
}
