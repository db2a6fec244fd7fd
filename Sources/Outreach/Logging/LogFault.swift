public import Language

/// What cannot be logged of a visit.
public enum LogFault: Fault, Hashable {
  case lineNotRead
  /// A line of the form has a label that is not known, by the line's number.
  case labelNotRead(line: Int)
  /// What stands after a label is no number or day.
  case valueNotRead(label: FormLabel)
  case minutesMissing
  case nobodyHelped
  case tooManyLines
  case noDay
  /// The visit's day is still to come.
  case toCome(Day)
  case loggedBefore
  case kitRange
  case followUpMissing
  /// A home visit keeps no words and no next visit.
  case homeKeepsFigures
  case nothingToFollow
  /// What was never counted cannot be corrected.
  case notCounted
  /// The log has fewer sessions of a sort than are to be taken off.
  case fewerStand(Int)
  /// Of a home only minutes and persons are corrected here.
  case homeLines
  /// Somebody has corrected the same since it was read.
  case correctedMeanwhile

  /// The code for programs.
  public var code: String {
    switch self {
    case .lineNotRead: "lineNotRead"
    case .labelNotRead: "labelNotRead"
    case .valueNotRead: "valueNotRead"
    case .minutesMissing: "minutesMissing"
    case .nobodyHelped: "nobodyHelped"
    case .tooManyLines: "tooManyLines"
    case .noDay: "noDay"
    case .toCome: "toCome"
    case .loggedBefore: "loggedBefore"
    case .kitRange: "kitRange"
    case .followUpMissing: "followUpMissing"
    case .homeKeepsFigures: "homeKeepsFigures"
    case .nothingToFollow: "nothingToFollow"
    case .notCounted: "notCounted"
    case .fewerStand: "fewerStand"
    case .homeLines: "homeLines"
    case .correctedMeanwhile: "correctedMeanwhile"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .lineNotRead, .nobodyHelped, .tooManyLines, .fewerStand, .homeLines: "helped"
    case .labelNotRead, .valueNotRead: "form"
    case .minutesMissing: "minutes"
    case .noDay, .toCome, .loggedBefore, .nothingToFollow, .notCounted, .correctedMeanwhile: "visit"
    case .kitRange: "kit"
    case .followUpMissing: "follow-up"
    case .homeKeepsFigures: "again"
    }
  }

  /// What was given is not right, or does not fit how things stand.
  public var kind: FaultKind {
    switch self {
    case .lineNotRead, .minutesMissing, .nobodyHelped: .usage
    default: .data
    }
  }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .lineNotRead: LogPhrase.lineNotRead(in: language)
    case .labelNotRead(let line):
      LogPhrase.labelNotRead(
        in: language,
        [
          "line": .number(line),
          "labels": .text(FormLabel.allCases.map { $0.wording[language] }.joined(separator: ", ")),
        ])
    case .valueNotRead(let label):
      LogPhrase.valueNotRead(in: language, ["label": .text(label.wording[language])])
    case .minutesMissing: LogPhrase.minutesMissing(in: language)
    case .nobodyHelped: LogPhrase.nobodyHelped(in: language)
    case .tooManyLines: LogPhrase.tooManyLines(in: language, ["limit": .number(VisitReport.mostLines)])
    case .noDay: LogPhrase.noDay(in: language)
    case .toCome(let day): LogPhrase.toCome(in: language, ["day": .day(day)])
    case .loggedBefore: LogPhrase.loggedBefore(in: language)
    case .kitRange: LogPhrase.kitRange(in: language)
    case .followUpMissing: LogPhrase.followUpMissing(in: language)
    case .homeKeepsFigures: LogPhrase.homeKeepsFigures(in: language)
    case .nothingToFollow: LogPhrase.nothingToFollow(in: language)
    case .notCounted: LogPhrase.notCounted(in: language)
    case .fewerStand(let stand): LogPhrase.fewerStand(in: language, ["n": .number(stand)])
    case .homeLines: LogPhrase.homeLines(in: language)
    case .correctedMeanwhile: LogPhrase.correctedMeanwhile(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: OutreachCommandLine? =
      switch self {
      case .valueNotRead: .form
      case .minutesMissing: .minutes
      case .nobodyHelped: .helped
      case .noDay: .visit
      case .loggedBefore: .correct
      case .homeKeepsFigures: .homeRequest
      case .nothingToFollow: .followUp
      case .notCounted: .log
      case .homeLines: .entries
      case .fewerStand, .correctedMeanwhile: .correct
      default: nil
      }
    return line.map { $0(in: language) }
  }
}
