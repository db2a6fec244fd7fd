/// A dimension of a table: an axis, and the categories that the table has of it.
public struct JointDimension: Hashable, Sendable {
  /// The axis.
  public let axis: Int
  /// The categories that the table is made of; each finest category stands in one of them.
  public let inner: [JointNode]
  /// Categories of several inner ones, whose sums are shown too; the sum of all is always shown and not named here.
  public let groups: [JointNode]
  /// Whether what a small group has of it is not told at all, not even what nobody in it has.
  public let isSensitive: Bool

  /// Makes a dimension.
  public init(axis: Int, inner: [JointNode], groups: [JointNode] = [], isSensitive: Bool = false) {
    self.axis = axis
    self.inner = inner
    self.groups = groups
    self.isSensitive = isSensitive
  }

  /// All that is shown, the sum of all last.
  var nodes: [JointNode] { inner + groups + [JointNode(inner.flatMap(\.pieces).sorted())] }
}
