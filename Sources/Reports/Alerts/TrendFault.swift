public import Language
public import Statistics

/// Why nothing can be shown of a task over a period.
public enum TrendFault: Fault, Hashable {
  /// The period begins after today.
  case notBegun(Period)
  /// Nothing was logged by the end of the period; the day of the first session, nil where there is none at all.
  case beforeLog(Period, first: Day?)
  /// No week or month of the period is over.
  case noWholeStep(Period, SeriesLength)

  /// The code for programs.
  public var code: String {
    switch self {
    case .notBegun: "periodNotBegun"
    case .beforeLog: "periodBeforeLog"
    case .noWholeStep: "noWholeStep"
    }
  }

  /// The option.
  public var field: String? { "period" }
  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .notBegun(let period):
      return TrendPhrase.notBegun(in: language, ["period": .text(period.name(in: language))])
    case .beforeLog(let period, let first?):
      return TrendPhrase.beforeLog(in: language, ["period": .text(period.name(in: language)), "day": .day(first)])
    case .beforeLog(_, nil): return TrendPhrase.emptyLog(in: language)
    case .noWholeStep(let period, let length):
      let phrase: TrendPhrase = length == .week ? .noWholeWeek : .noWholeMonth
      return phrase(in: language, ["period": .text(period.name(in: language))])
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    switch self {
    case .noWholeStep(_, .month): ReportsCommandLine.weeks(in: language)
    case .beforeLog(_, nil): nil
    case .notBegun, .beforeLog, .noWholeStep: ReportsCommandLine.period(in: language)
    }
  }
}
