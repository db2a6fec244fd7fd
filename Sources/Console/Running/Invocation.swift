public import Language

/// One call of a command: what was asked, in which language, and where to write.
public struct Invocation: Sendable {
  /// The command's words below the program's name: `["branch", "list"]`.
  public let command: [String]
  /// The words given to the command, in order.
  public let words: [String]
  /// The language that the user reads.
  public let language: LanguageCode
  /// The language that the user or the user's system asked for; nil where neither did and ``language`` is Danish.
  public let chosenLanguage: LanguageCode?
  /// Where the command reads and writes.
  public let console: Terminal
  /// The program that was called, for completion scripts and the manual page.
  public let program: Program
  private let line: ParsedLine

  init(
    line: ParsedLine, language: LanguageCode, chosenLanguage: LanguageCode?, console: Terminal, program: Program
  ) {
    command = line.path.dropFirst().map(\.name)
    words = line.words
    self.language = language
    self.chosenLanguage = chosenLanguage
    self.console = console
    self.program = program
    self.line = line
  }

  /// Whether a flag was given.
  public subscript(_ flag: Flag) -> Bool {
    assert(line.option(named: flag.name) != nil, "The command does not declare --\(flag.name).")
    return line.flags.contains(flag.name)
  }

  /// The value of an option, the last one where it was given several times; nil where it was not given.
  public subscript<Value>(_ option: Option<Value>) -> Value? { all(option).last }

  /// All values of an option, in order.
  public func all<Value>(_ option: Option<Value>) -> [Value] {
    assert(line.option(named: option.name) != nil, "The command does not declare --\(option.name).")
    return (line.values[option.name] ?? []).compactMap { $0 as? Value }
  }
}
