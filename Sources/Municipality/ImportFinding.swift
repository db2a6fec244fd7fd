/// One fault in a file that an office imports, with its place; it never holds the text.
public struct ImportFinding: Hashable, Comparable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int
  /// What is wrong.
  public let problem: ImportProblem

  /// Makes a finding.
  public init(line: Int, column: Int, problem: ImportProblem) {
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// The order of the text.
  public static func < (left: ImportFinding, right: ImportFinding) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
