/// A table as unknown counts and facts about them.
///
/// **What everybody knows.** Zeros are shown. So a blank finest cell is at least 1, and the unknown counts are the
/// finest cells that are not empty, each with a least value of 1.
///
/// **Sensitive dimensions.** Let a *group* be a cell of the other dimensions, on any level. Where a group counts 1 to
/// threshold − 1 sessions, its whole breakdown by the sensitive dimensions is blank, the zeros too, and so are the
/// zeros of any other group of which no number at all is shown: otherwise a reader who sees a group with everything
/// blank would know it is small. What a reader can conclude is therefore the *public rule*: a blank finest cell may be
/// empty only if its group's total and every cell of the group's breakdown are blank; any other blank finest cell is at
/// least 1. The empty cells of small groups are unknown counts with a least value of 0, as long as no sum is shown as 0
/// that they stand in; the other unknown counts keep their least value of 1. The method allows itself nothing more than
/// the public rule does. These empty cells are guarded like small counts: one witness has them empty, one has them at
/// the threshold or above, so that nobody can say what a small group has none of.
///
/// **One known session reveals no other.** ``ProtectionProblem`` proves it of unknown counts with a least value of 1,
/// and the proof holds here: Whoever knows of one session knows that its finest cell is not empty. It is not, so its
/// least value is 1 in every witness, also in a small group with blank zeros. Hence every witness agrees with what they
/// know too, and each guarded count still has one witness that holds it at its floor or below and one that holds it at
/// the threshold or above. Take their session away, and of a guarded finest cell they cannot tell whether nobody else
/// is there or threshold − 1 others are; of a guarded sum not whether there is anybody but one in each cell that is
/// known not to be empty. A test enumerates all tables that agree with a published one, with and without a known
/// session.
struct TableProblem: Sendable {
  let table: CountTable
  let problem: ProtectionProblem
  /// The published cell of each fact.
  let cellOfFact: [Int]
  /// The published cells that are blank whatever is chosen.
  let isBlankAnyhow: [Bool]
  /// The finest cell of each unknown count.
  private let innerOfUnknown: [Int]

  init(_ table: CountTable) {
    let grid = table.grid
    let hidden = Self.breakdowns(table) { table.isSmall($0) }
    // The empty finest cells that a reader cannot know to be empty.
    var isOpen = table.counts.map { $0 > 0 }
    for cell in hidden.indices where hidden[cell] && table.values[cell] == 0 && grid.isInner(grid.labels(of: cell)) {
      isOpen[grid.members(of: cell)[0]] = true
    }
    if hidden.contains(true) {
      for cell in hidden.indices where !hidden[cell] && table.values[cell] == 0 {
        for member in grid.members(of: cell) { isOpen[member] = false }
      }
    }
    let unknowns = table.counts.indices.filter { isOpen[$0] }
    var place = [Int32](repeating: -1, count: table.counts.count)
    for (unknown, inner) in unknowns.enumerated() { place[inner] = Int32(unknown) }

    var facts: [CountFact] = []
    var cells: [Int] = []
    var guarded: [GuardedCount] = []
    for cell in table.values.indices where table.values[cell] > 0 {
      let isInner = grid.isInner(grid.labels(of: cell))
      if table.isSmall(cell) { guarded.append(GuardedCount(fact: facts.count, floor: table.filled[cell])) }
      let members = grid.members(of: cell).compactMap { place[$0] >= 0 ? place[$0] : nil }
      facts.append(CountFact(members, .open(weight: table.weight(of: cell)), least: isInner ? 1 : 0))
      cells.append(cell)
    }
    for (cell, isHidden) in hidden.enumerated() where isHidden && table.values[cell] == 0 {
      let members = grid.members(of: cell)
      guard grid.isInner(grid.labels(of: cell)), place[members[0]] >= 0 else { continue }
      guarded.append(GuardedCount(fact: facts.count, floor: 0))
      facts.append(CountFact([place[members[0]]], .withheld))
      cells.append(cell)
    }
    self.table = table
    problem = ProtectionProblem(
      values: unknowns.map { table.counts[$0] }, least: unknowns.map { table.counts[$0] > 0 ? 1 : 0 }, facts: facts,
      guarded: guarded, threshold: table.threshold)
    cellOfFact = cells
    isBlankAnyhow = hidden
    innerOfUnknown = unknowns
  }

  /// Which published cells stand in the breakdown, by the sensitive dimensions, of a group that is chosen by its total.
  private static func breakdowns(_ table: CountTable, of isChosen: (Int) -> Bool) -> [Bool] {
    let sensitive = table.dimensions.indices.filter { table.dimensions[$0].isSensitive }
    var found = [Bool](repeating: false, count: table.grid.cellCount)
    guard !sensitive.isEmpty else { return found }
    for cell in found.indices {
      var labels = table.grid.labels(of: cell)
      for dimension in sensitive { labels[dimension] = table.grid.nodes[dimension].count - 1 }
      found[cell] = isChosen(table.grid.cell(of: labels))
    }
    return found
  }

  /// Which published cells are blank.
  func blanks(_ protection: Protection) -> [Bool] {
    var blanks = isBlankAnyhow
    for (fact, cell) in cellOfFact.enumerated() where protection.isWithheld[fact] { blanks[cell] = true }
    // A group of which nothing is shown does not show its zeros either, whatever its size.
    var showsNothing = [Bool](repeating: true, count: blanks.count)
    let sensitive = table.dimensions.indices.filter { table.dimensions[$0].isSensitive }
    guard !sensitive.isEmpty else { return blanks }
    for cell in blanks.indices where table.values[cell] > 0 && !blanks[cell] {
      var labels = table.grid.labels(of: cell)
      for dimension in sensitive { labels[dimension] = table.grid.nodes[dimension].count - 1 }
      showsNothing[table.grid.cell(of: labels)] = false
    }
    let silent = Self.breakdowns(table) { table.values[$0] > 0 && showsNothing[$0] }
    return zip(blanks, silent).map { $0 || $1 }
  }

  /// A witness in the finest cells of the table.
  func counts(of witness: [Int]) -> [Int] {
    var counts = [Int](repeating: 0, count: table.counts.count)
    for (unknown, inner) in innerOfUnknown.enumerated() { counts[inner] = witness[unknown] }
    return counts
  }
}
