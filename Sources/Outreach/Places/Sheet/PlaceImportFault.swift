public import Language
import Municipality

/// A file of places that was not read in: all its faults, each with line and column.
public struct PlaceImportFault: Fault, Hashable {
  /// The most faults that are told one by one.
  static let told = 20

  /// The faults in the order of the text; never empty.
  public let findings: [PlaceFinding]

  /// The code for programs.
  public var code: String { "importFaults" }

  /// The field is the file.
  public var field: String? { "file" }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads, and a line for each of the first twenty faults.
  public func sentence(in language: LanguageCode) -> String {
    var lines = [ImportPhrase.nothingImported(in: language, ["n": .number(findings.count)])]
    lines += findings.prefix(Self.told).map { finding in
      var what = finding.problem.sentence(in: language)
      if let column = finding.place {
        what = PlaceImportPhrase.at(in: language, ["column": .text(column.heading[language]), "what": .text(what)])
      }
      return "  "
        + ImportPhrase.place(
          in: language,
          [
            "line": .text(String(finding.line)), "column": .text(String(finding.column)), "what": .text(what),
          ])
    }
    if findings.count > Self.told {
      lines.append("  " + ImportPhrase.more(in: language, ["n": .number(findings.count - Self.told)]))
    }
    return lines.joined(separator: "\n")
  }
}
