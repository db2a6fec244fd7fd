import Foundation

/// `lods protect` on seeded tables, attacked from outside by a program that reads only what is published.
enum DisclosureBenchmark: Benchmark {
  static let name = "disclosure"
  static let summary =
    "--peers PYTHON [--tables 200] [--quick]  lods protect: leaks, cost beside the proved optimum, seconds, pytauargus"

  static func run(_ arguments: inout BenchArguments) throws {
    let python = try arguments.text("peers")
    let tables = try arguments.whole("tables", in: 62...200, default: 200)
    let isQuick = arguments.flag("quick")
    try arguments.finish()
    guard let python else {
      throw BenchProblem.usage("--peers takes a Python with what Peers/Disclosure/requirements.txt names")
    }
    var words = [
      try BenchProgram.peer("Disclosure/compare.py"), try BenchProgram.lods.path, "--tables",
      tables < 200 ? "62" : "200",
    ]
    if isQuick { words.append("--quick") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python] + words
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchProblem.broken("a table leaks, or a bar is missed") }
  }
}
