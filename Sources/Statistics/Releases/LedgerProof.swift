import DisclosureControl

/// Checks that a release gave nothing away, given all that was released before it: it searches for nothing, and only
/// adds up whole numbers.
enum LedgerProof {
  enum Result {
    /// So many counts are proved to be unknown to everybody.
    case holds(Int)
    case wrongNumber
    case notProved
  }

  /// Checks a release.
  ///
  /// - Parameters:
  ///   - known: the release.
  ///   - earlier: the earlier ones that it was looked at together with.
  ///   - cubes: the frozen months.
  static func check(
    _ known: LedgerState.Known, after earlier: [LedgerState.Known], _ cubes: [Release.Base: SessionCube]
  ) throws -> Result {
    let own = known.release.bases.compactMap { cubes[$0] }
    for shape in known.shapes {
      guard let truth = shape.truth(own), let cells = shape.cells,
        zip(cells, truth).allSatisfy({ $0 == nil || $0 == $1 })
      else { return .wrongNumber }
    }
    let threshold = known.release.query.threshold
    guard earlier.allSatisfy({ $0.release.query.threshold == threshold }) else { return .notProved }
    let parts = (earlier + [known]).map { ReleaseAudit.Part(shapes: $0.shapes, bases: $0.release.bases) }
    guard ReleaseMeans.holds(parts, cubes, threshold: threshold) else { return .wrongNumber }
    let problem: ProtectionProblem
    do {
      problem = try ReleaseAudit(parts, cubes: cubes, threshold: threshold).joint.problem
    } catch JointFault.tellsOfSmallGroup {
      return .notProved
    } catch is JointFault {
      return .wrongNumber
    } catch is ReleaseFault {
      return .notProved
    }
    return holds(problem, known.release.witnesses) ? .holds(problem.guarded.count) : .notProved
  }

  /// Whether each witness agrees with all that is told, and each guarded count has one that holds it at its floor or
  /// below and one at the threshold or above; for some it is enough that it may be nothing.
  static func holds(_ problem: ProtectionProblem, _ witnesses: [ReleaseWitness]) -> Bool {
    var low = [Bool](repeating: false, count: problem.guarded.count)
    var high = low
    var none = low
    for witness in witnesses {
      var values = problem.values
      for step in witness.steps {
        guard values.indices.contains(step.place) else { return false }
        let (value, overflows) = values[step.place].addingReportingOverflow(step.by)
        // No sum of so many counts can overflow.
        guard !overflows, (0...limit).contains(value) else { return false }
        values[step.place] = value
      }
      func sum(_ members: [Int32]) -> Int { members.reduce(0) { $0 + values[Int($1)] } }
      guard zip(values, problem.least).allSatisfy({ $0 >= $1 }),
        problem.links.allSatisfy({ sum($0.left) == sum($0.right) })
      else { return false }
      for (place, fact) in problem.facts.enumerated() {
        switch fact.standing {
        case .told: guard sum(fact.members) == problem.value(of: place) else { return false }
        case .withheld: guard sum(fact.members) >= fact.least else { return false }
        case .open: return false
        }
      }
      for (place, guarded) in problem.guarded.enumerated() {
        let value = sum(problem.facts[guarded.fact].members)
        switch guarded.aim {
        case .small(let floor), .between(let floor): if value <= floor { low[place] = true }
        case .nothing: break
        }
        if value >= problem.threshold { high[place] = true }
        if value == 0 { none[place] = true }
      }
    }
    return problem.guarded.enumerated().allSatisfy { place, guarded in
      switch guarded.aim {
      case .small: low[place] && high[place]
      case .between: (low[place] && high[place]) || none[place]
      case .nothing: none[place]
      }
    }
  }

  private static let limit = 1_000_000_000_000
}
