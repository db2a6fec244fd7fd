import RouteCheck
import Routing

/// A search over a routing file: read, planned for a time, and written as the solution files of its family are.
struct RouteRun {
  private enum Source {
    case solomon(SolomonFile)
    case siteDependent(SiteDependentFile)
    case homeCare(HomeCareFile)
  }

  private let source: Source

  /// Reads a file.
  ///
  /// - Throws: `RoutingFileFault` for numbers beyond what the solver takes.
  init(_ text: String, format: RouteFormat) throws(RoutingFileFault) {
    switch format {
    case .solomon: source = .solomon(try SolomonFile(text))
    case .siteDependent: source = .siteDependent(try SiteDependentFile(text))
    case .homeCare: source = .homeCare(try HomeCareFile(text))
    }
  }

  private var problem: RoutingProblem {
    switch source {
    case .solomon(let file): file.problem
    case .siteDependent(let file): file.problem
    case .homeCare(let file): file.problem
    }
  }

  /// Searches until the share of the budget that is spent reaches 1, and gives the text of the solution.
  func solution(seed: UInt64, spent: () -> Double) -> String {
    let problem = problem
    let plan = RoutingSolver(problem).solve(seed: seed) { _ in spent() }
    let travel = plan.score.travel
    switch source {
    case .solomon:
      let list = RouteListFile(plan, teamDays: problem.teamDays.count, named: false, cost: 0)
      return list.text(cost: "\(travel / 10).\(travel % 10)")
    case .siteDependent:
      let list = RouteListFile(plan, teamDays: problem.teamDays.count, named: true, cost: 0)
      return list.text(cost: "\(travel)", label: "Cost:")
    case .homeCare(let file): return file.text(of: plan)
    }
  }
}
