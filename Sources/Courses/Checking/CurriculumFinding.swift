public import Language

/// One thing to mend in a curriculum: where, and what to write.
public struct CurriculumFinding: Hashable, Sendable {
  /// Whether a curriculum may be used as it is.
  public enum Severity: String, Sendable {
    /// It must be mended.
    case error
    /// It should be looked at.
    case warning
  }

  /// The file in the folder, with `/` between the steps.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// What is wrong.
  public let problem: CurriculumProblem
  /// The sentence of the curriculum that it is about, where it is about one.
  public let excerpt: String?

  /// Makes a finding.
  public init(file: String, line: Int, problem: CurriculumProblem, excerpt: String? = nil) {
    self.file = file
    self.line = line
    self.problem = problem
    self.excerpt = excerpt
  }

  /// Whether the curriculum may be used as it is.
  public var severity: Severity { problem.isWarning ? .warning : .error }

  /// What is wrong and what to write.
  public func sentence(in language: LanguageCode) -> String {
    let (phrase, values) = problem.told(in: language)
    return phrase(in: language, values)
  }

  /// By file, line and then errors first.
  static func precedes(_ left: CurriculumFinding, _ right: CurriculumFinding) -> Bool {
    (left.file, left.line, left.problem.isWarning ? 1 : 0, left.problem.code)
      < (right.file, right.line, right.problem.isWarning ? 1 : 0, right.problem.code)
  }
}
