public import Language

/// A sheet that was not imported: all its faults, each with its line and column.
public struct SheetFault: Fault, Hashable {
  /// The most faults that are told one by one in a sentence.
  static let told = 20

  /// What was found.
  public let report: ImportReport

  init(_ report: ImportReport) {
    self.report = report
  }

  /// The code for programs.
  public var code: String { "importFaults" }

  /// The field is the file.
  public var field: String? { "file" }

  /// The nearest known code, where the first fault has one.
  public var nearest: String? { report.findings.first?.problem.nearest }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads, and a line for each of the first twenty faults.
  public func sentence(in language: LanguageCode) -> String {
    ([SheetPhrase.nothingImported(in: language, ["n": .number(report.findingCount)])] + lines(in: language))
      .joined(separator: "\n")
  }

  private func lines(in language: LanguageCode) -> [String] {
    // What refuses the whole sheet comes first: the rest may fall away with it.
    let sorted = report.findings.filter(\.problem.isFatal) + report.findings.filter { !$0.problem.isFatal }
    var lines = sorted.prefix(Self.told).map { "  " + $0.sentence(in: language) }
    if report.findingCount > Self.told {
      lines.append("  " + SheetPhrase.more(in: language, ["n": .number(report.findingCount - Self.told)]))
    }
    return lines
  }
}
