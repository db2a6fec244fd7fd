public import Language

extension VisitObstacle {
  /// The code for programs.
  public var code: String {
    switch self {
    case .noPoint: "no-point"
    case .far: "far"
    case .noHours: "no-hours"
    case .shut: "shut"
    case .noDay: "no-day"
    case .gap: "gap"
    case .shortWindow: "short-window"
    case .noTeam: "no-team"
    case .nobody: "nobody"
    case .wishOver: "wish-over"
    case .tooMany: "too-many"
    case .pinBreaks: "pin-breaks"
    case .pinClash: "pin-clash"
    }
  }

  /// The limits that it names.
  public var limits: [PlanLimit] {
    switch self {
    case .nobody(let limits), .pinBreaks(let limits): limits
    default: []
    }
  }

  /// What stands in the way, and what to do, without the full stop.
  public func sentence(in language: LanguageCode) -> String {
    let reasons = limits.map { $0.reason[language] }.joined(separator: "; ")
    switch self {
    case .noPoint: return PlanPhrase.visitNoPoint(in: language)
    case .far(let kilometres): return PlanPhrase.visitFar(in: language, ["n": .number(kilometres)])
    case .noHours: return PlanPhrase.visitNoHours(in: language)
    case .shut: return PlanPhrase.visitShut(in: language)
    case .noDay: return PlanPhrase.visitNoDay(in: language)
    case .gap: return PlanPhrase.visitGap(in: language)
    case .shortWindow(let longest): return PlanPhrase.visitShort(in: language, ["n": .number(longest)])
    case .noTeam: return PlanPhrase.visitNoTeam(in: language)
    case .nobody: return PlanPhrase.visitNobody(in: language, ["limits": .text(reasons)])
    case .wishOver: return PlanPhrase.visitWishOver(in: language)
    case .tooMany: return PlanPhrase.visitTooMany(in: language, ["n": .number(MonthProblem.mostVisits)])
    case .pinBreaks: return PlanPhrase.visitPinBreaks(in: language, ["limits": .text(reasons)])
    case .pinClash: return PlanPhrase.visitPinClash(in: language)
    }
  }
}

extension TeamObstacle {
  /// Why it drives on no day, without the full stop.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .noPoint: PlanPhrase.teamNoPoint(in: language)
    case .noHours: PlanPhrase.teamNoHours(in: language)
    case .nobodyThere: PlanPhrase.teamNobody(in: language)
    }
  }
}
