import Glibc

extension Terminal {
  /// The process's own streams; made once, by `main`.
  ///
  /// - Parameter environment: The process's variables, as `ProcessInfo` gives them.
  public static func system(environment: [String: String]) -> Terminal {
    let output = isatty(STDOUT_FILENO) == 1
    let messages = isatty(STDERR_FILENO) == 1
    return Terminal(
      environment: environment, isInteractive: output && isatty(STDIN_FILENO) == 1, showsOutput: output,
      showsMessages: messages && environment["TERM"] != "dumb", usesColor: output && allowsColor(environment),
      usesBlocks: allowsBlocks(environment), colorsMessages: messages && allowsColor(environment),
      device: SystemDevice(outputIsTerminal: output))
  }

  /// A terminal of memory: what was said stands in ``output`` and ``messages``.
  ///
  /// - Parameter input: What standard input holds.
  /// - Parameter isInteractive: Whether input and output count as a terminal.
  /// - Parameter color: Whether the terminal takes colours, if the environment lets it.
  /// - Parameter capacity: How many bytes standard output takes before writing fails, as a full disk.
  public static func recording(
    input: String = "", environment: [String: String] = [:], isInteractive: Bool = false, color: Bool = false,
    rows: Int = 24, columns: Int = 80, capacity: Int = .max
  ) -> Terminal {
    let color = color && allowsColor(environment)
    return Terminal(
      environment: environment, isInteractive: isInteractive, showsOutput: isInteractive, showsMessages: isInteractive,
      usesColor: color, usesBlocks: allowsBlocks(environment), colorsMessages: color,
      device: RecordingDevice(input: input, rows: rows, columns: columns, capacity: capacity))
  }

  /// What was written to standard output of a recording terminal; empty for the real one.
  public var output: String { (device as? RecordingDevice)?.output ?? "" }

  /// What was written to standard error of a recording terminal; empty for the real one.
  public var messages: String { (device as? RecordingDevice)?.messages ?? "" }

  /// Source: no-color.org, which asks that the variable counts when it is not empty.
  private static func allowsColor(_ environment: [String: String]) -> Bool {
    (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  private static func allowsBlocks(_ environment: [String: String]) -> Bool {
    if environment["TERM"] == "linux" || environment["TERM"] == "dumb" { return false }
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let locale = named?.uppercased() else { return true }
    if locale == "C" || locale == "POSIX" { return false }
    return !locale.contains(".") || locale.contains("UTF-8") || locale.contains("UTF8")
  }
}
