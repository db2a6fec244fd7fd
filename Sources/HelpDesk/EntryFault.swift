public import Language

/// What can be wrong with an entry.
public enum EntryFault: Fault, Hashable {
  case taskMissing
  case taskTwice
  case tooManyTasks
  case levelMissing
  case levelNotForTask
  case modelWithoutAdvice
  case nothingOtherwise
  case outOfRange(field: String, from: Int, to: Int)
  case reasonWithoutCause
  case fieldOff(field: String)
  case inFuture
  case branchNotYetOpen
  case branchClosed
  case hourSkipped
  case hourRepeated
  case otherContent
  case unknownEntry
  case ambiguousEntry
  case nothingToUndo
  case alreadyVoid
  case sealed
  case refusedText(field: String)

  /// The code for programs.
  public var code: String {
    switch self {
    case .taskMissing: "taskMissing"
    case .taskTwice: "taskTwice"
    case .tooManyTasks: "tooManyTasks"
    case .levelMissing: "levelMissing"
    case .levelNotForTask: "levelNotForTask"
    case .modelWithoutAdvice: "modelWithoutAdvice"
    case .nothingOtherwise: "nothingOtherwise"
    case .outOfRange: "outOfRange"
    case .reasonWithoutCause: "reasonWithoutCause"
    case .fieldOff: "fieldOff"
    case .inFuture: "inFuture"
    case .branchNotYetOpen: "branchNotYetOpen"
    case .branchClosed: "branchClosed"
    case .hourSkipped: "hourSkipped"
    case .hourRepeated: "hourRepeated"
    case .otherContent: "otherContent"
    case .unknownEntry: "unknownEntry"
    case .ambiguousEntry: "ambiguousEntry"
    case .nothingToUndo: "nothingToUndo"
    case .alreadyVoid: "alreadyVoid"
    case .sealed: "sealed"
    case .refusedText: "refusedText"
    }
  }

  /// The field.
  public var field: String? {
    switch self {
    case .taskMissing, .taskTwice, .tooManyTasks: "task"
    case .levelMissing, .levelNotForTask: "level"
    case .modelWithoutAdvice: "suggested-by"
    case .nothingOtherwise: "other-because"
    case .outOfRange(let field, _, _), .fieldOff(let field), .refusedText(let field): field
    case .reasonWithoutCause: "reason"
    case .inFuture, .hourSkipped, .hourRepeated: "at"
    case .branchNotYetOpen, .branchClosed: "branch"
    case .otherContent, .unknownEntry, .ambiguousEntry, .nothingToUndo, .alreadyVoid, .sealed: "id"
    }
  }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .outOfRange(let field, let from, let to):
      EntryPhrase.outOfRange(in: language, ["field": .text(field), "from": .number(from), "to": .number(to)])
    case .fieldOff(let field): EntryPhrase.fieldOff(in: language, ["field": .text(field)])
    default: phrase(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    switch self {
    case .fieldOff(let field): HelpDeskCommandLine.turnOn(in: language, ["field": .text(field)])
    case .taskTwice: HelpDeskCommandLine.number(in: language)
    case .modelWithoutAdvice: HelpDeskCommandLine.suggested(in: language)
    case .unknownEntry: HelpDeskCommandLine.entries(in: language)
    case .nothingToUndo: HelpDeskCommandLine.voidEntry(in: language)
    default: nil
    }
  }

  private var phrase: EntryPhrase {
    switch self {
    case .taskMissing: .taskMissing
    case .taskTwice: .taskTwice
    case .tooManyTasks: .tooManyTasks
    case .levelMissing: .levelMissing
    case .levelNotForTask: .levelNotForTask
    case .modelWithoutAdvice: .modelWithoutAdvice
    case .nothingOtherwise: .nothingOtherwise
    case .outOfRange: .outOfRange
    case .reasonWithoutCause: .reasonWithoutCause
    case .fieldOff: .fieldOff
    case .inFuture: .inFuture
    case .branchNotYetOpen: .branchNotYetOpen
    case .branchClosed: .branchClosed
    case .hourSkipped: .hourSkipped
    case .hourRepeated: .hourRepeated
    case .otherContent: .otherContent
    case .unknownEntry: .unknownEntry
    case .ambiguousEntry: .ambiguousEntry
    case .nothingToUndo: .nothingToUndo
    case .alreadyVoid: .alreadyVoid
    case .sealed: .sealed
    case .refusedText: .refusedText
    }
  }
}
