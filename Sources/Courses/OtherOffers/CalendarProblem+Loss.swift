public import Formats
public import Language

extension CalendarProblem {
  /// What is missing because of a problem.
  enum Loss {
    /// Nothing that says when something is held.
    case none
    /// An event, some of its dates, or that some of them are left out.
    case event
    /// Nobody knows how much: the file is no calendar or is cut off.
    case rest
  }

  var loss: Loss {
    switch self {
    case .notACalendar, .tooLarge, .tooManyEvents, .tooManyDates, .tooManyFindings, .tooDeep, .unexpectedEnd: .rest
    case .misplacedEnd, .missingStart, .badTime, .unknownZone, .badRule, .unsupportedRule, .unsupportedRange,
      .unsupportedExceptionRule:
      .event
    case .badLine, .notUTF8, .repeatedProperty, .missingUID, .endBeforeStart, .badDuration, .badSequence: .none
    }
  }
}

extension CalendarFinding {
  /// What is wrong and in which line, as the user reads it.
  public func sentence(in language: LanguageCode) -> String {
    CalendarProblemPhrase.inLine(
      in: language,
      ["line": .number(line), "problem": .text(CalendarProblemPhrase.phrase(of: problem)(in: language))])
  }
}
