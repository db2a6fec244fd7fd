/// One deviation from the true counts that agrees with what is told, and what it is good for.
final class Witness: Sendable {
  /// The deviation of each count that deviates.
  let deviations: [(count: Int, by: Int)]
  /// Which sums it moves, as bits.
  let moved: [UInt64]
  /// Which demands it meets, rising.
  let meets: [Int32]

  init(_ deviation: [Int], _ ground: Ground) {
    deviations = deviation.enumerated().filter { $0.element != 0 }.map { ($0.offset, $0.element) }
    var change = [Int](repeating: 0, count: ground.grid.rows)
    for (count, by) in deviations {
      for place in ground.grid.holderStart[count]..<ground.grid.holderStart[count + 1] {
        change[Int(ground.grid.holders[place])] += by
      }
    }
    var moved = [UInt64](repeating: 0, count: (ground.sums.count + 63) / 64)
    func by(_ sum: Int) -> Int {
      let spot = ground.sums[sum].spot
      return ground.sums[sum].isCount ? deviation[spot] : change[spot]
    }
    for sum in ground.sums.indices where by(sum) != 0 { moved[sum >> 6] |= 1 << UInt64(sum & 63) }
    self.moved = moved
    let keepsAll = deviations.allSatisfy { ground.values[$0.count] + $0.by >= ground.leastKept[$0.count] }
    meets = ground.demands.indices.filter { place in
      let demand = ground.demands[place]
      if demand.keepsAll, !keepsAll { return false }
      let value = ground.sums[demand.sum].value + by(demand.sum)
      return demand.isHigh ? value >= demand.goal : value <= demand.goal
    }.map(Int32.init)
  }

  /// Whether it moves a sum.
  func moves(_ sum: Int) -> Bool { moved[sum >> 6] & (1 << UInt64(sum & 63)) != 0 }
}
