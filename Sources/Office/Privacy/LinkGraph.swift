/// Which persons fit which entries, and what follows from it when as many persons as can be were helped and logged.
///
/// The insider knows more than each person's own candidates: if two persons fit only the same two entries, nobody
/// else's
/// they are, and a third who fits those and one more must be that one. So a candidate counts only if some largest
/// assignment of persons to entries uses it: by the decomposition of Dulmage and Mendelsohn (1958), an edge does that
/// when it lies in the assignment, on an alternating cycle, or on an alternating path from a person or an entry that is
/// left over.
struct LinkGraph {
  /// For each person the places (several for an entry that stands for several sessions) that fit.
  private let candidates: [[Int]]
  private var placeOf: [Int?]
  private var personOf: [Int?]

  /// Makes the graph of each person's fitting places, which are counted from 0.
  init(candidates: [[Int]], places: Int) {
    self.candidates = candidates
    placeOf = Array(repeating: nil, count: candidates.count)
    personOf = Array(repeating: nil, count: places)
    assign()
  }

  /// For each person the places that some largest assignment gives them; nil for who is left over by some of them.
  func possible() -> [Set<Int>?] {
    // From persons who are left over: whoever is reached can be left over instead.
    var isSpare = candidates.indices.map { placeOf[$0] == nil }
    var reachedPlaces = Set<Int>()
    var stack = candidates.indices.filter { isSpare[$0] }
    while let person = stack.popLast() {
      for place in candidates[person] where reachedPlaces.insert(place).inserted {
        guard let next = personOf[place], !isSpare[next] else { continue }
        isSpare[next] = true
        stack.append(next)
      }
    }
    // From places that are left over, backwards: whoever is reached can move towards them.
    var fitting = Array(repeating: [Int](), count: personOf.count)
    for (person, places) in candidates.enumerated() { for place in places { fitting[place].append(person) } }
    var isFree = personOf.map { $0 == nil }
    var places = personOf.indices.filter { isFree[$0] }
    while let place = places.popLast() {
      for person in fitting[place] {
        guard let own = placeOf[person], !isFree[own] else { continue }
        isFree[own] = true
        places.append(own)
      }
    }
    let component = components()
    return candidates.indices.map { person in
      guard !isSpare[person], let own = placeOf[person] else { return nil }
      return Set(
        candidates[person].filter { place in
          place == own || isFree[place] || personOf[place].map { component[$0] == component[person] } == true
        })
    }
  }

  /// A largest assignment, by augmenting paths (Kuhn 1955), without recursion.
  private mutating func assign() {
    for start in candidates.indices {
      var cameFrom: [Int: Int] = [:]  // place → the person that reached for it
      var queue = [start]
      var next = 0
      var end: Int?
      search: while next < queue.count {
        let person = queue[next]
        next += 1
        for place in candidates[person] where cameFrom[place] == nil {
          cameFrom[place] = person
          guard let other = personOf[place] else {
            end = place
            break search
          }
          queue.append(other)
        }
      }
      while let place = end, let person = cameFrom[place] {
        end = placeOf[person]
        placeOf[person] = place
        personOf[place] = person
      }
    }
  }

  /// The strongly connected components of "this person could take that person's place", by Tarjan's algorithm (1972),
  /// without recursion.
  private func components() -> [Int] {
    let count = candidates.count
    var index = Array(repeating: -1, count: count)
    var low = Array(repeating: 0, count: count)
    var component = Array(repeating: -1, count: count)
    var open: [Int] = []
    var number = 0
    var made = 0
    for root in 0..<count where index[root] < 0 {
      var work = [(person: root, edge: 0)]
      while let (person, edge) = work.last {
        if edge == 0 {
          index[person] = number
          low[person] = number
          number += 1
          open.append(person)
        }
        if edge < candidates[person].count {
          work[work.count - 1].edge += 1
          guard let next = personOf[candidates[person][edge]], next != person else { continue }
          if index[next] < 0 {
            work.append((next, 0))
          } else if component[next] < 0 {
            low[person] = min(low[person], index[next])
          }
          continue
        }
        work.removeLast()
        if let parent = work.last?.person { low[parent] = min(low[parent], low[person]) }
        if low[person] == index[person] {
          while let last = open.popLast() {
            component[last] = made
            if last == person { break }
          }
          made += 1
        }
      }
    }
    return component
  }
}
