/// Finds good plans for a ``RoutingProblem``; it never breaks a hard limit and can be stopped at any time.
///
/// ```swift
/// let plan = RoutingSolver(problem).solve(seed: 1) { Double($0.iterations) / 100_000 }
/// ```
public struct RoutingSolver: Sendable {
  private let problem: RoutingProblem

  /// Prepares a problem for solving.
  public init(_ problem: RoutingProblem) {
    self.problem = problem
  }

  /// Searches until the whole budget is spent, and returns the best plan found.
  ///
  /// The same problem, start, seed and number of iterations give the same plan on every machine.
  /// - Parameters:
  ///   - start: an earlier assignment to begin from; what no longer fits is planned anew.
  ///   - seed: the seed of all random choices.
  ///   - spent: the share of the budget that is spent, from 0 to 1, asked every 64 iterations; 1 or more ends the
  ///     search. Count iterations for a result that can be repeated, or read a clock for a time limit. The search
  ///     grows more selective with the share, so it should rise evenly.
  public func solve(from start: Assignment? = nil, seed: UInt64, spent: (Progress) -> Double) -> Plan {
    let search = Search(FlatProblem(FlatProblemBuilder(problem)), seed: seed)
    search.run(from: start, problem: problem, spent: spent)
    search.loadBest()
    return search.plan(problem)
  }

  /// The plan of an assignment as it is, with times and score; what breaks a limit is left out.
  public func settled(_ assignment: Assignment) -> Plan {
    let search = Search(FlatProblem(FlatProblemBuilder(problem)), seed: 0)
    search.place(assignment, problem)
    return search.plan(problem)
  }

  /// The limits each of which alone keeps a stop out of a plan: without it, a new search serves the stop and still
  /// everything that was served before.
  ///
  /// Each limit is tried by solving again from the plan, so an answer is a proof; that a limit is not named means only
  /// that the rounds were too few or that more than one limit stands in the way.
  /// - Parameter rounds: how many rounds each trial may take.
  public func limits(keepingOut stop: Int, of plan: Plan, seed: UInt64, rounds: Int = 640) -> [Limit] {
    let before = Set(plan.unserved)
    guard before.contains(stop) else { return [] }
    return Limit.allCases.filter { limit in
      guard let relaxed = problem.relaxing(limit, for: stop) else { return false }
      let trial = RoutingSolver(relaxed).solve(from: plan.assignment, seed: seed) { progress in
        Double(progress.iterations) / Double(max(rounds, 1))
      }
      return !trial.unserved.contains(stop) && before.isSuperset(of: trial.unserved)
    }
  }
}
