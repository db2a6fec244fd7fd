/// What is shown of figures by task, where the same mentions also stand by kind and by owner.
///
/// Every report that names tasks, kinds or owners asks here, so that all of them hide the same. First the tasks are
/// closed within each kind and owner; where that cannot be done the kinds are given up, then the owners, then both, and
/// at last the tasks too.
struct TaskDiscretion: Hashable {
  /// Which tasks are hidden, in the order they were given; nil where the list is withheld.
  let tasks: [Bool]?
  /// Whether the sums of kinds may be shown.
  let showsKinds: Bool
  /// Whether the sums of owners may be shown.
  let showsOwners: Bool

  private struct Block: Hashable {
    let kind: Int?
    let owner: Int?
  }

  /// Decides what is shown.
  ///
  /// - Parameters:
  ///   - mentions: the mentions of every task, in the catalogue's order.
  ///   - kinds: each task's kind.
  ///   - owners: each task's owner.
  init(mentions: [Int], kinds: [Int], owners: [Int], for discretion: Discretion) {
    for (usesKinds, usesOwners) in [(true, true), (false, true), (true, false), (false, false)] {
      let blocks = mentions.indices.map {
        Block(kind: usesKinds ? kinds[$0] : nil, owner: usesOwners ? owners[$0] : nil)
      }
      guard let hidden = discretion.hidden(in: mentions, blocks: blocks) else { continue }
      (tasks, showsKinds, showsOwners) = (hidden, usesKinds, usesOwners)
      return
    }
    (tasks, showsKinds, showsOwners) = (nil, false, false)
  }
}
