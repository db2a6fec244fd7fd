/// One fault in a text, with its place; it never holds the text.
public struct FormatFinding: Error, Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int
  /// What is wrong.
  public let problem: FormatProblem

  /// Makes a finding.
  public init(line: Int, column: Int, problem: FormatProblem) {
    self.line = line
    self.column = column
    self.problem = problem
  }
}
