public import Language

/// Why a known cause cannot be noted or ended.
public enum AlertFault: Fault, Hashable {
  /// The last day lies before the first.
  case endsBeforeItBegins
  /// What was written is too long.
  case textTooLong(limit: Int)
  /// What was written may name somebody.
  case refusedText
  /// There is no note of that number.
  case unknownNote
  /// The note was taken back.
  case alreadyVoid

  /// A stable code for programs.
  public var code: String {
    switch self {
    case .endsBeforeItBegins: "badPeriod"
    case .textTooLong: "textTooLong"
    case .refusedText: "refusedText"
    case .unknownNote: "unknownNote"
    case .alreadyVoid: "alreadyVoid"
    }
  }

  /// The field.
  public var field: String? {
    switch self {
    case .endsBeforeItBegins: "until"
    case .textTooLong, .refusedText: "text"
    case .unknownNote, .alreadyVoid: "note"
    }
  }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .endsBeforeItBegins: AlertPhrase.endsBeforeItBegins(in: language)
    case .textTooLong(let limit): AlertPhrase.textTooLong(in: language, ["n": .number(limit)])
    case .refusedText: AlertPhrase.refusedText(in: language)
    case .unknownNote: AlertPhrase.unknownNote(in: language)
    case .alreadyVoid: AlertPhrase.alreadyVoid(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    self == .unknownNote ? StatisticsCommandLine.notes(in: language) : nil
  }
}
