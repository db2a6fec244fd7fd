/// Why a routing file could not be read.
public enum RoutingFileFault: Error, Hashable, Sendable {
  /// A section or field that the format demands is missing.
  case missing(field: String)
  /// A line does not hold what it should; lines count from 1.
  case line(Int)
  /// The numbers do not make a problem.
  case problem(ProblemFinding)
  /// The text is not JSON, or a value in it has another type than the format says.
  case notJSON
  /// A number does not fit the room's range.
  case range(field: String)
}
