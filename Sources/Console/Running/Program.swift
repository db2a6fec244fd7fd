import Language

/// A command-line program: a tree of commands and a version.
public struct Program: Sendable {
  /// The command at the root, whose name is the program's.
  public let root: Command
  /// The version as `--version` writes it after the program's name.
  public let version: String

  /// Makes a program.
  public init(root: Command, version: String) {
    self.root = root
    self.version = version
  }

  /// Runs a command line and gives the exit code.
  ///
  /// Whatever is thrown ends here: a `Fault` becomes its sentence and its exit code, a ``Stop`` its exit code, anything
  /// else a plain sentence and 70. Output that could not be written makes a success into a failure (74).
  /// - Parameter arguments: The words after the program's name.
  public func run(_ arguments: [String], on terminal: Terminal) -> Int32 {
    let preview = LinePreview(arguments)
    let console = preview.noColor ? terminal.withoutColor : terminal
    let language = preview.language(program: root.name, environment: console.environment)
    var exitCode: Int32 = 0
    do {
      try perform(arguments, preview, language, console)
      try console.flush()
    } catch let stop as Stop {
      exitCode = stop.exitCode
      do { try console.flush() } catch { exitCode = report(error, preview, language, console) }
    } catch {
      exitCode = report(error, preview, language, console)
    }
    return exitCode
  }

  /// The variable that chooses the program's language: `LODS_LANGUAGE`.
  static func languageVariable(of program: String) -> String {
    OptionName.field(program).uppercased() + "_LANGUAGE"
  }

  private func perform(
    _ arguments: [String], _ preview: LinePreview, _ language: LanguageCode, _ console: Terminal
  ) throws {
    let asksInWords = arguments.first == "help" && root.child("help") == nil
    if preview.wantsHelp || asksInWords || (arguments.isEmpty && root.run == nil && root.defaultChild == nil) {
      let words = asksInWords ? Array(arguments.dropFirst()) : arguments
      console.write(help(for: words, language: language, width: console.width, color: console.usesColor))
      return
    }
    if arguments.contains(Command.version.typed), arguments.allSatisfy({ isForRoot($0, language) }) {
      let name = JSONText.quoted(root.name)
      let object = "{\"name\":\(name),\"version\":\(JSONText.quoted(version))}\n"
      console.write(preview.json ? object : "\(root.name) \(version)\n")
      return
    }
    let line = try LineParser.parse(arguments, root: root)
    guard !line.flags.contains(Command.version.name) else {
      return console.write("\(root.name) \(version)\n")
    }
    let chosen = preview.chosen(program: root.name, environment: console.environment)
    try line.command.run?(
      Invocation(line: line, language: language, chosenLanguage: chosen, console: console, program: self))
  }

  /// Whether a token only says how the version should be written.
  private func isForRoot(_ token: String, _ language: LanguageCode) -> Bool {
    token == Command.version.typed || token == Command.json.typed || token == Command.noColor.typed
      || token == Command.language.typed || token == language.rawValue
      || token == "\(Command.language.typed)=\(language.rawValue)"
  }

  private func report(
    _ error: any Error, _ preview: LinePreview, _ language: LanguageCode, _ console: Terminal
  ) -> Int32 {
    // The error of another library may hold what a user typed, so its text goes nowhere.
    let fault = error as? any Fault
    let sentence = fault?.sentence(in: language) ?? ConsolePhrase.internalError(in: language)
    let line = fault?.commandLine(in: language).map { ConsolePhrase.typeThis(in: language, ["line": .text($0)]) }
    // After a list of faults, a line of its own.
    let message = [sentence, line].compactMap(\.self).joined(separator: sentence.contains("\n") ? "\n" : " ")
    if preview.json {
      let object = JSONText.object([
        ("code", fault?.code ?? "internal"), ("field", fault?.field), ("message", message),
        ("nearest", fault?.nearest),
      ])
      console.note("{\"error\":\(object)}")
    } else {
      let prefix = console.paintedNote(ConsolePhrase.errorPrefix(in: language), [.red, .bold])
      console.note("\(prefix) \(message)")
    }
    return Int32((fault?.kind ?? .software).rawValue)
  }
}
