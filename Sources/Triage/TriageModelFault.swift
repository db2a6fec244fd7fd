public import Language

/// A model document that was refused, with all that is wrong in it.
public struct TriageModelFault: Fault {
  /// What is wrong, by line.
  public let findings: [TriageFinding]

  /// The code for programs.
  public var code: String { "badModel" }
  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// One line for each finding: where, and what.
  public func sentence(in language: LanguageCode) -> String {
    findings.map { finding in
      let place = finding.path.isEmpty ? "" : " \(finding.path)"
      return "\(finding.line):\(place) \(finding.sentence(in: language))"
    }.joined(separator: "\n")
  }
}
