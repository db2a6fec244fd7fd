/// What a coarser table would save, found by protecting it.
///
/// Tried are a dimension left out, two categories that are neighbours, since ages and levels are ordered, and the two
/// rarest of a dimension. The few that promise most, by what their own small counts would cost at least, are really
/// protected; the savings are therefore lower bounds of what a publication would save.
public struct MergeAdvice: Sendable {
  /// One coarser table.
  public struct Choice: Hashable, Sendable {
    /// What is coarser.
    public let change: TableChange
    /// Its blanks and what they cost.
    public let tally: BlankTally
  }

  /// The coarser tables that would be cheaper: those with a merger first, since they tell more, each kind by its cost.
  public let choices: [Choice]
  /// Whether mergers were tried.
  public let triesMergers: Bool

  /// How many merged tables and how many with a dimension less are protected for an answer.
  private static let tried = (merges: 3, drops: 2)
  /// The most cells of a table whose mergers are tried unasked: those of a larger one take as long as the table itself.
  private static let mostCellsUnasked = 600

  /// Tries coarser tables.
  ///
  /// - Parameters:
  ///   - tally: the blanks of the table as it is; nil where it cannot be published.
  ///   - seed: breaks ties.
  ///   - isAsked: whether somebody waits for it; else mergers in a large table are left out.
  public init(for table: CountTable, tally: BlankTally?, seed: UInt64, isAsked: Bool = true) {
    triesMergers = isAsked || table.values.count <= Self.mostCellsUnasked
    let merges = triesMergers ? Self.merges(of: table).compactMap { change in Self.candidate(table, change) } : []
    let drops =
      table.dimensions.count < 2
      ? [] : table.dimensions.compactMap { Self.candidate(table, .drop(dimension: $0.name)) }
    func choices(_ candidates: ArraySlice<Candidate>) -> [Choice] {
      let found = candidates.compactMap { candidate -> Choice? in
        guard let found = try? TableProtector(candidate.table, seed: seed, effort: .brief).protection() else {
          return nil
        }
        if let tally, found.tally.cost >= tally.cost { return nil }
        return Choice(change: candidate.change, tally: found.tally)
      }
      return found.sorted { ($0.tally.cost, $0.tally.blank) < ($1.tally.cost, $1.tally.blank) }
    }
    self.choices = choices(Self.best(merges, Self.tried.merges)) + choices(Self.best(drops, Self.tried.drops))
  }

  private struct Candidate {
    let change: TableChange
    let table: CountTable
    /// What its small counts cost by themselves.
    let bound: Int
  }

  private static func candidate(_ table: CountTable, _ change: TableChange) -> Candidate? {
    guard let coarser = try? table.applying(change) else { return nil }
    let bound = coarser.values.indices.reduce(0) { $0 + (coarser.isSmall($1) ? coarser.weight(of: $1) : 0) }
    return Candidate(change: change, table: coarser, bound: bound)
  }

  private static func best(_ candidates: [Candidate], _ count: Int) -> ArraySlice<Candidate> {
    candidates.enumerated().sorted { ($0.element.bound, $0.offset) < ($1.element.bound, $1.offset) }
      .map(\.element).prefix(count)
  }

  /// Neighbours, and the two rarest categories of each dimension; both of the same groups.
  private static func merges(of table: CountTable) -> [TableChange] {
    var changes: [TableChange] = []
    for (place, dimension) in table.dimensions.enumerated() where dimension.categories.count > 2 {
      func areAlike(_ first: Int, _ second: Int) -> Bool {
        dimension.groups.allSatisfy { $0.categories.contains(first) == $0.categories.contains(second) }
      }
      var pairs = dimension.categories.indices.dropLast().map { ($0, $0 + 1) }
      let rarest = dimension.categories.indices.sorted {
        (table.sum(of: $0, in: place), $0) < (table.sum(of: $1, in: place), $1)
      }
      for second in 1..<min(4, rarest.count) {
        for first in 0..<second {
          let pair = (min(rarest[first], rarest[second]), max(rarest[first], rarest[second]))
          if pair.1 > pair.0 + 1 { pairs.append(pair) }
        }
      }
      for (first, second) in pairs where areAlike(first, second) {
        changes.append(
          .merge(
            dimension: dimension.name, first: dimension.categories[first], second: dimension.categories[second]))
      }
    }
    return changes
  }
}
