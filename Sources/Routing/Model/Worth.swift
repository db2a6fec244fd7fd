/// What it costs to leave a stop unserved.
public enum Worth: Hashable, Sendable {
  /// It must be served; leaving it out costs more than any sum of optional stops, travel and the rest.
  case mandatory
  /// It may be left out at this cost, which is multiplied by ``Weights/unserved``; from 0 to 1 000 000.
  case optional(Int)
}
