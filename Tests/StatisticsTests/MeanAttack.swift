import DisclosureControl
import Language
import Municipality
import Records
import Testing

@testable import Statistics

/// Somebody who knows everything but the counts and the minutes, and goes through all that there may be.
struct MeanAttack {
  /// Sessions that the tables can tell apart.
  struct Cell {
    let base: Release.Base
    let codes: [Int]

    init(_ base: Release.Base, branch: Int = 0, channel: Int = 0) {
      self.base = base
      var codes = ReleaseAxis.allCases.map { _ in 0 }
      codes[ReleaseAxis.branch.number] = branch
      codes[ReleaseAxis.channel.number] = channel
      self.codes = codes
    }
  }

  /// How the minutes of the sessions of a cell may be: so many have some, so many of those 600 and the others none.
  private struct Way {
    let timed: Int
    let long: Int
  }

  let parts: [ReleaseAudit.Part]
  let cells: [Cell]
  let threshold: Int
  /// Whether the one who attacks also runs the rule that says which means are told.
  var knowsRule = true

  /// The counts that agree with all numbers and blanks.
  func worlds(upTo cap: Int) -> [[Int]] {
    var found: [[Int]] = []
    var counts = cells.map { _ in 0 }
    func go(_ cell: Int) {
      guard cell < cells.count else {
        if agrees(counts) { found.append(counts) }
        return
      }
      for count in 0...cap {
        counts[cell] = count
        go(cell + 1)
      }
    }
    go(0)
    return found
  }

  private func agrees(_ counts: [Int]) -> Bool {
    let cubes = cubes(counts, ways: counts.map { _ in Way(timed: 0, long: 0) })
    return parts.allSatisfy { part in
      part.shapes.allSatisfy { shape in
        let truth = shape.truth(part.bases.compactMap { cubes[$0] }) ?? []
        // Zeros are shown, so a blank is none.
        return zip(shape.cells ?? [], truth).allSatisfy { $0 == nil ? $1 > 0 : $0 == $1 }
      }
    }
  }

  private func cubes(_ counts: [Int], ways: [Way]) -> [Release.Base: SessionCube] {
    var records: [Release.Base: [CubeRecord]] = [:]
    for (cell, place) in zip(cells, cells.indices) {
      records[cell.base, default: []].append(
        CubeRecord(
          month: cell.base.month, codes: cell.codes, sessions: counts[place], timed: ways[place].timed,
          minutes: ways[place].long * 600))
    }
    return Dictionary(
      uniqueKeysWithValues: Set(parts.flatMap(\.bases)).map { ($0, SessionCube(month: $0.month, records[$0] ?? [])) })
  }

  /// Whether minutes can be found for some counts by which the very same means are told.
  func isPossible(_ counts: [Int]) -> Bool {
    let means = parts.flatMap { part in
      part.shapes.flatMap { shape in
        (shape.means ?? []).compactMap { mean in
          mean.minutes.flatMap { minutes in
            MeanRegion(mean.cell, of: shape, over: part.bases).map { (region: $0, minutes: minutes) }
          }
        }
      }
    }
    let told = means.map { mean in
      let members = cells.indices.filter { place in
        mean.region.bases.contains(cells[place].base)
          && (mean.region.axis.map { mean.region.numbers.contains(cells[place].codes[$0.number]) } ?? true)
      }
      return (members: members, minutes: mean.minutes)
    }
    let choices = counts.map { count in
      (0...count).flatMap { timed in (0...timed).map { Way(timed: timed, long: $0) } }
    }
    var ways = counts.map { _ in Way(timed: 0, long: 0) }
    func isTold(upTo last: Int) -> Bool {
      told.filter { $0.members.last == last }.allSatisfy { members, minutes in
        let timed = members.reduce(0) { $0 + ways[$1].timed }
        let long = members.reduce(0) { $0 + ways[$1].long }
        return timed >= threshold && ReleaseMeans.rounded(long * 600, of: timed) == minutes
      }
    }
    func go(_ cell: Int) -> Bool {
      guard cell < cells.count else { return !knowsRule || followsRule(cubes(counts, ways: ways)) }
      return choices[cell].contains { way in
        ways[cell] = way
        return isTold(upTo: cell) && go(cell + 1)
      }
    }
    return go(0)
  }

  private func followsRule(_ cubes: [Release.Base: SessionCube]) -> Bool {
    parts.indices.allSatisfy { ReleaseMeans.holds(Array(parts[...$0]), cubes, threshold: threshold) }
  }
}
