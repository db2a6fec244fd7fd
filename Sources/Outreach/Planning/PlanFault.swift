public import Language
import Municipality

/// Why a plan cannot be made or changed as asked.
public enum PlanFault: Fault, Hashable {
  /// A line of the table of minutes does not hold from, to and minutes.
  case badTable(line: Int)
  /// A line of the table names a place, branch or area that is not known.
  case unknownSpot(line: Int)
  /// The visit has no day.
  case notScheduled
  /// The visit cannot be moved any more.
  case notMovable(VisitState)
  /// The chosen day, time or team breaks these limits.
  case breaks([PlanLimit])
  /// It breaks wishes only, which one may go against.
  case againstWish([PlanLimit])
  /// The team's day has no room for it.
  case noRoom
  /// The visit cannot be planned as it stands.
  case blocked(VisitObstacle)
  /// The day lies behind us.
  case dayPast
  /// Nothing was said to be missing.
  case nothingMissing
  /// The visit does not stand on that day.
  case otherDay
  /// The two visits stand on the same round already.
  case sameRound

  /// The code for programs.
  public var code: String {
    switch self {
    case .badTable: "badTable"
    case .unknownSpot: "unknownSpot"
    case .notScheduled: "notScheduled"
    case .notMovable: "notMovable"
    case .breaks: "breaksLimit"
    case .againstWish: "againstWish"
    case .noRoom: "noRoom"
    case .blocked: "blocked"
    case .dayPast: "dayPast"
    case .nothingMissing: "nothingMissing"
    case .otherDay: "otherDay"
    case .sameRound: "sameRound"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .badTable, .unknownSpot: "matrix"
    case .notScheduled, .notMovable, .blocked, .otherDay, .sameRound: "visit"
    case .breaks, .againstWish, .noRoom, .dayPast: "to"
    case .nothingMissing: "without"
    }
  }

  /// What was given does not fit how things stand.
  public var kind: FaultKind { self == .nothingMissing ? .usage : .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    func list(_ limits: [PlanLimit]) -> PhraseValue {
      .text(limits.map { $0.reason[language] }.joined(separator: "; "))
    }
    switch self {
    case .badTable(let line): return PlanPhrase.badTable(in: language, ["line": .number(line)])
    case .unknownSpot(let line): return PlanPhrase.unknownSpot(in: language, ["line": .number(line)])
    case .notScheduled: return PlanPhrase.notScheduled(in: language)
    case .notMovable(let state):
      return PlanPhrase.notMovable(in: language, ["state": .text(state.wording[language].lowercased())])
    case .breaks(let limits): return PlanPhrase.breaks(in: language, ["limits": list(limits)])
    case .againstWish(let limits): return PlanPhrase.againstWish(in: language, ["limits": list(limits)])
    case .noRoom: return PlanPhrase.noRoom(in: language)
    case .blocked(let obstacle):
      return PlanPhrase.blocked(in: language, ["reason": .text(obstacle.sentence(in: language))])
    case .dayPast: return PlanPhrase.dayPast(in: language)
    case .nothingMissing: return PlanPhrase.nothingMissing(in: language)
    case .otherDay: return PlanPhrase.otherDay(in: language)
    case .sameRound: return PlanPhrase.sameRound(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: OutreachCommandLine? =
      switch self {
      case .notScheduled: .plan
      case .againstWish: .anyway
      case .nothingMissing: .missing
      case .sameRound: .move
      case .blocked(.noPoint): .points
      default: nil
      }
    return line.map { $0(in: language) }
  }
}
