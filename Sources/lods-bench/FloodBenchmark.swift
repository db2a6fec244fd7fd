import Foundation
import HelpDesk
import Office
import Records

/// Several processes logging at once into one office: none lost, none refused.
enum FloodBenchmark: Benchmark {
  static let name = "flood"
  static let summary = "[--processes N] [--entries N] several writers at once beside one"

  static func run(_ arguments: inout BenchArguments) throws {
    let processes = try arguments.whole("processes", in: 1...64, default: 8)
    let entries = try arguments.whole("entries", in: 1...100_000, default: 2000)
    try arguments.finish()
    var table = ResultTable("writers", "entries", "lost", "refused", "entries/s", "ratio")
    let alone = try flood(1, entries)
    table.add("1 process", "\(entries)", "\(alone.lost)", "\(alone.refused)", rate(alone), "1.00")
    let all = try flood(processes, entries)
    table.add(
      "\(processes) processes", "\(processes * entries)", "\(all.lost)", "\(all.refused)", rate(all),
      BenchText.decimal(all.rate / alone.rate))
    table.show()
    guard alone.lost + all.lost + alone.refused + all.refused == 0 else {
      throw BenchProblem.broken("entries were lost or refused")
    }
  }

  private struct Finding {
    let lost: Int
    let refused: Int
    let rate: Double
  }

  private static func flood(_ processes: Int, _ entries: Int) throws -> Finding {
    let base = try BenchFolder()
    let bench = try BenchOffice(at: base.path + "/office")
    let began = ContinuousClock.now
    let program = try BenchProgram.url
    let children = try (0..<processes).map { _ in
      try ChildProcess(program, [FloodChild.name, base.path + "/office", "--entries", "\(entries)"])
    }
    let refused = children.count { $0.wait() != 0 }
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    let stored = try bench.office.log.size().entries
    return Finding(
      lost: processes * entries - stored, refused: refused, rate: Double(processes * entries) / seconds)
  }

  private static func rate(_ finding: Finding) -> String { BenchText.decimal(finding.rate, places: 0) }
}

/// One writer of the flood; it ends with a fault at the first entry that is refused.
enum FloodChild: Benchmark {
  static let name = "flood-child"
  static let summary = "FOLDER --entries N"
  static let isPart = true

  static func run(_ arguments: inout BenchArguments) throws {
    let path = try arguments.required("the folder")
    let entries = try arguments.whole("entries", in: 1...100_000, default: 2000)
    try arguments.finish()
    let bench = try BenchOffice(at: path)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<entries {
      guard try bench.office.log.log(bench.form(using: &generator)).isNew else {
        throw BenchProblem.broken("a fresh entry was taken for a known one")
      }
    }
  }
}
