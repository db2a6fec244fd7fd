public import Language

/// What can be wrong with a period.
public enum PeriodFault: Fault, Hashable {
  /// It is written in none of the forms.
  case notAPeriod
  /// The year has no week of that number.
  case noSuchWeek
  /// The last day lies before the first.
  case endsBeforeItBegins
  /// It is longer than twenty years.
  case tooLong

  /// A stable code for programs.
  public var code: String {
    switch self {
    case .notAPeriod: "notAPeriod"
    case .noSuchWeek: "noSuchWeek"
    case .endsBeforeItBegins: "endsBeforeItBegins"
    case .tooLong: "periodTooLong"
    }
  }

  /// The field.
  public var field: String? { "period" }

  /// Called wrongly.
  public var kind: FaultKind { .usage }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .notAPeriod: PeriodPhrase.notAPeriod(in: language)
    case .noSuchWeek: PeriodPhrase.noSuchWeek(in: language)
    case .endsBeforeItBegins: PeriodPhrase.endsBeforeItBegins(in: language)
    case .tooLong: PeriodPhrase.tooLong(in: language)
    }
  }
}
