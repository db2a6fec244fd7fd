import Foundation

/// `lods protect` on seeded tables and `lods release` on seeded histories, attacked from outside by a program that reads
/// only what is published.
enum DisclosureBenchmark: Benchmark {
  static let name = "disclosure"
  static let summary =
    "--peers PYTHON [--tables 200] [--quick]  lods protect and release: leaks, cost beside the optimum, pytauargus"

  static func run(_ arguments: inout BenchArguments) throws {
    let python = try arguments.text("peers")
    let tables = try arguments.whole("tables", in: 62...200, default: 200)
    let isQuick = arguments.flag("quick")
    try arguments.finish()
    guard let python else {
      throw BenchProblem.usage("--peers takes a Python with what Peers/Disclosure/requirements.txt names")
    }
    let lods = try BenchProgram.lods.path
    let quick = isQuick ? ["--quick"] : []
    let runs = [
      ["compare.py", lods, "--tables", tables < 200 ? "62" : "200"], ["ledger.py", lods], ["ledger.py", "demo", lods],
    ]
    var failed: [String] = []
    for run in runs {
      print("\n" + run.filter { $0 != lods }.joined(separator: " "))
      fflush(nil)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [python, try BenchProgram.peer("Disclosure/" + run[0])] + run.dropFirst() + quick
      try process.run()
      process.waitUntilExit()
      if process.terminationStatus != 0 { failed.append(run[0]) }
    }
    guard failed.isEmpty else {
      throw BenchProblem.broken("\(failed.joined(separator: ", ")): something leaks, or a bar is missed")
    }
  }
}
