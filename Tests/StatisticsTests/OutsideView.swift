/// Everything that agrees with what is told, found by trying: an attacker who shares nothing with the search.
struct OutsideView {
  /// The least and the most that each asked sum can be.
  private(set) var bounds: [ClosedRange<Int>?]

  /// Tries every set of whole numbers.
  ///
  /// - Parameters:
  ///   - unknowns: how many numbers there are.
  ///   - cap: the most that each is tried at.
  ///   - told: sums that are known: of which numbers, and the range that everybody knows.
  ///   - asked: the sums that are asked for.
  init(unknowns: Int, cap: Int, told: [(members: [Int], range: ClosedRange<Int>)], asked: [[Int]]) {
    var bounds = [ClosedRange<Int>?](repeating: nil, count: asked.count)
    var numbers = [Int](repeating: 0, count: unknowns)
    var sums = [Int](repeating: 0, count: told.count)
    var open = told.map(\.members.count)
    let holders = (0..<unknowns).map { unknown in told.indices.filter { told[$0].members.contains(unknown) } }
    func go(_ unknown: Int) {
      guard unknown < unknowns else {
        for (place, members) in asked.enumerated() {
          let sum = members.reduce(0) { $0 + numbers[$1] }
          let old = bounds[place] ?? sum...sum
          bounds[place] = min(old.lowerBound, sum)...max(old.upperBound, sum)
        }
        return
      }
      for holder in holders[unknown] { open[holder] -= 1 }
      for number in 0...cap {
        numbers[unknown] = number
        for holder in holders[unknown] { sums[holder] += number }
        let fits = holders[unknown].allSatisfy {
          sums[$0] <= told[$0].range.upperBound && (open[$0] > 0 || sums[$0] >= told[$0].range.lowerBound)
        }
        if fits { go(unknown + 1) }
        for holder in holders[unknown] { sums[holder] -= number }
      }
      for holder in holders[unknown] { open[holder] += 1 }
      numbers[unknown] = 0
    }
    go(0)
    self.bounds = bounds
  }
}
