import Glibc

/// Takes the terminal over for a full-screen program, and gives it back whatever happens.
///
/// Keys come byte by byte without echo, the other screen is shown, pasted text is marked. The terminal is as it was
/// after ``leave()``, at `exit`, when a signal ends the process (SIGTERM, SIGINT, SIGHUP, SIGQUIT, a crash) and while
/// the process is stopped (SIGTSTP); when it goes on, ``KeyReader`` reports `.resize`. The terminal is the process's,
/// so one program has it at a time.
public enum RawMode {
  /// Takes the terminal over for as long as some work lasts.
  ///
  /// - Throws: `StreamFault.notATerminal`, and what the work throws.
  public static func during<Result>(_ work: () throws -> Result) throws -> Result {
    try enter()
    defer { leave() }
    return try work()
  }

  /// Takes the terminal over.
  ///
  /// - Throws: `StreamFault.notATerminal`, also when it has been taken already.
  public static func enter() throws {
    guard RawTerminal.enter(input: STDIN_FILENO, output: STDOUT_FILENO) else { throw StreamFault.notATerminal }
  }

  /// Gives the terminal back; does nothing where it was not taken.
  public static func leave() { RawTerminal.leave() }

  /// Gives the terminal back and stops the process, as Ctrl-Z does; returns when the shell lets it go on.
  public static func suspend() { raise(SIGTSTP) }
}
