/// Why tables cannot be looked at together.
public enum JointFault: Error, Hashable, Sendable {
  /// Together they tell more kinds of sessions apart than can be gone through, or take more work than they may; how many
  /// kinds, or sums of them, there are.
  case tooLarge(Int)
  /// Some of them tell the same sessions apart by pairs in a circle, as area by age, age by task and task by area:
  /// nobody could say then that what agrees with each of them agrees with all. One table of all these axes can be
  /// published.
  case circle
  /// A table that was published does not show what its sessions add up to, or has a blank for nothing outside of groups
  /// of which nothing is shown; its place.
  case contradicts(table: Int)
  /// A table that was published shows something of a small group that is not to be broken down; its place.
  case tellsOfSmallGroup(table: Int)
}
