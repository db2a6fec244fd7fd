import Language

/// Why the desk could not be opened.
enum DeskFault: Fault, Hashable {
  /// There is no terminal.
  case needsTerminal
  /// The desk is open already.
  case taken
  /// The lock file of the desk could not be made.
  case cannotLock

  var code: String {
    switch self {
    case .needsTerminal: "needsTerminal"
    case .taken: "deskTaken"
    case .cannotLock: "cannotLock"
    }
  }

  var field: String? { self == .taken ? "desk" : nil }

  var kind: FaultKind {
    switch self {
    case .needsTerminal: .usage
    case .taken: .busy
    case .cannotLock: .cannotCreate
    }
  }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .needsTerminal: DeskPhrase.needsTerminal(in: language)
    case .taken: DeskPhrase.deskTaken(in: language)
    case .cannotLock: DeskPhrase.cannotLock(in: language)
    }
  }
}
