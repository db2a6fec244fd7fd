/// Protects one table.
///
/// ```swift
/// let protection = try TableProtector(table, seed: seed).protection()
/// let rows = protection.published.rows
/// ```
public struct TableProtector: Sendable {
  private let table: CountTable
  private let seed: UInt64
  private let effort: Protector.Effort

  /// Takes a table.
  ///
  /// - Parameter seed: breaks ties; drawn anew for each publication and told to nobody, it keeps those who know this
  ///   method from concluding more from the choice of blanks than the numbers say.
  public init(_ table: CountTable, seed: UInt64, effort: Protector.Effort = .full) {
    self.table = table
    self.seed = seed
    self.effort = effort
  }

  /// The table with its blanks, and what proves them enough.
  ///
  /// - Throws: ``TableRefusal``.
  public func protection() throws(TableRefusal) -> TableProtection {
    if (1..<table.threshold).contains(table.sum) { throw .tooFew }
    let problem = TableProblem(table)
    let found: Protection
    do {
      found = try Protector(problem.problem, seed: seed, effort: effort).protection()
    } catch {
      throw .cannotBeGuarded
    }
    let protection = TableProtection(problem, found)
    guard table.sum == 0 || protection.published.cells.contains(where: { ($0 ?? 0) > 0 }) else { throw .nothingLeft }
    return protection
  }
}
