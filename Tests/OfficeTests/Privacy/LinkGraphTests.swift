import Testing

@testable import Office

@Suite struct LinkGraphTests {
  /// Every largest assignment, written out: for each person the places they get, nil for who may be left over.
  private func bruteForce(_ candidates: [[Int]]) -> [Set<Int>?] {
    var best = -1
    var all: [[Int?]] = []
    func walk(_ person: Int, _ used: Set<Int>, _ chosen: [Int?]) {
      guard person < candidates.count else {
        let size = chosen.count { $0 != nil }
        if size > best {
          best = size
          all = []
        }
        if size == best { all.append(chosen) }
        return
      }
      walk(person + 1, used, chosen + [nil])
      for place in candidates[person] where !used.contains(place) {
        walk(person + 1, used.union([place]), chosen + [place])
      }
    }
    walk(0, [], [])
    return candidates.indices.map { person in
      let places = all.map { $0[person] }
      return places.contains(nil) ? nil : Set(places.compactMap(\.self))
    }
  }

  @Test func `what is possible is what the largest assignments written out say, on thousands of small graphs`() {
    var generator = SeededGenerator(seed: 11)
    var forced = 0
    for _ in 0..<4_000 {
      let places = Int.random(in: 0...5, using: &generator)
      let persons = Int.random(in: 0...5, using: &generator)
      let density = Double.random(in: 0.1...0.9, using: &generator)
      let candidates = (0..<persons).map { _ in
        (0..<places).filter { _ in Double.random(in: 0...1, using: &generator) < density }
      }
      let right = bruteForce(candidates)
      #expect(LinkGraph(candidates: candidates, places: places).possible() == right, "\(candidates)")
      forced += right.count { $0?.count == 1 }
    }
    #expect(forced > 1_000)
  }

  @Test func `a long chain of conclusions is drawn without running out of stack`() {
    // Person k fits places k and k - 1; the first fits place 0 alone, and so each is found.
    let count = 20_000
    let candidates = (0..<count).map { $0 == 0 ? [0] : [$0 - 1, $0] }
    let possible = LinkGraph(candidates: candidates.reversed(), places: count).possible()
    #expect(possible.allSatisfy { $0?.count == 1 })
  }
}
