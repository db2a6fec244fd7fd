/// A command line, read: the command, its words and the values of its options.
struct ParsedLine: Sendable {
  /// The command and the commands above it, the root first.
  var path: [Command]
  var words: [String] = []
  var flags: Set<String> = []
  var values: [String: [any Sendable]] = [:]

  init(root: Command) { path = [root] }

  var command: Command { path[path.count - 1] }
  var isAtRoot: Bool { path.count == 1 }

  /// The line that calls the command: `lods branch list`.
  var line: String { path.map(\.name).joined(separator: " ") }

  /// The options that hold here: those of the command, of the commands above it, and those of every command.
  var options: [any OptionDeclaration] {
    path.reversed().flatMap(\.options) + Command.global + (isAtRoot ? [Command.version] : [])
  }

  /// An option by its long name.
  func option(named name: String) -> (any OptionDeclaration)? { options.first { $0.name == name } }

  /// An option by its letter.
  func option(short letter: Character) -> (any OptionDeclaration)? { options.first { $0.short == letter } }
}
