/// Quoting for shell scripts.
enum ShellText {
  /// A text in single quotes, for bash and zsh.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  /// A text in single quotes, for fish, where a backslash escapes inside them.
  static func fishQuoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }

  /// The program's name as part of a function's name.
  static func identifier(_ name: String) -> String { name.map { $0 == "-" ? "_" : String($0) }.joined() }
}
