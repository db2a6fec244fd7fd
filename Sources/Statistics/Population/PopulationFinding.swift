/// One fault in a file of population figures, with its line; it never holds the text.
public struct PopulationFinding: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// What is wrong.
  public let problem: PopulationProblem
}
