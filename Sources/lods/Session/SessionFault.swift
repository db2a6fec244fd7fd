import HelpDesk
import Language

/// What can be wrong with how a session command was called.
enum SessionFault: Fault, Hashable {
  case outcomeMissing
  case timeNotRead
  case becauseMissing
  case noteTooLong
  case spanBackwards
  case nothingToRepeat
  case rowsAreNotForPublication

  var code: String {
    switch self {
    case .outcomeMissing: "outcomeMissing"
    case .timeNotRead: "unfitDate"
    case .becauseMissing: "becauseMissing"
    case .noteTooLong: "tooLong"
    case .spanBackwards: "spanBackwards"
    case .nothingToRepeat: "nothingToRepeat"
    case .rowsAreNotForPublication: "rowsAreNotForPublication"
    }
  }

  var field: String? {
    switch self {
    case .outcomeMissing: "outcome"
    case .timeNotRead: "at"
    case .becauseMissing: "because"
    case .noteTooLong: "note"
    case .spanBackwards: "to"
    case .nothingToRepeat: nil
    case .rowsAreNotForPublication: "for"
    }
  }

  var kind: FaultKind {
    switch self {
    case .outcomeMissing, .timeNotRead, .becauseMissing, .spanBackwards: .usage
    case .noteTooLong, .nothingToRepeat: .data
    case .rowsAreNotForPublication: .permission
    }
  }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .outcomeMissing: SessionPhrase.outcomeMissing(in: language)
    case .timeNotRead: SessionPhrase.timeNotRead(in: language)
    case .becauseMissing: SessionPhrase.becauseMissing(in: language)
    case .noteTooLong: SessionPhrase.noteTooLong(in: language, ["limit": .number(EntryForm.noteLimit)])
    case .spanBackwards: SessionPhrase.spanBackwards(in: language)
    case .nothingToRepeat: SessionPhrase.nothingToRepeat(in: language)
    case .rowsAreNotForPublication: SessionPhrase.rowsAreNotForPublication(in: language)
    }
  }
}
