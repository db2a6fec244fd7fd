import Foundation

/// This program's own file, for benchmarks that start it again.
enum BenchProgram {
  static var url: URL {
    get throws {
      let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return URL(fileURLWithPath: path)
    }
  }

  /// The program that is measured, which is built beside this one.
  static var lods: URL {
    get throws { try url.deletingLastPathComponent().appendingPathComponent("lods") }
  }

  /// The `sqlite3` shell.
  static let sqlite = URL(fileURLWithPath: "/usr/bin/sqlite3")

  /// Runs a program to its end.
  ///
  /// - Throws: ``BenchProblem`` when it fails.
  static func run(_ program: URL, _ arguments: [String], output: String? = nil) throws -> ChildProcess.Ending {
    let ending = try ChildProcess(program, arguments, output: output).ending()
    guard ending.code == 0 else {
      throw BenchProblem.broken("\(program.lastPathComponent) ended with \(ending.code)")
    }
    return ending
  }

  /// Says on standard error what is going on, for whoever waits.
  static func tell(_ sentence: String) {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
  }
}
