/// What a transaction took away that must leave no trace on the disk.
///
/// A class, because the writer that sets it is handed over by value.
final class ErasureMark {
  /// How far the erasure goes; nil where nothing was taken away.
  private(set) var depth: Erasure.Depth?
  /// Whether it is finished right after the commit, and not with the next one.
  private(set) var isUrgent = false

  /// Asks for an erasure; the deepest of those asked for holds.
  func set(_ depth: Erasure.Depth, isUrgent: Bool) {
    self.depth = max(depth, self.depth ?? depth)
    self.isUrgent = self.isUrgent || isUrgent
  }
}
