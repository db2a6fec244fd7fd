/// Sessions to a thousand inhabitants, in a cell of a table.
public enum OpenRate: Hashable, Sendable {
  /// The number of sessions is blank.
  case blank
  /// Nobody counts the inhabitants of it, as of those whose age was not recorded, or nobody lives there.
  case none
  /// Sessions to a thousand inhabitants.
  case value(Double)
}
