import Courses
import Language
import Municipality

/// What can be wrong with how a command of courses was called.
enum CourseCallFault: Fault, Hashable {
  case badSpan
  case badGroup
  case seatsAndGroups
  case seatsMissing
  case notConfirmed
  case lineNotRead(Int)
  case notANumber
  case badStatus

  var code: String {
    switch self {
    case .badSpan: "badSpan"
    case .badGroup: "badGroup"
    case .seatsAndGroups: "seatsAndGroups"
    case .seatsMissing: "seatsMissing"
    case .notConfirmed: "notConfirmed"
    case .lineNotRead: "lineNotRead"
    case .notANumber: "notANumber"
    case .badStatus: "badStatus"
    }
  }

  var field: String? {
    switch self {
    case .badSpan: "at"
    case .badGroup: "group"
    case .seatsAndGroups, .seatsMissing: "seats"
    case .badStatus: "to"
    default: nil
    }
  }

  var kind: FaultKind {
    if case .lineNotRead = self { .data } else { .usage }
  }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .badSpan: TermCommandPhrase.badSpan(in: language)
    case .badGroup:
      TermCommandPhrase.badGroup(
        in: language, ["devices": .text(LearnerDevice.allCases.map(\.code).joined(separator: ", "))])
    case .seatsAndGroups: TermCommandPhrase.seatsAndGroups(in: language)
    case .seatsMissing: TermCommandPhrase.seatsMissing(in: language)
    case .notConfirmed: TermCommandPhrase.notConfirmed(in: language)
    case .lineNotRead(let number): EnrolmentCommandPhrase.lineNotRead(in: language, ["n": .number(number)])
    case .notANumber: EnrolmentCommandPhrase.notANumber(in: language)
    case .badStatus: EnrolmentCommandPhrase.badStatus(in: language)
    }
  }
}
