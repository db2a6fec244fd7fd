public import Language

/// The places of a sheet where the same fault stands, told in one line.
public struct FindingGroup: Hashable, Sendable {
  /// The most lines that are named one by one.
  static let named = 6

  /// The first place of it.
  public let first: SheetFinding
  /// The first of its lines.
  public private(set) var lines: [Int]
  /// The last of its lines.
  public private(set) var last: Int
  /// How many places there are.
  public private(set) var count = 1

  init(_ finding: SheetFinding) {
    first = finding
    lines = [finding.line]
    last = finding.line
  }

  /// What two findings must share to be told together.
  struct Key: Hashable {
    let cell: Int?
    let column: Int
    let problem: SheetProblem

    init(_ finding: SheetFinding) {
      cell = finding.cell
      column = finding.cell == nil ? finding.column : 0
      problem = finding.problem
    }
  }

  mutating func add(_ finding: SheetFinding) {
    count += 1
    last = max(last, finding.line)
    if lines.count < Self.named, lines.last != finding.line { lines.append(finding.line) }
  }

  /// The lines, the fault and what to do.
  public func sentence(in language: LanguageCode) -> String {
    guard count > 1, let letters = first.letters else { return first.sentence(in: language) }
    let isRun = last - first.line + 1 == count
    let named = lines.map(String.init).joined(separator: ", ") + (count > lines.count ? " …" : "")
    return SheetPhrase.places(
      in: language,
      [
        "lines": .text(isRun && count > 2 ? "\(first.line)–\(last)" : named), "n": .number(count),
        "column": .text(letters), "what": .text(first.problem.sentence(in: language)),
      ])
  }
}
