public import Language

/// What can be wrong with what is asked of the report on triage.
public enum TriageReportFault: Fault, Hashable {
  /// A branch alone was asked for, and nobody has said that at least five people work at each.
  case staffNotStated

  /// The code for programs.
  public var code: String { "staffNotStated" }
  /// The option.
  public var field: String? { "branch" }
  /// It is not allowed.
  public var kind: FaultKind { .permission }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String { TriageReportPhrase.staffNotStated(in: language) }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    ReportsCommandLine.staff(in: language)
  }
}
