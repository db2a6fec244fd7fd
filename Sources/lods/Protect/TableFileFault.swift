import Formats
import Language

/// A fault in a file of `lods protect`, told with its line and column and never with its text.
struct TableFileFault: Fault, Hashable {
  /// Which of the files.
  enum Role: String, Hashable {
    case table, hierarchy, output, certificate
  }

  /// What is wrong there.
  enum Problem: Hashable {
    case format(FormatProblem)
    case empty, headerAlone, otherSeparator, countMissing, countNotLast, noDimension, tooManyDimensions, nameMissing
    case nameTwice
    case ragged(expected: Int, found: Int)
    case categoryMissing, reserved, negative, notWhole, tooLarge
    case duplicate(line: Int)
    case tooManyCells
    case hierarchyHeader, categoryTwice, ownParent, groupIsCategory
    case member(String)
  }

  let role: Role
  let line: Int?
  let column: Int?
  let problem: Problem

  init(_ problem: Problem, in role: Role, line: Int? = nil, column: Int? = nil) {
    self.problem = problem
    self.role = role
    self.line = line
    self.column = column
  }

  init(_ problem: Problem, in role: Role, at field: CSVField) {
    self.init(problem, in: role, line: field.line, column: field.column)
  }

  init(_ finding: FormatFinding, in role: Role) {
    self.init(.format(finding.problem), in: role, line: finding.line, column: finding.column)
  }

  var field: String? { role.rawValue }
  var kind: FaultKind { .data }
  var code: String {
    switch problem {
    case .format: "badFormat"
    case .empty: "emptyFile"
    case .headerAlone: "noRows"
    case .otherSeparator: "notComma"
    case .countMissing: "noCountColumn"
    case .countNotLast: "countNotLast"
    case .noDimension: "noDimension"
    case .tooManyDimensions: "tooManyDimensions"
    case .nameMissing: "nameMissing"
    case .nameTwice: "nameTwice"
    case .ragged: "ragged"
    case .categoryMissing: "categoryMissing"
    case .reserved: "reservedCategory"
    case .negative: "negativeCount"
    case .notWhole: "notWhole"
    case .tooLarge: "countTooLarge"
    case .duplicate: "duplicate"
    case .tooManyCells: "tooManyCells"
    case .hierarchyHeader: "hierarchyHeader"
    case .categoryTwice: "categoryTwice"
    case .ownParent: "ownParent"
    case .groupIsCategory: "groupIsCategory"
    case .member: "missingMember"
    }
  }

  func sentence(in language: LanguageCode) -> String {
    let problem = told(in: language)
    let file = name(in: language)
    guard let line else {
      return TableFilePhrase.inFile(in: language, ["file": .text(file), "problem": .text(problem)])
    }
    return TableFilePhrase.atPlace(
      in: language,
      [
        "file": .text(file), "line": .text(String(line)), "column": .text(String(column ?? 1)),
        "problem": .text(problem),
      ])
  }

  private func name(in language: LanguageCode) -> String {
    switch role {
    case .table: TableFilePhrase.table(in: language)
    case .hierarchy: TableFilePhrase.hierarchy(in: language)
    case .output: TableFilePhrase.output(in: language)
    case .certificate: TableFilePhrase.certificate(in: language)
    }
  }

  private func told(in language: LanguageCode) -> String {
    switch problem {
    case .format(.notUTF8): TableFilePhrase.notText(in: language)
    case .format(.unclosedQuote): TableFilePhrase.openQuote(in: language)
    case .format(.strayQuote): TableFilePhrase.strayQuote(in: language)
    case .format: TableFilePhrase.unreadable(in: language)
    case .empty: TableFilePhrase.empty(in: language)
    case .headerAlone: TableFilePhrase.headerAlone(in: language)
    case .otherSeparator: TableFilePhrase.otherSeparator(in: language)
    case .countMissing: TableFilePhrase.countMissing(in: language)
    case .countNotLast: TableFilePhrase.countNotLast(in: language)
    case .noDimension: TableFilePhrase.noDimension(in: language)
    case .tooManyDimensions: TableFilePhrase.tooManyDimensions(in: language)
    case .nameMissing: TableFilePhrase.nameMissing(in: language)
    case .nameTwice: TableFilePhrase.nameTwice(in: language)
    case .ragged(let expected, let found):
      TableFilePhrase.ragged(in: language, ["expected": .number(expected), "found": .number(found)])
    case .categoryMissing: TableFilePhrase.categoryMissing(in: language)
    case .reserved: TableFilePhrase.reserved(in: language)
    case .negative: TableFilePhrase.negative(in: language)
    case .notWhole: TableFilePhrase.notWhole(in: language)
    case .tooLarge: TableFilePhrase.tooLarge(in: language)
    case .duplicate(let line): TableFilePhrase.duplicate(in: language, ["line": .text(String(line))])
    case .tooManyCells: TableFilePhrase.tooManyCells(in: language)
    case .hierarchyHeader: TableFilePhrase.hierarchyHeader(in: language)
    case .categoryTwice: TableFilePhrase.categoryTwice(in: language)
    case .ownParent: TableFilePhrase.ownParent(in: language)
    case .groupIsCategory: TableFilePhrase.groupIsCategory(in: language)
    case .member(let name): TableFilePhrase.member(in: language, ["name": .text(name)])
    }
  }
}
