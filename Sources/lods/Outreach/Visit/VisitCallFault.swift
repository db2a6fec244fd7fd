import Language
import Outreach

/// What can be wrong with how a command of visits was called.
enum VisitCallFault: Fault, Hashable {
  case notANumber
  case badSpan
  case badKit
  case badWeekdays
  case callerMissing
  case lineNotRead(Int)
  case notOver
  case homeOver
  case homeErased
  case badMonth
  case noBranch
  case alreadyDated
  case notInJSON
  /// The visit's day is still to come.
  case notYet(Day)
  /// So many places had no visit before, and no tasks were named.
  case tasksUnknown(Int)

  var code: String {
    switch self {
    case .notANumber: "notANumber"
    case .badSpan: "badSpan"
    case .badKit: "badKit"
    case .badWeekdays: "badWeekdays"
    case .callerMissing: "callerMissing"
    case .lineNotRead: "lineNotRead"
    case .notOver: "notOver"
    case .homeOver, .homeErased: "erased"
    case .badMonth: "badMonth"
    case .noBranch: "noBranch"
    case .alreadyDated: "alreadyDated"
    case .notInJSON: "notInJSON"
    case .notYet: "toCome"
    case .tasksUnknown: "tasksUnknown"
    }
  }

  var field: String? {
    switch self {
    case .notANumber, .notOver, .homeOver, .homeErased, .notYet, .alreadyDated: "number"
    case .badSpan: "at"
    case .badKit: "kit"
    case .badWeekdays: "on"
    case .callerMissing: "name"
    case .lineNotRead: nil
    case .notInJSON: "json"
    case .badMonth: "month"
    case .noBranch: "branch"
    case .tasksUnknown: "task"
    }
  }

  var kind: FaultKind {
    switch self {
    case .lineNotRead, .notOver, .homeOver, .homeErased, .notYet, .callerMissing, .alreadyDated: .data
    default: .usage
    }
  }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .notANumber: VisitCallPhrase.notANumber(in: language)
    case .badSpan: VisitCallPhrase.badSpan(in: language)
    case .badKit:
      VisitCallPhrase.badKit(
        in: language, ["kinds": .text(KitKind.allCases.map(\.rawValue).joined(separator: ", "))])
    case .badWeekdays: VisitCallPhrase.badWeekdays(in: language)
    case .callerMissing: VisitCallPhrase.callerMissing(in: language)
    case .lineNotRead(let line): VisitCallPhrase.lineNotRead(in: language, ["n": .number(line)])
    case .notOver: VisitCallPhrase.notOver(in: language)
    case .homeOver: VisitCallPhrase.homeOver(in: language)
    case .homeErased: VisitCallPhrase.homeErased(in: language)
    case .badMonth: VisitCallPhrase.badMonth(in: language)
    case .noBranch: VisitCallPhrase.noBranch(in: language)
    case .notInJSON: VisitCallPhrase.notInJSON(in: language)
    case .alreadyDated: VisitCallPhrase.alreadyDated(in: language)
    case .notYet(let day): VisitCallPhrase.visitToCome(in: language, ["day": .day(day)])
    case .tasksUnknown(let places): VisitOfficePhrase.noTasksKnown(in: language, ["n": .number(places)])
    }
  }
}
