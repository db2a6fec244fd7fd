/// One fault in a text's front matter, with its place; it never holds the text.
public struct FrontMatterFinding: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int
  /// What is wrong.
  public let problem: FrontMatterProblem

  /// Makes a finding.
  public init(line: Int, column: Int, problem: FrontMatterProblem) {
    self.line = line
    self.column = column
    self.problem = problem
  }
}
