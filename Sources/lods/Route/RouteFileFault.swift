import Language
import RouteCheck

/// A fault in a routing file or a solution, told with its line and never with its text.
struct RouteFileFault: Fault, Hashable {
  /// Which of the two files.
  enum Role: String, Hashable {
    case file, solution
  }

  let finding: RouteFileFinding
  let role: Role

  init(_ finding: RouteFileFinding, in role: Role) {
    self.finding = finding
    self.role = role
  }

  /// What a reader gives, its fault told for one of the two files.
  static func of<Value>(_ role: Role, _ read: () throws(RouteFileFinding) -> Value) throws -> Value {
    do { return try read() } catch { throw RouteFileFault(error, in: role) }
  }

  var field: String? { role.rawValue }
  var kind: FaultKind { .data }
  var code: String {
    switch finding.problem {
    case .empty: "emptyFile"
    case .notText: "notText"
    case .notJSON: "notJSON"
    case .missing: "missingSection"
    case .strangeLine: "strangeLine"
    case .notNumber: "notNumber"
    case .outOfRange: "outOfRange"
    case .closesBeforeOpening: "closesBeforeOpening"
    case .wrongCount: "wrongCount"
    case .twice: "twice"
    case .unknown: "unknownReference"
    case .matrixHole: "matrixHole"
    }
  }

  func sentence(in language: LanguageCode) -> String {
    let problem = problem(in: language)
    let which: RouteFilePhrase = role == .file ? .inFile : .inSolution
    guard let line = finding.line else { return which(in: language, ["problem": .text(problem)]) }
    let told: RouteFilePhrase = role == .file ? .inFileLine : .inSolutionLine
    return told(in: language, ["line": .text(String(line)), "problem": .text(problem)])
  }

  private func problem(in language: LanguageCode) -> String {
    switch finding.problem {
    case .empty: RouteFilePhrase.empty(in: language)
    case .notText: RouteFilePhrase.notText(in: language)
    case .notJSON: RouteFilePhrase.notJSON(in: language)
    case .missing(let field): RouteFilePhrase.missing(in: language, ["field": .text(field)])
    case .strangeLine: RouteFilePhrase.strangeLine(in: language)
    case .notNumber: RouteFilePhrase.notNumber(in: language)
    case .outOfRange(""): RouteFilePhrase.tooLarge(in: language)
    case .outOfRange(let field): RouteFilePhrase.outOfRange(in: language, ["field": .text(field)])
    case .closesBeforeOpening: RouteFilePhrase.closesBeforeOpening(in: language)
    case .wrongCount(let field, let expected, let found):
      RouteFilePhrase.wrongCount(
        in: language, ["field": .text(field), "expected": .number(expected), "found": .number(found)])
    case .twice(let field): RouteFilePhrase.twice(in: language, ["field": .text(field)])
    case .unknown(let field): RouteFilePhrase.unknown(in: language, ["field": .text(field)])
    case .matrixHole(let row): RouteFilePhrase.matrixHole(in: language, ["row": .number(row)])
    }
  }
}
