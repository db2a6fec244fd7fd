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

  /// A script of a peer, or a folder of them, which lies in the source: looked for from here and from the program upwards.
  ///
  /// - Throws: ``BenchProblem`` where it is not found.
  static func peer(_ name: String) throws -> String {
    let path = "Sources/lods-bench/Peers/" + name
    for start in [FileManager.default.currentDirectoryPath, try url.deletingLastPathComponent().path] {
      var folder = URL(fileURLWithPath: start)
      while folder.path != "/" {
        let file = folder.appendingPathComponent(path).path
        if FileManager.default.fileExists(atPath: file) { return file }
        folder.deleteLastPathComponent()
      }
    }
    throw BenchProblem.usage("\(path) is not found: run it in the repository")
  }

  /// Says on standard error what is going on, for whoever waits.
  static func tell(_ sentence: String) {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
  }
}
