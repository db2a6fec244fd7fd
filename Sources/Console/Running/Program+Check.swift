import Language

extension Program {
  /// Mistakes in the declaration, in English for the programmer; empty when all is well.
  ///
  /// One test of the program asserts that this is empty.
  public func declarationProblems() -> [String] {
    Program.problems(of: root, path: [], inherited: Command.global + [Command.version])
  }

  private static func problems(
    of command: Command, path: [Command], inherited: [any OptionDeclaration]
  ) -> [String] {
    let path = path + [command]
    let line = path.map(\.name).joined(separator: " ")
    var found: [String] = []
    func note(_ wrong: Bool, _ what: String) { if wrong { found.append("\(line): \(what)") } }

    note(!OptionName.isWellFormed(command.name), "the name is not of a-z, 0-9 and dashes")
    note(command.summary.all.contains(""), "the summary is missing in a language")
    note(command.run == nil && command.children.isEmpty, "does nothing")
    note(command.defaultChild != nil && command.defaultCommand == nil, "the default child does not exist")
    note(Set(command.children.map(\.name)).count < command.children.count, "two children of one name")
    let gaps = zip(command.arguments, command.arguments.dropFirst())
    note(command.arguments.dropLast().contains(where: \.isRepeated), "only the last word may be repeated")
    note(gaps.contains { $0.0.isOptional && !$0.1.isOptional }, "an optional word before a required one")

    var names = Set(inherited.map(\.name))
    var letters = Set(inherited.compactMap(\.short))
    for option in command.options {
      note(!OptionName.isWellFormed(option.name), "--\(option.name) is not of a-z, 0-9 and dashes")
      note(!names.insert(option.name).inserted, "--\(option.name) is declared twice")
      if let short = option.short { note(!letters.insert(short).inserted, "-\(short) is declared twice") }
      note(option.help.all.contains(""), "--\(option.name) lacks help in a language")
    }
    for example in command.examples {
      note(!example.line.hasPrefix(line) && !example.line.contains(" \(line)"), "an example of another command")
    }
    return found + command.children.flatMap { problems(of: $0, path: path, inherited: inherited + command.options) }
  }
}
