import Language
import Municipality

/// Which mean minutes a release tells, and what they are.
///
/// **What is promised.** The means tell nothing of any count: whatever the counts may be as far as everything else that
/// was released goes, they may be with the means as well. So every certificate holds as it is, and a later release needs
/// to know nothing of minutes to be safe.
///
/// **Which are told.** Only of cells whose number is shown and above zero, and only of sums of all and one-way margins,
/// taken in a fixed order (the sum of all, then the axes by ``order``), each only where it is *nested in or apart from*
/// every region that this or an earlier release told a mean of, or refused one. In effect: the sum of all and the margin
/// of one axis; over a period that overlaps an earlier one, what still fits. What is chosen follows from what is public.
///
/// **Why that tells nothing.** Regions that are nested or apart cut the sessions into blocks: each region without the
/// regions in it. The count of each region is shown, so the count of each block is known to everybody, and is the same
/// in every world of counts that agrees with what is shown. Take such a world, and give the sessions of each of its
/// blocks the minutes that the true sessions of that block have, in any order: there are as many. Every region then has
/// the very same minutes, so every mean and every refusal is the same as in truth. Hence no world is ruled out.
///
/// **Why not more.** Margins that cross do tell, also such as have no blank. An area has 6 sessions, 5 at the desk and 1
/// on the telephone, another one 51, 1 and 50; the four sums are shown, the four cells blank. Let the first area and the
/// desk have a mean of 600 and the others of 5. Five sessions of the area took some 600 minutes then, and none of those
/// was on the telephone, whose 51 took less than that together: so all but one were at the desk, and the blank 1 is told.
/// The same goes for tables that share no axis as soon as a later one links them, and for the sum of a quarter beside a
/// task over the half-year.
///
/// **One session's minutes.** A mean is of ``ReleaseQuery/threshold`` sessions with minutes or more, and so is what is
/// left of a region without the told ones in it, or it is none at all. Means are rounded to 5 and the least is 5: a mean
/// of nothing would tell that each of them took none. That a shown cell has no mean may tell that fewer than the
/// threshold of its sessions were timed; that is said of how the desk logs, and of no citizen.
enum ReleaseMeans {
  /// The axes, the one that planning asks for first.
  static let order: [ReleaseAxis] = [
    .task, .owner, .level, .channel, .branch, .area, .age, .outcome, .barrier,
  ]

  /// The means of the last part's shapes; none where a month was frozen before minutes were.
  ///
  /// - Parameters:
  ///   - part: the release, with what it shows.
  ///   - earlier: the earlier ones that share months with it, also by a third, with what they told.
  ///   - cubes: the sessions of all of them.
  static func told(
    _ part: ReleaseAudit.Part, after earlier: [ReleaseAudit.Part], _ cubes: [Release.Base: SessionCube],
    threshold: Int
  ) -> [[ReleaseMean]] {
    let none = part.shapes.map { _ in [ReleaseMean]() }
    guard part.bases.allSatisfy({ cubes[$0]?.keepsMinutes ?? false }) else { return none }
    var taken: Set<MeanRegion> = []
    var known: [MeanRegion: Int] = [:]
    for other in earlier {
      for shape in other.shapes {
        for mean in shape.means ?? [] {
          guard let region = MeanRegion(mean.cell, of: shape, over: other.bases) else { continue }
          taken.insert(region)
          if mean.minutes != nil { known[region] = region.minutes(cubes).timed }
        }
      }
    }
    let chosen = candidates(part).filter { candidate in
      guard taken.allSatisfy({ candidate.region.isNestedOrApart($0) }) else { return false }
      taken.insert(candidate.region)
      return true
    }
    // The parts before the sum of all, so that it is the sum that gives way where little is left between them.
    var found = none
    for candidate in chosen.filter({ $0.region.axis != nil }) + chosen.filter({ $0.region.axis == nil }) {
      let (timed, sum) = candidate.region.minutes(cubes)
      let isTold = timed >= threshold && leavesEnough(candidate.region, timed, known, threshold: threshold)
      if isTold { known[candidate.region] = timed }
      found[candidate.shape].append(
        ReleaseMean(cell: candidate.cell, minutes: isTold ? rounded(sum, of: timed) : nil))
    }
    return found.map { $0.sorted { $0.cell < $1.cell } }
  }

  /// Whether the last of some releases tells just the means that it should; one from before there were any tells none.
  static func holds(_ parts: [ReleaseAudit.Part], _ cubes: [Release.Base: SessionCube], threshold: Int) -> Bool {
    guard let part = parts.last, part.shapes.contains(where: { $0.means != nil }) else { return true }
    return told(part, after: parts.dropLast(), cubes, threshold: threshold) == part.shapes.map { $0.means ?? [] }
  }

  /// The mean rounded to 5, the halves up; 5 at least.
  static func rounded(_ minutes: Int, of sessions: Int) -> Int {
    max(5, (2 * minutes + 5 * sessions) / (10 * sessions) * 5)
  }

  private struct Candidate {
    let shape: Int
    let cell: Int
    let region: MeanRegion
  }

  /// The cells that could have a mean, in their fixed order.
  private static func candidates(_ part: ReleaseAudit.Part) -> [Candidate] {
    var all: [Candidate] = []
    for (place, shape) in part.shapes.enumerated() {
      for (cell, number) in (shape.cells ?? []).enumerated() where (number ?? 0) > 0 {
        guard let region = MeanRegion(cell, of: shape, over: part.bases) else { continue }
        all.append(Candidate(shape: place, cell: cell, region: region))
      }
    }
    return ([nil] + order.map(Optional.some)).flatMap { axis in all.filter { $0.region.axis == axis } }
  }

  /// Whether no sum of fewer timed sessions than the threshold, and more than none, is left between told means.
  private static func leavesEnough(
    _ region: MeanRegion, _ timed: Int, _ known: [MeanRegion: Int], threshold: Int
  ) -> Bool {
    guard known[region] == nil else { return true }
    var all = known
    all[region] = timed
    func rest(_ one: MeanRegion) -> Int {
      let inside = all.filter { $0.key != one && $0.key.isInside(one) }
      let outermost = inside.filter { own in !inside.contains { $0.key != own.key && own.key.isInside($0.key) } }
      return (all[one] ?? 0) - outermost.values.reduce(0, +)
    }
    let around = known.keys.filter { region.isInside($0) }
    return ([region] + around).allSatisfy { !(1..<threshold).contains(rest($0)) }
  }
}
