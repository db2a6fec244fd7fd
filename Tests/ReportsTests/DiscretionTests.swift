import Testing

@testable import Reports

@Suite struct `Figures for the house` {
  let door = Discretion(for: .house)

  /// What a hidden count could be for somebody who knows the sum, that hidden counts are not nought, and that there is
  /// one below the threshold among them: all lists of counts that fit, tried one by one.
  private func possible(_ hidden: [Int]) -> [Set<Int>] {
    let sum = hidden.reduce(0, +)
    var found = hidden.map { _ in Set<Int>() }
    func place(_ index: Int, _ left: Int, _ chosen: [Int]) {
      if index == hidden.count - 1 {
        let list = chosen + [left]
        guard left >= 1, list.contains(where: { $0 < Discretion.threshold }) else { return }
        for (place, number) in list.enumerated() { found[place].insert(number) }
        return
      }
      let rest = hidden.count - 1 - index
      guard left - rest >= 1 else { return }
      for number in 1...(left - rest) { place(index + 1, left - number, chosen + [number]) }
    }
    if !hidden.isEmpty { place(0, sum, []) }
    return found
  }

  @Test func `tell no hidden count to an attacker who knows the sum of the list`() throws {
    var generator = SeededGenerator(seed: 3)
    var closed = 0
    for _ in 0..<1500 {
      let counts = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? Int.random(in: 0...5, using: &generator) : Int.random(in: 0...14, using: &generator)
      }
      guard let hidden = door.hidden(in: counts) else { continue }
      for (count, isHidden) in zip(counts, hidden) {
        #expect(isHidden ? count > 0 : !(1...4).contains(count))
      }
      let kept = zip(counts, hidden).filter(\.1).map(\.0)
      guard !kept.isEmpty, kept.count <= 4, kept.reduce(0, +) <= 24 else { continue }
      closed += 1
      for numbers in possible(kept) {
        #expect(numbers.count > 1, "\(counts)")
        // Not even that the count is small can be concluded.
        #expect(numbers.contains { $0 >= Discretion.threshold }, "\(counts)")
      }
    }
    #expect(closed > 200)
  }

  @Test func `are withheld as a list where there is nothing to hide a small count behind`() {
    #expect(door.hidden(in: [3]) == nil)
    #expect(door.hidden(in: [3, 0, 0]) == nil)
    #expect(door.hidden(in: [2, 1]) == nil)
    #expect(door.hidden(in: [4, 4]) == [true, true])
    #expect(door.hidden(in: [20, 0, 9]) == [false, false, false])
    #expect(door.hidden(in: []) == [])
  }

  @Test func `hide beside a small count the last of the list, whatever its size`() {
    #expect(door.hidden(in: [3, 50, 9, 700]) == [true, false, false, true])
    #expect(door.hidden(in: [3, 700, 9, 50]) == [true, false, false, true])
  }

  @Test func `are complete for internal use`() {
    let open = Discretion(for: .internal)
    #expect(open.hidden(in: [1, 2, 30]) == [false, false, false])
    #expect(open.shows(1))
    #expect(open.showsMeasure(recorded: [1, 2], hidden: [false, false]))
  }

  @Test func `show minutes only where neither a row nor all hidden rows together rest on a few sessions`() {
    #expect(door.showsMeasure(recorded: [9, 5, 0], hidden: [false, false, false]))
    #expect(!door.showsMeasure(recorded: [9, 3], hidden: [false, false]))
    #expect(!door.showsMeasure(recorded: [9, 2, 1], hidden: [false, true, true]))
    #expect(door.showsMeasure(recorded: [9, 3, 2], hidden: [false, true, true]))
  }

  @Test func `by task tell no hidden task to one who knows the sums of kinds and owners`() {
    var generator = SeededGenerator(seed: 12)
    var levels: Set<[Bool]> = []
    for _ in 0..<400 {
      let number = Int.random(in: 3...30, using: &generator)
      let mentions = (0..<number).map { _ in Int.random(in: 0...12, using: &generator) }
      let kinds = mentions.map { _ in Int.random(in: 0...1, using: &generator) }
      let owners = mentions.map { _ in Int.random(in: 0...2, using: &generator) }
      let shown = TaskDiscretion(mentions: mentions, kinds: kinds, owners: owners, for: door)
      levels.insert([shown.tasks == nil, shown.showsKinds, shown.showsOwners])
      guard let hidden = shown.tasks else { continue }
      // The attacker knows more than is shown: the sum of every crossing of the kinds and owners that are shown.
      let blocks = mentions.indices.map {
        (shown.showsKinds ? kinds[$0] : 0) * 10 + (shown.showsOwners ? owners[$0] : 0)
      }
      for block in Set(blocks) {
        let kept = mentions.indices.filter { blocks[$0] == block && hidden[$0] }.map { mentions[$0] }
        guard !kept.isEmpty else { continue }
        #expect(kept.count > 1)
        #expect(kept.reduce(0, +) - (kept.count - 1) >= Discretion.threshold)
      }
      if shown.showsKinds {
        for kind in Set(kinds) {
          let sum = mentions.indices.filter { kinds[$0] == kind }.reduce(0) { $0 + mentions[$1] }
          #expect(door.shows(sum))
        }
      }
    }
    #expect(levels.count >= 4)
  }
}
