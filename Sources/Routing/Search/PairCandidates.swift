/// The cheapest positions for the two parts of a stop, kept between rounds so that no memory is asked for anew.
struct PairCandidates {
  /// A position with the starts it allows.
  struct Candidate {
    var cost: Int
    var vehicle: Int
    var position: Int
    var first: Int
    var last: Int
  }

  /// How many positions are kept for each part and day.
  static let most = 40

  var parts: [[Candidate]] = [[], []]

  mutating func clear() {
    parts[0].removeAll(keepingCapacity: true)
    parts[1].removeAll(keepingCapacity: true)
  }

  /// Keeps a position in order of cost, unless there are enough cheaper ones.
  mutating func add(_ candidate: Candidate, part: Int) {
    var i = parts[part].count
    if i >= Self.most {
      guard candidate.cost < parts[part][i - 1].cost else { return }
      parts[part].removeLast()
      i -= 1
    }
    parts[part].append(candidate)
    while i > 0, parts[part][i - 1].cost > candidate.cost {
      parts[part][i] = parts[part][i - 1]
      i -= 1
    }
    parts[part][i] = candidate
  }
}
