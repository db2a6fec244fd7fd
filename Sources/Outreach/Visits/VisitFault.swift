public import Language

/// Why a visit cannot be asked for as it was said.
public enum VisitFault: Fault, Hashable {
  /// So many residents fit; for all of them it takes so many minutes.
  case tooManyResidents(fits: Int, minutes: Int)
  case dayOver
  case tooFarAhead(Int)
  /// None of the weekdays lies in the span.
  case noSuchWeekday
  /// Nobody has said when the place takes visits.
  case noHours
  /// The place takes no visits in the whole span.
  case placeClosed
  /// The place takes visits on other weekdays.
  case noOpenDay([Weekday])
  case notAtThatTime
  /// The longest span of the place, in minutes.
  case hoursTooShort(Int)
  /// The wished time of day, in minutes.
  case timeTooShort(Int)
  /// The place is no longer visited.
  case placeEnded
  case noTasks
  /// How many want help was not said.
  case noResidents
  case criterionTaken

  /// The code for programs.
  public var code: String {
    switch self {
    case .tooManyResidents: "tooManyResidents"
    case .dayOver: "dayOver"
    case .tooFarAhead: "tooFarAhead"
    case .noSuchWeekday: "noSuchWeekday"
    case .noHours: "noHours"
    case .placeClosed: "placeClosed"
    case .noOpenDay: "noOpenDay"
    case .notAtThatTime: "notAtThatTime"
    case .hoursTooShort: "hoursTooShort"
    case .timeTooShort: "timeTooShort"
    case .placeEnded: "placeEnded"
    case .noTasks: "noTasks"
    case .noResidents: "noResidents"
    case .criterionTaken: "taken"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .tooManyResidents, .noResidents: "residents"
    case .dayOver: "from"
    case .tooFarAhead: "to"
    case .noSuchWeekday, .noOpenDay: "on"
    case .noHours, .placeClosed, .placeEnded: "place"
    case .notAtThatTime, .timeTooShort: "at"
    case .hoursTooShort: "minutes"
    case .noTasks: "task"
    case .criterionTaken: "text"
    }
  }

  /// What was said does not fit.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .tooManyResidents(let fits, let minutes):
      VisitPhrase.tooManyResidents(in: language, ["fits": .number(fits), "minutes": .number(minutes)])
    case .dayOver: VisitPhrase.dayOver(in: language)
    case .tooFarAhead(let days): VisitPhrase.tooFarAhead(in: language, ["days": .number(days)])
    case .noSuchWeekday: VisitPhrase.noSuchWeekday(in: language)
    case .noHours: VisitPhrase.noHours(in: language)
    case .placeClosed: VisitPhrase.placeClosed(in: language)
    case .noOpenDay(let weekdays):
      VisitPhrase.noOpenDay(
        in: language,
        ["weekdays": .text(weekdays.map { $0.wording[language] }.joined(separator: ", "))])
    case .notAtThatTime: VisitPhrase.notAtThatTime(in: language)
    case .hoursTooShort(let minutes): VisitPhrase.hoursTooShort(in: language, ["minutes": .number(minutes)])
    case .timeTooShort(let minutes): VisitPhrase.timeTooShort(in: language, ["minutes": .number(minutes)])
    case .placeEnded: VisitPhrase.placeEnded(in: language)
    case .noResidents: VisitPhrase.noResidents(in: language)
    case .noTasks: VisitPhrase.noTasks(in: language)
    case .criterionTaken: VisitPhrase.criterionTaken(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: OutreachCommandLine? =
      switch self {
      case .noHours: .hours
      case .placeClosed, .notAtThatTime: .place
      case .placeEnded: .reopenPlace
      case .noTasks: .tasks
      case .noResidents: .residents
      default: nil
      }
    return line.map { $0(in: language) }
  }
}
