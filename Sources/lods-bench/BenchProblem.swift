import Language

/// Why a benchmark stops.
struct BenchProblem: Error {
  let message: String
  let kind: FaultKind

  /// It was called wrongly.
  static func usage(_ message: String) -> BenchProblem { BenchProblem(message: message, kind: .usage) }

  /// What was measured breaks a promise.
  static func broken(_ message: String) -> BenchProblem { BenchProblem(message: message, kind: .software) }
}
