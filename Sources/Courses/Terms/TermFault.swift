public import Language

/// What cannot be done with a term or an enrolment.
public enum TermFault: Fault, Hashable {
  case unknown(Subject, nearest: String?)
  case taken(Subject)
  case badCode(field: String)
  case textMissing(field: String)
  case textTooLong(field: String, limit: Int)
  case outOfRange(field: String, from: Int, to: Int)
  case contactMissing
  case termPlanned, termClosed, termCancelled, termPast, termEnded
  case noEnrolment
  case alreadyEnrolled(EnrolmentStatus)
  case full
  case partyTooLarge(most: Int)
  case noGroup
  case noFreeSeats
  case wrongStatus(EnrolmentStatus)
  case seatsTaken(Int)
  case reasonMissing
  case changedMeanwhile
  case noDates
  case dateClosed(Day, name: Wording)
  case dateTaken(Day)
  case datePast(Day)
  case decidesLate(start: Day)

  /// What is spoken of.
  public enum Subject: String, Sendable {
    case term, date, enrolment, offer, room

    /// The command that lists what there is.
    fileprivate var list: CoursesCommandLine {
      switch self {
      case .term: .terms
      case .date: .term
      case .enrolment: .enrolments
      case .offer: .offers
      case .room: .rooms
      }
    }

    /// The code of what is not found.
    var unknownCode: String { "unknown" + rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// The code for programs.
  public var code: String {
    switch self {
    case .unknown(let subject, _): subject.unknownCode
    case .taken: "taken"
    case .badCode: "badCode"
    case .textMissing: "textMissing"
    case .textTooLong: "textTooLong"
    case .outOfRange: "outOfRange"
    case .contactMissing: "contactMissing"
    case .termPlanned: "termPlanned"
    case .termClosed: "termClosed"
    case .termCancelled: "termCancelled"
    case .termPast: "termPast"
    case .termEnded: "termEnded"
    case .noEnrolment: "noEnrolment"
    case .alreadyEnrolled: "alreadyEnrolled"
    case .full: "full"
    case .partyTooLarge: "partyTooLarge"
    case .noGroup: "noGroup"
    case .noFreeSeats: "noFreeSeats"
    case .wrongStatus: "wrongStatus"
    case .seatsTaken: "seatsTaken"
    case .reasonMissing: "reasonMissing"
    case .changedMeanwhile: "changedMeanwhile"
    case .noDates: "noDates"
    case .dateClosed: "dateClosed"
    case .dateTaken: "dateTaken"
    case .datePast: "datePast"
    case .decidesLate: "decidesLate"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .unknown(let subject, _), .taken(let subject): subject.rawValue
    case .badCode(let field), .textMissing(let field), .textTooLong(let field, _), .outOfRange(let field, _, _): field
    case .contactMissing: "telephone"
    case .partyTooLarge: "party"
    case .noGroup: "device"
    case .seatsTaken: "seats"
    case .reasonMissing: "reason"
    case .noDates, .dateClosed, .dateTaken, .datePast: "date"
    case .decidesLate: "decides"
    default: nil
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
    func said(_ phrase: TermPhrase, _ values: [String: PhraseValue] = [:]) -> String { phrase(in: language, values) }
    switch self {
    case .unknown(let subject, let nearest):
      let values: [String: PhraseValue] = ["what": .text(TermPhrase.name(of: subject)(in: language))]
      guard let nearest else { return said(.unknown, values) }
      return said(.unknownNear, values.merging(["nearest": .text(nearest)]) { $1 })
    case .taken: return said(.taken)
    case .badCode: return said(.badCode)
    case .textMissing(let field): return said(.textMissing, ["field": .text(TermPhrase.field(field)(in: language))])
    case .textTooLong(let field, let limit):
      return said(.textTooLong, ["field": .text(TermPhrase.field(field)(in: language)), "limit": .number(limit)])
    case .outOfRange(let field, let from, let to):
      return said(
        .outOfRange,
        ["field": .text(TermPhrase.field(field)(in: language)), "from": .number(from), "to": .number(to)])
    case .contactMissing: return said(.contactMissing)
    case .termPlanned: return said(.termPlanned)
    case .termClosed: return said(.termClosed)
    case .termCancelled: return said(.termCancelled)
    case .termPast: return said(.termPast)
    case .termEnded: return said(.termEnded)
    case .noEnrolment: return said(.noEnrolment)
    case .alreadyEnrolled(let status):
      return said(.alreadyEnrolled, ["status": .text(status.wording[language].lowercased())])
    case .full: return said(.full)
    case .partyTooLarge(let most): return said(.partyTooLarge, ["n": .number(most)])
    case .noGroup: return said(.noGroup)
    case .noFreeSeats: return said(.noFreeSeats)
    case .wrongStatus(let status): return said(.wrongStatus, ["status": .text(status.wording[language].lowercased())])
    case .seatsTaken(let count): return said(.seatsTaken, ["n": .number(count)])
    case .reasonMissing: return said(.reasonMissing)
    case .changedMeanwhile: return said(.changedMeanwhile)
    case .noDates: return said(.noDates)
    case .dateClosed(let day, let name):
      return said(.dateClosed, ["day": .text(DayText.short(day, in: language)), "name": .text(name[language])])
    case .dateTaken(let day): return said(.dateTaken, ["day": .text(DayText.short(day, in: language))])
    case .datePast(let day): return said(.datePast, ["day": .text(DayText.short(day, in: language))])
    case .decidesLate(let day): return said(.decidesLate, ["day": .text(DayText.short(day, in: language))])
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: CoursesCommandLine
    switch self {
    case .unknown(let subject, nil): line = subject.list
    case .termPlanned, .termClosed: line = .openTerm
    case .noEnrolment: line = .count
    default: return nil
    }
    return line(in: language)
  }

  /// What the law of the waiting list refused, as a fault.
  init(_ refusal: SeatRefusal) {
    self =
      switch refusal {
      case .full: .full
      case .partyTooLarge(let most): .partyTooLarge(most: most)
      case .noGroup: .noGroup
      case .noFreeSeats: .noFreeSeats
      case .wrongStatus(let status): .wrongStatus(status)
      case .unknown: .unknown(.enrolment, nearest: nil)
      case .seatsTaken(let count): .seatsTaken(count)
      }
  }
}
