/// Decides what to withhold, at as little cost as it can, and proves that it is enough.
///
/// Every proof is checked in whole numbers before it is kept, so that no rounding of the search can weaken it. The search
/// itself follows what is common for such tables: the cheapest deviation pattern for each guarded count, the hardest
/// first (Kelly, Golden and Assad 1992; Fischetti and Salazar-González 2000), then telling again what can be told.
public struct Protector {
  /// How long to look for a cheaper answer; every answer is as safe as another.
  public enum Effort: Hashable, Sendable {
    /// The first answer: for asking what another table would cost.
    case brief
    /// What is withheld besides is told again where it can be, and other choices are tried.
    case full
  }

  private let problem: ProtectionProblem
  private let seed: UInt64
  private let effort: Effort
  private let limit: Int

  /// Takes a problem.
  ///
  /// - Parameters:
  ///   - seed: breaks ties; keep it secret where others know this method, so that the choice tells them less.
  ///   - limit: the most work, counted in elementary steps and never by the clock, so that the same problem has the same
  ///     answer on every machine; 1,000,000,000 take about a second.
  public init(_ problem: ProtectionProblem, seed: UInt64, effort: Effort = .full, limit: Int = .max) {
    self.limit = limit
    self.problem = problem
    self.seed = seed
    self.effort = effort
  }

  /// What to withhold, with its proof.
  ///
  /// - Throws: ``ProtectionFault``; ``ProtectionFault/tooMuch`` also where ``SearchStop/current`` was pulled.
  public func protection() throws(ProtectionFault) -> Protection {
    var left = limit
    do {
      return try protection(of: problem, within: &left)
    } catch .tooMuch {
      throw .tooMuch
    } catch .cannotBeGuarded(let failed) {
      // What lies between two tables need not be held at the threshold, if it can be nothing.
      let failed = Set(failed)
      let guarded = problem.guarded.map { count in
        guard case .between = count.aim, failed.contains(count.fact) else { return count }
        return GuardedCount(fact: count.fact, aim: .nothing)
      }
      guard guarded != problem.guarded else { throw .cannotBeGuarded(failed.sorted()) }
      return try protection(
        of: ProtectionProblem(
          values: problem.values, least: problem.least, facts: problem.facts, links: problem.links, guarded: guarded,
          threshold: problem.threshold), within: &left)
    }
  }

  private func protection(
    of problem: ProtectionProblem, within left: inout Int
  ) throws(ProtectionFault) -> Protection {
    let ground = Ground(problem)
    var search = SuppressionSearch(ground, seed: seed, limit: left)
    let failed = Set(search.begin())
    left -= search.work
    guard failed.isEmpty && !SearchStop.isNow || !search.isSpent else { throw .tooMuch }
    guard failed.isEmpty else {
      throw .cannotBeGuarded(problem.guarded.map(\.fact).filter { failed.contains(ground.sumOfFact[$0]) })
    }
    if effort == .full {
      search.reopen()
      search.improve()
    }
    guard !SearchStop.isNow else { throw .tooMuch }
    return search.result(problem)
  }
}
