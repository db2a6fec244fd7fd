import Foundation
import RouteCheck

/// A routing file with its published solution.
struct RoutingCase {
  /// How far a solver's solutions lie above the published one, in per cent.
  struct Gaps {
    let found: [Double]
    /// Runs without a solution, or with one that breaks a rule.
    let broken: Int
    let megabytes: Double
    let isClustered: Bool

    var mean: Double { found.isEmpty ? 100 : found.reduce(0, +) / Double(found.count) }
    var worst: Double { found.max() ?? 100 }
    var meanText: String { found.isEmpty ? "–" : BenchText.decimal(mean) + (broken > 0 ? " (\(broken) failed)" : "") }
    var worstText: String { found.isEmpty ? "–" : BenchText.decimal(worst) }
  }

  let name: String
  let path: String
  let published: Double
  private let checker: RouteChecker

  /// The files of a folder that have a solution beside them and can be given to the peers, in the order of their names.
  static func all(in folder: String, only: [String]?) throws -> [RoutingCase] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    var cases: [RoutingCase] = []
    for file in names where file.hasSuffix(".txt") || file.hasSuffix(".vrp") {
      let name = String(file.dropLast(4))
      if let only, !only.contains(name) { continue }
      let path = folder + "/" + file
      guard let bytes = FileManager.default.contents(atPath: path),
        let solution = FileManager.default.contents(atPath: folder + "/" + name + ".sol")
      else { continue }
      do {
        let checker = try RouteChecker(file: Array(bytes))
        let verdict = try checker.check(solution: Array(solution))
        if !verdict.feasible { BenchProgram.tell("\(name): the published solution breaks a rule.") }
        cases.append(RoutingCase(name: name, path: path, published: verdict.cost, checker: checker))
      } catch {
        throw BenchProblem.usage("\(file) or its solution cannot be read: \(error.problem), line \(error.line ?? 0)")
      }
    }
    guard !cases.isEmpty else { throw BenchProblem.usage("no .txt or .vrp file with a .sol beside it in that folder") }
    return cases
  }

  private init(name: String, path: String, published: Double, checker: RouteChecker) {
    self.name = name
    self.path = path
    self.published = published
    self.checker = checker
  }

  /// Lets a solver try with each seed, and checks what comes out with code that no solver shares.
  func gaps(
    of solver: RoutingSolverProgram, seconds: Int, seeds: Int, in base: BenchFolder
  ) throws -> Gaps {
    var found: [Double] = []
    var broken = 0
    var megabytes = 0.0
    for seed in 1...seeds {
      let output = base.path + "/" + name + ".out"
      guard let ending = try solver.solve(path, seconds: seconds, seed: seed, to: output),
        let bytes = FileManager.default.contents(atPath: output),
        let verdict = try? checker.check(solution: Array(bytes)), verdict.feasible
      else {
        broken += 1
        continue
      }
      megabytes = max(megabytes, ending.megabytes)
      found.append((verdict.cost - published) / published * 100)
    }
    let isClustered = checker.format == .solomon && name.hasPrefix("C")
    return Gaps(found: found, broken: broken, megabytes: megabytes, isClustered: isClustered)
  }
}
