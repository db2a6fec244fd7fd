/// One fault in a routing file or a solution file, with its line; it holds nothing of the text.
public struct RouteFileFinding: Error, Hashable, Sendable {
  /// The line, counted from 1; nil where the fault is that something is nowhere.
  public let line: Int?
  /// What is wrong.
  public let problem: RouteFileProblem

  /// Makes a finding.
  public init(_ problem: RouteFileProblem, line: Int? = nil) {
    self.line = line
    self.problem = problem
  }
}
