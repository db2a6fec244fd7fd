import Foundation

/// Draws that give the same results with every version of the standard library, whose own make no such promise.
extension RandomNumberGenerator {
  /// A number from 0 up to, and not with, 1.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Whether something of a probability happens.
  mutating func chance(_ probability: Double) -> Bool { share() < probability }

  /// A whole number within a range, all alike likely.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(share() * Double(range.count))
  }

  /// A value drawn by weight; nil when no weight is above nothing.
  mutating func pick<Value>(_ choices: [(value: Value, weight: Double)]) -> Value? {
    let sum = choices.reduce(0) { $0 + max(0, $1.weight) }
    guard sum > 0 else { return nil }
    var rest = share() * sum
    for choice in choices where choice.weight > 0 {
      rest -= choice.weight
      if rest < 0 { return choice.value }
    }
    return choices.last { $0.weight > 0 }?.value
  }

  /// How often something happens that is expected so many times (Knuth's draw from the Poisson distribution).
  mutating func poisson(_ mean: Double) -> Int {
    let limit = exp(-mean)
    var product = share()
    var count = 0
    while product > limit {
      product *= share()
      count += 1
    }
    return count
  }
}
