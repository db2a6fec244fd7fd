public import Language

/// What cannot be done with the lists of who came.
public enum AttendanceFault: Fault, Hashable {
  /// The term is over, and too long ago for its lists to be corrected.
  case ended
  /// The date is not held.
  case dateCancelled(Day)
  /// The date is still to come.
  case dateToCome(Day)
  /// Somebody of the list has no seat.
  case noSeat
  /// More came than the party has, or none of a party that came.
  case cameOutOfRange(party: Int)
  /// A count out of its range.
  case countOutOfRange(field: String, most: Int)
  /// More seniors than came.
  case tooManySeniors(of: Int)
  /// Something is written of the date, so it was held.
  case hasList(Day)
  /// The term's last date is still to come.
  case notOver(Day)
  /// Held dates of which nothing is written.
  case listsMissing([Day])
  /// A new list of a term that has ended on which somebody is not marked.
  case listIncomplete
  /// Nothing is written of any date.
  case noLists
  /// Certificates are for those who completed.
  case notCompleted(EnrolmentStatus)
  /// Nobody completed, or their names are gone.
  case nobodyCompleted
  /// The name behind the enrolment is gone.
  case nameGone

  /// The code for programs.
  public var code: String {
    switch self {
    case .ended: "termEnded"
    case .dateCancelled: "dateCancelled"
    case .dateToCome: "dateToCome"
    case .noSeat: "noSeat"
    case .cameOutOfRange: "cameOutOfRange"
    case .countOutOfRange: "countOutOfRange"
    case .tooManySeniors: "tooManySeniors"
    case .hasList: "hasList"
    case .notOver: "termNotOver"
    case .listsMissing: "listsMissing"
    case .listIncomplete: "listIncomplete"
    case .noLists: "noLists"
    case .notCompleted: "notCompleted"
    case .nobodyCompleted: "nobodyCompleted"
    case .nameGone: "nameGone"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .dateCancelled, .dateToCome, .hasList: "date"
    case .countOutOfRange(let field, _): field
    case .tooManySeniors: "seniors"
    case .cameOutOfRange: "came"
    case .noSeat, .notCompleted: "number"
    default: nil
    }
  }

  /// What was given is not right, or does not fit how things stand.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    func said(_ phrase: AttendancePhrase, _ values: [String: PhraseValue] = [:]) -> String {
      phrase(in: language, values)
    }
    switch self {
    case .ended: return said(.ended, ["n": .number(AttendanceRegister.correctableDays)])
    case .dateCancelled(let day): return said(.dateCancelled, ["day": .day(day)])
    case .dateToCome(let day): return said(.dateToCome, ["day": .day(day)])
    case .noSeat: return said(.noSeat)
    case .cameOutOfRange(let party): return said(.cameOutOfRange, ["n": .number(party)])
    case .countOutOfRange(_, let most): return said(.countOutOfRange, ["n": .number(most)])
    case .tooManySeniors(let came): return said(.tooManySeniors, ["n": .number(came)])
    case .hasList(let day): return said(.hasList, ["day": .day(day)])
    case .notOver(let day): return said(.notOver, ["day": .day(day)])
    case .listsMissing(let days):
      let words = days.map { DayText.short($0, in: language) }.joined(separator: ", ")
      return said(.listsMissing, ["n": .number(days.count), "days": .text(words)])
    case .listIncomplete: return said(.listIncomplete)
    case .noLists: return said(.noLists)
    case .notCompleted(let status):
      return said(.notCompleted, ["status": .text(status.wording[language].lowercased())])
    case .nobodyCompleted: return said(.nobodyCompleted)
    case .nameGone: return said(.nameGone)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: CoursesCommandLine? =
      switch self {
      case .noSeat: .giveSeat
      case .listsMissing: .attendanceOrYes
      case .noLists: .attendanceOrCancel
      case .nobodyCompleted: .endTerm
      default: nil
      }
    return line.map { $0(in: language) }
  }
}
