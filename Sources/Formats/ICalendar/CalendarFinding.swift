/// One fault in a calendar, with its place; it never holds the text.
public struct CalendarFinding: Hashable, Sendable {
  /// The line of the file, counted from 1; of a folded line, the first.
  public let line: Int
  /// What is wrong.
  public let problem: CalendarProblem

  /// Makes a finding.
  public init(line: Int, problem: CalendarProblem) {
    self.line = line
    self.problem = problem
  }
}
