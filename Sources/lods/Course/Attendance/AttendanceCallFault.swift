import Language

/// What can be wrong with how the lists of who came were called for.
enum AttendanceCallFault: Fault, Hashable {
  case nothingGiven
  case numberTwice
  case numbersMissing([Int])
  case restTwice
  case nobodySeated
  case stopped
  case noCounts

  var code: String {
    switch self {
    case .nothingGiven: "nothingGiven"
    case .numberTwice: "numberTwice"
    case .numbersMissing: "numbersMissing"
    case .restTwice: "restTwice"
    case .nobodySeated: "nobodySeated"
    case .stopped: "stopped"
    case .noCounts: "noCounts"
    }
  }

  var field: String? {
    switch self {
    case .restTwice: "rest"
    case .numberTwice, .numbersMissing: "number"
    default: nil
    }
  }

  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .nothingGiven: AttendanceCommandPhrase.nothingGiven(in: language)
    case .numberTwice: AttendanceCommandPhrase.numberTwice(in: language)
    case .numbersMissing(let numbers):
      AttendanceCommandPhrase.numbersMissing(
        in: language,
        ["n": .number(numbers.count), "numbers": .text(numbers.map(String.init).joined(separator: ", "))])
    case .restTwice: AttendanceCommandPhrase.restTwice(in: language)
    case .nobodySeated: AttendanceCommandPhrase.nobodySeated(in: language)
    case .stopped: AttendanceCommandPhrase.stopped(in: language)
    case .noCounts: AttendanceCommandPhrase.noCounts(in: language)
    }
  }
}
