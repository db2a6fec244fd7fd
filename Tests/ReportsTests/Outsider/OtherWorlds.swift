@testable import Reports

/// Other figures that would look the same from outside; each that is found is a proof that the outsider cannot know.
///
/// Every sum holds, what is hidden is not nought, and in each list something hidden is small.
struct OtherWorlds {
  private let places: [String: Int]
  private let truth: [Int]
  private let lowest: [Int]
  private let moves: [[Int: Int]]
  private let lists: [[Int]]

  init(_ outsider: Outsider, moves: [[Int: Int]]) {
    let names = outsider.system.names
    self.moves = moves
    places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    truth = names.map { outsider.values[$0] ?? 0 }
    lowest = names.map { outsider.hidden[$0] == nil ? min(0, outsider.values[$0] ?? 0) : 1 }
    let truth = truth
    lists = Dictionary(grouping: names.indices.filter { outsider.hidden[names[$0]] != nil }) {
      outsider.hidden[names[$0]] ?? ""
    }
    // A gap may also be hidden because what is left of the whole is small, all persons because few sessions told of
    // any, and of the year before not all steps stand in the report.
    .filter { !["gaps|missing", "course|before", "overview|value", "overview|before"].contains($0.key) }
    .values.filter { list in list.contains { (1..<Discretion.threshold).contains(truth[$0]) } }
  }

  /// The greatest that a figure was found to be able to be; the search ends where it is great enough.
  func highest(of name: String, using generator: inout SeededGenerator) -> Int {
    guard let place = places[name] else { return 0 }
    let near = within(reachOf: place)
    let found = highest(at: place, by: near, using: &generator)
    if found >= Discretion.threshold { return found }
    // Two moves may do together what each alone may not, where one of them would take the last of something.
    return max(found, highest(at: place, by: near + joined(near, using: &generator), using: &generator))
  }

  private func highest(at place: Int, by near: [[Int: Int]], using generator: inout SeededGenerator) -> Int {
    let helpful = near.filter { $0[place] != nil }
    let others = near.filter { $0[place] == nil }
    var best = truth[place]
    for _ in 0..<8 {
      var world = truth
      for _ in 0..<12 {
        for move in helpful.shuffled(using: &generator) {
          go(along: move, sign: (move[place] ?? 0) > 0 ? 1 : -1, in: &world, using: &generator)
          // Only a world that looks the same counts, but the way to it may pass through others.
          if looksAlike(world) { best = max(best, world[place]) }
          if best >= Discretion.threshold, best > truth[place] { return best }
        }
        // The rest is shaken, so that there is room again.
        for move in others.shuffled(using: &generator).prefix(60) {
          go(along: move, sign: Bool.random(using: &generator) ? 1 : -1, in: &world, using: &generator)
        }
      }
    }
    return best
  }

  /// Pairs of moves in which at least one thing comes to rest.
  private func joined(_ moves: [[Int: Int]], using generator: inout SeededGenerator) -> [[Int: Int]] {
    var pairs: [[Int: Int]] = []
    for (index, one) in moves.enumerated() {
      for other in moves.dropFirst(index + 1) {
        guard let shared = one.keys.first(where: { other[$0] != nil }), let a = one[shared], let b = other[shared]
        else { continue }
        let sum = one.mapValues { $0 * b }.merging(other.mapValues { $0 * -a }) { $0 + $1 }.filter { $0.value != 0 }
        if !sum.isEmpty { pairs.append(sum) }
      }
    }
    return Array(pairs.shuffled(using: &generator).prefix(3000))
  }

  /// The moves that have to do with a place, by way of others too.
  private func within(reachOf place: Int) -> [[Int: Int]] {
    var reached: Set = [place]
    var (near, far) = ([[Int: Int]](), moves)
    while true {
      let met = far.filter { !reached.isDisjoint(with: $0.keys) }
      guard !met.isEmpty else { return near }
      near += met
      far.removeAll { !reached.isDisjoint(with: $0.keys) }
      reached.formUnion(met.flatMap(\.keys))
    }
  }

  /// Moves as far as it goes, until something would fall below the least that it can be, or a part of it.
  private func go(along move: [Int: Int], sign: Int, in world: inout [Int], using generator: inout SeededGenerator) {
    var room = Int.max
    for (place, number) in move where number * sign < 0 {
      room = min(room, (world[place] - lowest[place]) / -(number * sign))
    }
    guard room > 0, room < Int.max else { return }
    let times = Bool.random(using: &generator) ? room : Int.random(in: 1...room, using: &generator)
    for (place, number) in move { world[place] += number * sign * times }
  }

  private func looksAlike(_ world: [Int]) -> Bool {
    lists.allSatisfy { list in list.contains { (1..<Discretion.threshold).contains(world[$0]) } }
  }
}
