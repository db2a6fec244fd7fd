import Foundation

/// A program that makes a solution of a routing file in a given time.
struct RoutingSolverProgram {
  /// What the table calls it.
  let name: String
  /// Where it is started, and the words before the file; nil for our own.
  private let script: (python: String, path: String, peer: String)?

  /// Ours, built beside this program.
  static let own = RoutingSolverProgram(name: "lods", script: nil)

  /// Ours, and the peers where a Python with them is named.
  static func all(python: String?) throws -> [RoutingSolverProgram] {
    guard let python else { return [own] }
    let path = try BenchProgram.peer("routing_peers.py")
    return [
      own, RoutingSolverProgram(name: "PyVRP", script: (python, path, "pyvrp")),
      RoutingSolverProgram(name: "OR-Tools", script: (python, path, "ortools")),
    ]
  }

  /// Solves a file; nil where the program did not end in time or failed.
  ///
  /// Every program is ended when it takes three times as long as it was given: one peer is known not to stop.
  func solve(_ file: String, seconds: Int, seed: Int, to output: String) throws -> ChildProcess.Ending? {
    try? FileManager.default.removeItem(atPath: output)
    var words = ["-k", "2", "\(seconds * 3 + 20)"]
    if let script {
      words += [script.python, script.path, script.peer, file, "\(seconds)", "\(seed)", output]
    } else {
      words += [
        try BenchProgram.lods.path, "route", "solve", file, "--seconds", "\(seconds)", "--seed", "\(seed)",
        "--solution", output, "--json",
      ]
    }
    let ending = try ChildProcess(URL(fileURLWithPath: "/usr/bin/timeout"), words).ending()
    return FileManager.default.fileExists(atPath: output) ? ending : nil
  }
}
