public import Language

/// A document of practice cases or of slips that was refused, with all that is wrong in it.
public struct TriageContentFault: Fault {
  /// Which kind of document it is.
  public enum Content: String, Sendable {
    case cases, slips
  }

  /// Which kind of document it is.
  public let content: Content
  /// What is wrong, by line.
  public let findings: [TriageFinding]

  /// The code for programs.
  public var code: String { content == .cases ? "badCases" : "badSlips" }
  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// One line for each finding: where, and what.
  public func sentence(in language: LanguageCode) -> String {
    TriageModelFault(findings: findings).sentence(in: language)
  }
}
