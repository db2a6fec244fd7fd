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

  /// The sentence that the user reads, and a line for each of the first twenty kinds of fault.
  public func sentence(in language: LanguageCode) -> String {
    // What the whole sheet is asked about is no mistake in it.
    let isQuestion = report.findings.contains(where: \.problem.isQuestion)
    let head =
      isQuestion
      ? SheetPhrase.nothingImportedYet(in: language)
      : SheetPhrase.nothingImported(in: language, ["n": .number(report.findingCount)])
    var lines = [head] + report.lines(Self.told, in: language).map { "  " + $0 }
    if report.offersSkipping { lines.append(SheetPhrase.skipHint(in: language)) }
    return lines.joined(separator: "\n")
  }
}
