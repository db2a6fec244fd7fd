import Language

/// What must be known of a command line before it is read, so that its own mistakes are told as the user wishes.
struct LinePreview: Sendable {
  let json: Bool
  let noColor: Bool
  let wantsHelp: Bool
  private let asked: LanguageCode?

  init(_ arguments: [String]) {
    // A value never begins with a dash, so a token that looks like one of these is one of these.
    let tokens = Array(arguments.prefix { $0 != "--" })
    json = tokens.contains(Command.json.typed)
    noColor = tokens.contains(Command.noColor.typed)
    wantsHelp = tokens.contains(Command.help.typed) || tokens.contains("-h")
    var asked: LanguageCode?
    for (index, token) in tokens.enumerated() {
      if token == Command.language.typed, index + 1 < tokens.count {
        asked = LanguageCode(rawValue: tokens[index + 1]) ?? asked
      } else if token.hasPrefix(Command.language.typed + "=") {
        asked = LanguageCode(rawValue: String(token.dropFirst(Command.language.typed.count + 1))) ?? asked
      }
    }
    self.asked = asked
  }

  /// The language: what is chosen, else Danish.
  func language(program: String, environment: [String: String]) -> LanguageCode {
    chosen(program: program, environment: environment) ?? .da
  }

  /// What `--language` says, else the program's own variable, else the locale if it is one of ours, else nil.
  func chosen(program: String, environment: [String: String]) -> LanguageCode? {
    if let asked { return asked }
    let variables = [Program.languageVariable(of: program), "LC_ALL", "LC_MESSAGES", "LANG"]
    return variables.lazy.compactMap { environment[$0] }.compactMap { LanguageCode(localeName: $0) }.first
  }
}
