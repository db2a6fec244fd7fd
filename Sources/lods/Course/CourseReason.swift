import Console
import Language

/// Why something is done: from standard input or asked for, never an argument, since it may speak of somebody.
enum CourseReason {
  /// The reason; nil for none.
  static func read(_ invocation: Invocation) throws -> String? {
    let console = invocation.console
    if console.isInteractive { return try console.ask(CourseCommandPhrase.askReason(in: invocation.language)) }
    return try console.readLine()
  }
}
