public import Language

/// What cannot be decided of a term.
public enum TermDecisionFault: Fault, Hashable {
  /// It has neither a fewest number of persons nor a day of decision.
  case nothingToDecide

  /// The code for programs.
  public var code: String { "nothingToDecide" }
  /// What was given wrongly.
  public var field: String? { "term" }
  /// It does not fit how things stand.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String { TermDecisionPhrase.nothingToDecide(in: language) }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    CoursesCommandLine.least(in: language)
  }
}
