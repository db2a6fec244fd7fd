import DisclosureControl

/// Checks that a release gave nothing away, given all that was released before it: it searches for nothing, and only
/// adds up whole numbers.
enum LedgerProof {
  enum Result {
    /// So many counts are proved to be unknown to everybody, and so much is shown besides.
    case holds(Int, LedgerCheck.Strength)
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
    return strength(of: problem, known.release.witnesses).map { .holds(problem.guarded.count, $0) } ?? .notProved
  }

  /// Whether each witness agrees with all that is told, and each guarded count has one that holds it at its floor or
  /// below and one at the threshold or above; for some it is enough that it may be nothing.
  ///
  /// - Returns: what they show besides; nil where they do not hold.
  static func strength(
    of problem: ProtectionProblem, _ witnesses: [ReleaseWitness]
  ) -> LedgerCheck.Strength? {
    var low = [Bool](repeating: false, count: problem.guarded.count)
    var (high, none, keptLow, keptHigh) = (low, low, low, low)
    let filled = problem.guarded.map { guarded in
      problem.facts[guarded.fact].members.count { problem.values[Int($0)] > 0 }
    }
    for witness in witnesses {
      var values = problem.values
      for step in witness.steps {
        guard values.indices.contains(step.place) else { return nil }
        let (value, overflows) = values[step.place].addingReportingOverflow(step.by)
        // No sum of so many counts can overflow.
        guard !overflows, (0...limit).contains(value) else { return nil }
        values[step.place] = value
      }
      func sum(_ members: [Int32]) -> Int { members.reduce(0) { $0 + values[Int($1)] } }
      guard zip(values, problem.least).allSatisfy({ $0 >= $1 }),
        problem.links.allSatisfy({ sum($0.left) == sum($0.right) })
      else { return nil }
      for (place, fact) in problem.facts.enumerated() {
        switch fact.standing {
        case .told: guard sum(fact.members) == problem.value(of: place) else { return nil }
        case .withheld: guard sum(fact.members) >= fact.least else { return nil }
        case .open: return nil
        }
      }
      // For who knows of one session: it stands in a count that is not empty.
      let keepsAll = zip(values, problem.values).allSatisfy { $0 >= min(1, $1) }
      for (place, guarded) in problem.guarded.enumerated() {
        let value = sum(problem.facts[guarded.fact].members)
        switch guarded.aim {
        case .small(let floor), .between(let floor): if value <= floor { low[place] = true }
        case .nothing: break
        }
        if keepsAll, value <= max(floor(guarded), filled[place]) { keptLow[place] = true }
        if keepsAll, value >= problem.threshold { keptHigh[place] = true }
        if value >= problem.threshold { high[place] = true }
        if value == 0 { none[place] = true }
      }
    }
    var strength = LedgerCheck.Strength()
    for (place, guarded) in problem.guarded.enumerated() {
      let isBoth = low[place] && high[place]
      let isZero = problem.value(of: guarded.fact) == 0
      switch guarded.aim {
      case .small:
        guard isBoth else { return nil }
      case .between:
        guard isBoth || none[place] else { return nil }
        if isZero { strength.zeros.count(isBoth) } else { strength.between.count(isBoth) }
      case .nothing:
        guard none[place] else { return nil }
      }
      if !isZero { strength.known.count(keptLow[place] && keptHigh[place]) }
    }
    return strength
  }

  private static func floor(_ guarded: GuardedCount) -> Int {
    switch guarded.aim {
    case .small(let floor), .between(let floor): floor
    case .nothing: 0
    }
  }

  private static let limit = 1_000_000_000_000
}
