public import Language

/// A file that was not imported: all its faults, each with its line and column.
public struct ImportFault: Fault, Hashable {
  /// The most faults that are told one by one.
  static let told = 20

  /// The faults in the order of the text; never empty.
  public let findings: [ImportFinding]

  /// The code for programs.
  public var code: String { "importFaults" }

  /// The field is the file.
  public var field: String? { "file" }

  /// The nearest known value, where the first fault has one.
  public var nearest: String? {
    if case .unknownTask(let nearest) = findings.first?.problem { nearest } else { nil }
  }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads, and a line for each of the first twenty faults.
  public func sentence(in language: LanguageCode) -> String {
    var lines = [ImportPhrase.nothingImported(in: language, ["n": .number(findings.count)])]
    lines += findings.prefix(ImportFault.told).map { finding in
      let what = ImportPhrase.sentence(of: finding.problem, in: language)
      return "  "
        + ImportPhrase.place(
          in: language,
          ["line": .text(String(finding.line)), "column": .text(String(finding.column)), "what": .text(what)])
    }
    if findings.count > ImportFault.told {
      lines.append("  " + ImportPhrase.more(in: language, ["n": .number(findings.count - ImportFault.told)]))
    }
    return lines.joined(separator: "\n")
  }
}
