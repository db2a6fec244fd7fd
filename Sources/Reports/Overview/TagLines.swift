import HelpDesk
import Municipality

/// Mentions by focus area, closed beside the list of tasks that stands in the same report.
///
/// A focus area is a sum of tasks. Where some of them are hidden, the sum tells what the hidden ones of it come to, and
/// beside another sum what the hidden ones of both or of only one come to. A sum is shown only where every such part of
/// the hidden tasks is closed by itself: at least two, and so many that each could be five or more (``Discretion``).
struct TagLines {
  /// The mentions of each focus area; nil where they are hidden.
  let now: [Int?]
  /// The same of the year before.
  let before: [Int?]

  init(_ tags: [Tag], _ lists: DeskBreakdowns) {
    let list = lists.tasks
    let places = tags.map { tag in
      let codes = Set(tag.tasks)
      return Set(list.lines.indices.filter { codes.contains(list.lines[$0].term.code) })
    }
    now = Self.sums(places, list.lines.map(\.now.sessions), hidden: list.hidden, blocks: lists.taskBlocks)
    before = Self.sums(
      places, list.lines.map { $0.before?.sessions ?? 0 }, hidden: list.hiddenBefore, blocks: lists.taskBlocksBefore)
  }

  /// The sums that may be shown.
  ///
  /// - Parameters:
  ///   - parts: the places of the tasks of each sum.
  ///   - counts: the mentions of every task.
  ///   - hidden: which tasks are hidden; nil where the whole list is.
  ///   - blocks: the blocks of tasks whose sums are known too.
  static func sums(_ parts: [Set<Int>], _ counts: [Int], hidden: [Bool]?, blocks: [Int]) -> [Int?] {
    guard let hidden else { return parts.map { _ in nil } }
    let behind = counts.indices.filter { hidden[$0] }
    // The hidden tasks that belong to the same shown sums: what an outsider can tell apart.
    var group = Dictionary(uniqueKeysWithValues: behind.map { ($0, [blocks[$0]]) })
    return parts.map { part in
      let finer = group.reduce(into: group) { finer, one in
        finer[one.key] = one.value + [part.contains(one.key) ? 1 : 0]
      }
      let isClosed = Dictionary(grouping: behind) { finer[$0] ?? [] }.values.allSatisfy { places in
        let sum = places.reduce(0) { $0 + counts[$1] }
        return places.count > 1 && sum - (places.count - 1) >= Discretion.threshold
      }
      guard isClosed else { return nil }
      group = finer
      return part.reduce(0) { $0 + counts[$1] }
    }
  }
}
