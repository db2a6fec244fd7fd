public import Language

/// One fault in a sheet, with its place; it never holds the cell's text.
public struct SheetFinding: Hashable, Sendable {
  /// The line of the file, counted from 1.
  public let line: Int
  /// The place in the line, in characters and counted from 1.
  public let column: Int
  /// The sheet's column that the cell lies in, counted from 0; nil where the fault lies in none.
  public let cell: Int?
  /// What is wrong.
  public let problem: SheetProblem

  /// Makes a finding.
  public init(line: Int, column: Int, cell: Int?, problem: SheetProblem) {
    self.line = line
    self.column = column
    self.cell = cell
    self.problem = problem
  }

  /// The sheet's column as spreadsheets name it: A, B … Z, AA.
  public var letters: String? { cell.map { Self.letters($0) } }

  /// Place, fault and what to do, in one line.
  public func sentence(in language: LanguageCode) -> String {
    let what = problem.sentence(in: language)
    if problem.isOfSheet { return what }
    let values: [String: PhraseValue] = [
      "line": .text(String(line)), "column": .text(letters ?? String(column)), "what": .text(what),
    ]
    return letters == nil ? SheetPhrase.placeInText(in: language, values) : SheetPhrase.place(in: language, values)
  }

  /// A column, counted from 0, as spreadsheets name it.
  public static func letters(_ column: Int) -> String {
    var rest = column
    var text = ""
    repeat {
      text = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + text
      rest = rest / 26 - 1
    } while rest >= 0
    return text
  }
}
