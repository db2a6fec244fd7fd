public import Language

/// A failure of standard input, standard output or the terminal.
public enum StreamFault: String, Fault, CaseIterable {
  /// Standard output could not be written, as on a full disk.
  case outputFailed
  /// Standard input could not be read.
  case inputFailed
  /// Standard input is not UTF-8.
  case inputNotText
  /// A full-screen command runs without a terminal.
  case notATerminal

  /// A stable code for programs.
  public var code: String { rawValue }

  /// The class of the fault, which decides the exit code.
  public var kind: FaultKind {
    switch self {
    case .outputFailed, .inputFailed: .inputOutput
    case .inputNotText: .data
    case .notATerminal: .usage
    }
  }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .outputFailed: ConsolePhrase.outputFailed(in: language)
    case .inputFailed: ConsolePhrase.inputFailed(in: language)
    case .inputNotText: ConsolePhrase.inputNotText(in: language)
    case .notATerminal: ConsolePhrase.notATerminal(in: language)
    }
  }
}
