import Foundation
import Language

/// All benchmarks, in the order that `list` shows them.
let benchmarks: [any Benchmark.Type] = [
  LogBenchmark.self, FloodBenchmark.self, DoctorBenchmark.self, ImportBenchmark.self, TotalsBenchmark.self,
  ReportBenchmark.self, ScreeningBenchmark.self, TriageBenchmark.self, CrashBenchmark.self, CrashChild.self,
  CrashCheck.self, FloodChild.self, WebBenchmark.self, SheetChild.self, TotalsChild.self, LexiconWriter.self,
  GateAnswers.self, SeatsBenchmark.self, CoursesBenchmark.self, RoutingBenchmark.self, MonthChild.self,
  DisclosureBenchmark.self, AlarmBenchmark.self,
]

do {
  var arguments = BenchArguments(Array(CommandLine.arguments.dropFirst()))
  let name = arguments.next() ?? "list"
  if name == "list" {
    for benchmark in benchmarks where !benchmark.isPart {
      print(benchmark.name.padding(toLength: 14, withPad: " ", startingAt: 0) + benchmark.summary)
    }
  } else if let benchmark = benchmarks.first(where: { $0.name == name }) {
    try benchmark.run(&arguments)
  } else {
    throw BenchProblem.usage("no such benchmark; see: lods-bench list")
  }
} catch let problem as BenchProblem {
  FileHandle.standardError.write(Data("lods-bench: \(problem.message)\n".utf8))
  exit(Int32(problem.kind.rawValue))
} catch let fault as any Fault {
  FileHandle.standardError.write(Data("lods-bench: \(fault.code): \(fault.sentence(in: .en))\n".utf8))
  exit(Int32(fault.kind.rawValue))
} catch {
  FileHandle.standardError.write(Data("lods-bench: \(error)\n".utf8))
  exit(Int32(FaultKind.software.rawValue))
}
