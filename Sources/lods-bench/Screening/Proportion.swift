/// So many of so many, with the interval of Wilson (1927) at 95 %.
struct Proportion: Sendable {
  var hits = 0
  var count = 0

  var share: Double { count == 0 ? 0 : Double(hits) / Double(count) }

  mutating func add(_ hit: Bool) {
    count += 1
    if hit { hits += 1 }
  }

  var interval: ClosedRange<Double> {
    guard count > 0 else { return 0...1 }
    let z = 1.959964
    let n = Double(count)
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, middle - half)...min(1, middle + half)
  }
}
