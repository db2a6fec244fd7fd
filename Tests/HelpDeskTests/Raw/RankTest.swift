import Foundation

/// Whether an attacker who sorts things by what he sees comes nearer to their true order than chance would.
///
/// Each group of things is ranked by the truth and by the clue; Spearman's correlation, times the root of the number of
/// things less one, is then close to a normal variable of mean 0 and variance 1 where the clue knows nothing. Sums of
/// these over many groups tell whether the clue leans one way, sums of their squares whether it leans either way.
struct RankTest {
  private var scores: [Double] = []
  private var correlations: [Double] = []

  /// How many groups have been looked at.
  var groups: Int { scores.count }

  /// Adds a group: the clue of each thing, in the things' true order.
  mutating func add(_ clues: [Int]) {
    guard clues.count >= 4, Set(clues).count > 1 else { return }
    let ranks = RankTest.ranks(clues)
    let mean = Double(clues.count - 1) / 2
    var product = 0.0
    var left = 0.0
    var right = 0.0
    for (place, rank) in ranks.enumerated() {
      product += (Double(place) - mean) * (rank - mean)
      left += (Double(place) - mean) * (Double(place) - mean)
      right += (rank - mean) * (rank - mean)
    }
    let correlation = product / (left * right).squareRoot()
    correlations.append(correlation)
    scores.append(correlation * Double(clues.count - 1).squareRoot())
  }

  /// How many standard deviations the clue leans one way.
  var lean: Double { scores.reduce(0, +) / Double(max(1, groups)).squareRoot() }

  /// How many standard deviations the clue leans either way.
  var spread: Double {
    (scores.reduce(0) { $0 + $1 * $1 } - Double(groups)) / Double(max(1, 2 * groups)).squareRoot()
  }

  /// The mean correlation, without its sign.
  var strength: Double { abs(correlations.reduce(0, +)) / Double(max(1, groups)) }

  /// Whether the clue does no better than chance; one in some ten thousand honest clues would fail this.
  var isChance: Bool { abs(lean) < 4 && spread < 5 }

  private static func ranks(_ values: [Int]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = Array(repeating: 0.0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for place in start...end { ranks[order[place]] = Double(start + end) / 2 }
      start = end + 1
    }
    return ranks
  }
}
