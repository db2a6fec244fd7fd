import Language

/// Why a benchmark stops.
struct BenchProblem: Error {
  let message: String
  let kind: FaultKind

  /// It was called wrongly.
  static func usage(_ message: String) -> BenchProblem { BenchProblem(message: message, kind: .usage) }

  /// What was measured breaks a promise.
  static func broken(_ message: String) -> BenchProblem { BenchProblem(message: message, kind: .software) }

  /// Holds a figure to its bar; a build for debugging is slower than any bar, so there it is only told.
  static func unless(_ holds: Bool, _ message: String) throws {
    guard !holds else { return }
    #if DEBUG
      BenchProgram.tell("In this build for debugging: \(message).")
    #else
      throw broken(message)
    #endif
  }
}
