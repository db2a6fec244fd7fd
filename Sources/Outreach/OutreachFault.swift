public import Language
import Municipality

/// What cannot be done with places, teams and visits.
public enum OutreachFault: Fault, Hashable {
  case unknown(Subject, nearest: String?)
  case taken(Subject)
  case badCode
  case outOfRange(field: String, from: Int, to: Int)
  case textMissing(field: String)
  case textTooLong(field: String, limit: Int)
  /// The text holds something that looks like a person's number or the like.
  case textRefused(field: String)
  /// Coordinates outside the numbers that coordinates have.
  case badPoint
  /// Something ends before it begins.
  case endsBeforeStart(field: String)
  /// The visit cannot go to that state now.
  case badStep(from: VisitState, next: [VisitState])

  /// What is spoken of.
  public enum Subject: String, Sendable {
    case place, team, member, visit, criterion
  }

  /// The code for programs.
  public var code: String {
    switch self {
    case .unknown(.place, _): "unknownPlace"
    case .unknown(.team, _): "unknownTeam"
    case .unknown(.member, _): "unknownMember"
    case .unknown(.visit, _): "unknownVisit"
    case .unknown(.criterion, _): "unknownCriterion"
    case .taken: "taken"
    case .badCode: "badCode"
    case .outOfRange: "outOfRange"
    case .textMissing: "textMissing"
    case .textTooLong: "textTooLong"
    case .textRefused: "textRefused"
    case .badPoint: "badPoint"
    case .endsBeforeStart: "endsBeforeStart"
    case .badStep: "badStep"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .unknown(let subject, _), .taken(let subject): subject.rawValue
    case .badCode: "code"
    case .outOfRange(let field, _, _), .textMissing(let field), .textTooLong(let field, _), .textRefused(let field),
      .endsBeforeStart(let field):
      field
    case .badPoint: "point"
    case .badStep: "state"
    }
  }

  /// The nearest known code.
  public var nearest: String? {
    if case .unknown(_, let nearest) = self { nearest } else { nil }
  }

  /// What was given is not right, or does not fit how things stand.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    func said(_ phrase: OutreachPhrase, _ values: [String: PhraseValue] = [:]) -> String {
      phrase(in: language, values)
    }
    switch self {
    case .unknown(let subject, let nearest):
      let phrase: OutreachPhrase =
        switch subject {
        case .place: .unknownPlace
        case .team: .unknownTeam
        case .member: .unknownMember
        case .visit: .unknownVisit
        case .criterion: .unknownCriterion
        }
      let hint = nearest.map { " " + said(.didYouMean, ["nearest": .text($0)]) } ?? ""
      return said(phrase) + hint
    case .taken: return said(.codeTaken)
    case .badCode: return said(.codeRule)
    case .outOfRange(let field, let from, let to):
      return said(.numberRange, ["field": .text(field), "from": .number(from), "to": .number(to)])
    case .textMissing(let field): return said(.lineMissing, ["field": .text(field)])
    case .textTooLong(let field, let limit):
      return said(.lineTooLong, ["field": .text(field), "limit": .number(limit)])
    case .textRefused(let field): return said(.lineRefused, ["field": .text(field)])
    case .badPoint: return said(.pointRule)
    case .endsBeforeStart(let field): return said(.endsFirst, ["field": .text(field)])
    case .badStep(let from, let next):
      let states = next.map { $0.wording[language].lowercased() }.joined(separator: ", ")
      let values: [String: PhraseValue] = ["state": .text(from.wording[language].lowercased()), "next": .text(states)]
      return next.isEmpty ? said(.noStep, values) : said(.wrongStep, values)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: OutreachCommandLine? =
      switch self {
      case .unknown(.place, _): .places
      case .unknown(.team, _): .teams
      case .unknown(.member, _): .team
      case .unknown(.visit, _): .visits
      case .unknown(.criterion, _): .criteria
      default: nil
      }
    return line.map { $0(in: language) }
  }
}
