/// Puts the problem of several tables together.
struct JointBuilder {
  private var grid: JointGrid
  private let tables: [JointTable]
  private let threshold: Int
  private var values: [Int] = []
  private var facts: [CountFact] = []
  private var links: [CountLink] = []
  private var guarded: [GuardedCount] = []
  /// The inner cells that are not empty.
  private var known: [[Int32]] = []
  /// The facts of the inner cells of small groups that are empty.
  private var zeros: [Int] = []

  init(grid: JointGrid, tables: [JointTable], threshold: Int) {
    self.grid = grid
    self.tables = tables
    self.threshold = threshold
  }

  var problem: ProtectionProblem {
    ProtectionProblem(
      values: values, least: values.map { _ in 0 }, facts: facts, links: links, guarded: guarded, threshold: threshold)
  }

  /// Hands over each cell of a table: its categories, and its place among the nodes of each dimension.
  private static func eachCell(
    of table: JointTable, _ body: (Int, [JointNode], [Int]) throws(JointFault) -> Void
  ) throws(JointFault) {
    let nodes = table.dimensions.map(\.nodes)
    for cell in 0..<nodes.reduce(1, { $0 * $1.count }) {
      var rest = cell
      var place = [Int](repeating: 0, count: nodes.count)
      for dimension in nodes.indices.reversed() {
        place[dimension] = rest % nodes[dimension].count
        rest /= nodes[dimension].count
      }
      try body(cell, zip(nodes, place).map { $0[$1] }, place)
    }
  }

  private func places(_ nodes: [JointNode], _ table: Int) -> [Int] {
    grid.places(
      of: nodes, in: tables[table], family: grid.familyOfTable[table], over: grid.time.classes(tables[table].pieces))
  }

  private func count(_ places: [Int], _ family: Int) -> Int {
    places.reduce(0) { $0 + grid.families[family].counts[$1] }
  }

  /// The categories of the group that a cell stands in: the cell without its sensitive dimensions.
  private func group(_ nodes: [JointNode], _ table: JointTable) -> [JointNode]? {
    guard table.dimensions.contains(where: \.isSensitive) else { return nil }
    return zip(nodes, table.dimensions).map { node, dimension in
      dimension.isSensitive ? dimension.nodes[dimension.nodes.count - 1] : node
    }
  }

  /// Whether a cell belongs to a group that is so small that nothing of its breakdown is told.
  private func isHushed(_ nodes: [JointNode], _ table: Int) -> Bool {
    guard let group = group(nodes, tables[table]) else { return false }
    return (1..<threshold).contains(count(places(group, table), grid.familyOfTable[table]))
  }

  // MARK: The unknown counts

  /// Names the counts that are not known to be nothing.
  ///
  /// It does not matter what is blank in tables that are out: so the same counts are named, in the same order, when a
  /// release is looked at again that was made with this.
  mutating func name() {
    for family in grid.families.indices {
      let width = grid.families[family].width
      for time in grid.families[family].times {
        for place in time * width..<(time + 1) * width { grid.families[family].unknowns[place] = 0 }
      }
    }
    for table in tables.indices {
      let family = grid.familyOfTable[table]
      // Nothing is thrown in here.
      try? Self.eachCell(of: tables[table]) { cell, nodes, _ in
        let places = places(nodes, table)
        guard count(places, family) == 0, tables[table].shown?[cell] == 0 || !isHushed(nodes, table) else { return }
        for place in places { grid.families[family].unknowns[place] = -1 }
      }
    }
    for family in grid.families.indices {
      for place in grid.families[family].unknowns.indices where grid.families[family].unknowns[place] == 0 {
        grid.families[family].unknowns[place] = Int32(values.count)
        values.append(grid.families[family].counts[place])
      }
    }
  }

  private func members(_ places: [Int], _ family: Int) -> [Int32] {
    places.map { grid.families[family].unknowns[$0] }.filter { $0 >= 0 }.sorted()
  }

  // MARK: What is told

  /// States each cell of each table; the answer is the fact of each, −1 for what is known to be nothing.
  mutating func state() throws(JointFault) -> [[Int]] {
    var found: [[Int]] = []
    for table in tables.indices { found.append(try state(table)) }
    return found
  }

  private mutating func state(_ table: Int) throws(JointFault) -> [Int] {
    let family = grid.familyOfTable[table]
    let shown = tables[table].shown
    let silence = shown.map { JointSilence(tables[table], $0) }
    var of: [Int] = []
    try Self.eachCell(of: tables[table]) { cell, nodes, place throws(JointFault) in
      let places = places(nodes, table)
      let members = members(places, family)
      let value = count(places, family)
      let isHushed = isHushed(nodes, table)
      if let shown {
        if let told = shown[cell] {
          guard told == value else { throw .contradicts(table: table) }
          guard !isHushed else { throw .tellsOfSmallGroup(table: table) }
        } else if value == 0, silence?.isSilent(cell) != true {
          // Everybody takes it for a cell that is not empty.
          throw .contradicts(table: table)
        }
      }
      guard !members.isEmpty else { return of.append(-1) }
      let isInner = zip(place, tables[table].dimensions).allSatisfy { $0 < $1.inner.count }
      let isBlank = shown.map { $0[cell] == nil }
      let isKnown = isInner && value > 0
      let standing: CountFact.Standing
      if let isBlank {
        standing = isBlank ? .withheld : .told
      } else if value == 0 || isHushed {
        standing = .withheld
      } else {
        let ends = zip(place, tables[table].dimensions).filter { $0 == $1.inner.count + $1.groups.count }.count
        standing = .open(weight: isInner ? 1 : ends == place.count ? 9 : 3)
      }
      if isKnown { known.append(members) }
      if isInner, value == 0 { zeros.append(facts.count) }
      of.append(facts.count)
      facts.append(CountFact(members, standing, least: isKnown ? 1 : 0))
    }
    return of
  }

  // MARK: What tables share

  mutating func link() {
    for one in grid.families.indices {
      for other in grid.families.indices where other > one {
        let (left, right) = (grid.families[one], grid.families[other])
        let shared = left.axes.filter(right.axes.contains)
        let sizes = shared.map { grid.axes[$0].count }
        for time in left.times.intersection(right.times).sorted() {
          for cell in 0..<sizes.reduce(1, *) {
            var rest = cell
            var classes: [Int: Int] = [:]
            for (axis, size) in zip(shared, sizes).reversed() {
              classes[axis] = rest % size
              rest /= size
            }
            let box = { (family: JointFamily) in family.axes.map { axis in classes[axis].map { [$0] } } }
            let link = CountLink(
              members(left.places(box(left), over: [time]), one), members(right.places(box(right), over: [time]), other)
            )
            if !link.left.isEmpty || !link.right.isEmpty { links.append(link) }
          }
        }
      }
    }
  }

  // MARK: What is guarded

  mutating func guardAll(limit: Int) throws(JointFault) {
    let holders = known.indices.reduce(into: [Int32: [Int]]()) { found, place in
      for member in known[place] { found[member, default: []].append(place) }
    }
    var factOf: [[Int32]: Int] = [:]
    for (place, fact) in facts.enumerated() where factOf[fact.members] == nil { factOf[fact.members] = place }
    var done: Set<[Int32]> = []
    for family in grid.families.indices {
      let mine = tables.indices.filter { grid.familyOfTable[$0] == family }
      let boxes = grid.families[family].axes.map { axis -> [[Int]?] in
        let nodes = mine.flatMap { tables[$0].dimensions }.filter { $0.axis == axis }.flatMap { $0.inner + $0.groups }
        let sets = Set(nodes.map { grid.axes[axis].classes($0.pieces) } + (0..<grid.axes[axis].count).map { [$0] })
        return sets.sorted { $0.lexicographicallyPrecedes($1) }.map(Optional.some) + [nil]
      }
      let times = Set(
        mine.map { grid.time.classes(tables[$0].pieces) } + grid.families[family].times.map { [$0] })
      for time in times.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        var box: [[Int]?] = []
        func go(_ depth: Int) {
          guard depth < boxes.count else {
            let places = grid.families[family].places(box, over: time)
            let value = count(places, family)
            guard (1..<threshold).contains(value) else { return }
            let members = members(places, family)
            guard done.insert(members).inserted else { return }
            let floor = floor(of: members, holders)
            if let fact = factOf[members] {
              guarded.append(GuardedCount(fact: fact, aim: .small(floor: floor)))
            } else {
              guarded.append(GuardedCount(fact: facts.count, aim: .between(floor: floor)))
              factOf[members] = facts.count
              facts.append(CountFact(members, .withheld))
            }
            return
          }
          for part in boxes[depth] {
            box.append(part)
            go(depth + 1)
            box.removeLast()
          }
        }
        go(0)
      }
    }
    // Of a small group nobody can say what it has none of.
    for fact in zeros where done.insert(facts[fact].members).inserted {
      guarded.append(GuardedCount(fact: fact, aim: .between(floor: 0)))
    }
    if tables.count > 1 { try raiseFloors(limit: limit, holders) }
  }

  /// Raises each floor to what the zeros of all tables and their cells that are not empty say together, whatever
  /// numbers are told.
  private mutating func raiseFloors(limit: Int, _ holders: [Int32: [Int]]) throws(JointFault) {
    let values = values
    let facts = facts
    let wide = facts.indices.filter { facts[$0].least > 0 && facts[$0].members.count > 1 }
    var least = values.map { _ in 0 }
    for fact in facts where fact.least > 0 && fact.members.count == 1 { least[Int(fact.members[0])] = fact.least }
    let targets = guarded.map { facts[$0.fact].members }.filter { $0.count > 1 }
    let places = Dictionary(
      targets.enumerated().map { ($0.element, wide.count + $0.offset) }, uniquingKeysWith: { first, _ in first })
    var program = DeviationProgram(
      SumGrid(unknowns: values.count, sums: wide.map { facts[$0].members } + targets, links: links),
      reach: threshold, limit: limit)
    let signatures = signatures()
    let sum = { (members: [Int32]) in members.reduce(0) { $0 + values[Int($1)] } }
    let sums = Array(repeating: DeviationQuery.Freedom.free, count: wide.count + targets.count)
    let rooms = wide.map { sum(facts[$0].members) - facts[$0].least } + targets.map(sum)
    guarded = guarded.map { count in
      let members = facts[count.fact].members
      let value = sum(members)
      func query(_ floor: Int) -> DeviationQuery {
        DeviationQuery(
          target: members.count == 1 ? .count(Int(members[0])) : .sum(places[members] ?? 0), amount: floor - value,
          counts: values.map { _ in .free }, room: zip(values, least).map { $0 - $1 },
          sums: sums + links.map { _ in .fixed }, sumRoom: rooms + links.map { _ in 0 })
      }
      func raised(_ floor: Int) -> Int {
        if isReached(floor, members, holders, signatures) { return floor }
        return (floor..<max(floor, value)).first { floor in
          // What was not decided is taken for reached: a floor that is too low asks for more.
          if case .none = program.deviation(for: query(floor)) { false } else { true }
        } ?? max(floor, value)
      }
      switch count.aim {
      case .small(let floor): return GuardedCount(fact: count.fact, aim: .small(floor: raised(floor)))
      case .between(let floor): return GuardedCount(fact: count.fact, aim: .between(floor: raised(floor)))
      case .nothing: return count
      }
    }
    if program.isSpent { throw .tooLarge(facts.count) }
  }

  /// The links that each unknown count stands in, one number for each set of them, and the counts of each.
  private func signatures() -> (of: [Int], counts: [Int]) {
    var places = [[Int]](repeating: [], count: values.count)
    for (place, link) in links.enumerated() {
      for member in link.left { places[Int(member)].append(place) }
      for member in link.right { places[Int(member)].append(-place - 1) }
    }
    var numbers: [[Int]: Int] = [:]
    var counts: [Int] = []
    let of = places.map { place in
      let number = numbers[place] ?? counts.count
      if number == counts.count {
        numbers[place] = number
        counts.append(0)
      }
      counts[number] += 1
      return number
    }
    return (of, counts)
  }

  /// Whether it is plain that a sum can be at its floor, without a search: the cells in it that are known not to be empty
  /// share nothing, and what leaves the sum can stand in a count beside it that has the same links.
  private func isReached(
    _ floor: Int, _ members: [Int32], _ holders: [Int32: [Int]], _ signatures: (of: [Int], counts: [Int])
  ) -> Bool {
    var inside: [Int: Int] = [:]
    var own: [Int: Int] = [:]
    for member in members {
      for holder in holders[member] ?? [] { inside[holder, default: 0] += 1 }
      own[signatures.of[Int(member)], default: 0] += 1
    }
    // Without links a cell that lies across the border can rise outside of it.
    guard
      links.isEmpty
        || own.allSatisfy({ $0.value < signatures.counts[$0.key] })
          && inside.allSatisfy({ $0.value == known[$0.key].count })
    else { return false }
    let cells = Set(inside.filter { $0.value == known[$0.key].count }.map { known[$0.key] })
    return cells.count <= floor && cells.reduce(0) { $0 + $1.count } == Set(cells.flatMap(\.self)).count
  }

  /// How many inner cells in it are not empty, at least 1: what lies in two of them is counted once.
  private func floor(of members: [Int32], _ holders: [Int32: [Int]]) -> Int {
    let mine = Set(members)
    let inside = Set(members.flatMap { holders[$0] ?? [] }).filter { known[$0].allSatisfy(mine.contains) }
      .sorted { (known[$0].count, $0) < (known[$1].count, $1) }
    var taken: Set<Int32> = []
    var number = 0
    for cell in inside where taken.isDisjoint(with: known[cell]) {
      taken.formUnion(known[cell])
      number += 1
    }
    return max(1, number)
  }
}
