import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records

/// `lods doctor` on a big log.
enum DoctorBenchmark: Benchmark {
  static let name = "doctor"
  static let summary = "[--entries N] lods doctor as a whole process on a log of so many entries, beside quick_check"

  static func run(_ arguments: inout BenchArguments) throws {
    let entries = try arguments.whole("entries", in: 1000...20_000_000, default: 1_000_000)
    try arguments.finish()
    let base = try BenchFolder()
    let bench = try BenchOffice(at: base.path + "/office")
    let began = ContinuousClock.now
    try fill(bench, with: entries)
    let filling = (ContinuousClock.now - began) / .seconds(1)
    let lods = try BenchProgram.url.deletingLastPathComponent().appendingPathComponent("lods")
    let result = try PairedProcesses(
      3,
      ours: { _ in .init(program: lods, arguments: ["doctor", "--data", base.path + "/office"]) },
      peers: { _ in
        .init(
          program: URL(fileURLWithPath: "/usr/bin/sqlite3"),
          arguments: [base.path + "/office/desk.sqlite", "PRAGMA quick_check"])
      })
    var table = ResultTable("\(entries) entries", "s", "ratio")
    table.add("sqlite3 shell, quick_check alone", BenchText.decimal(result.peers / 1000), "1.00")
    table.add("lods doctor", BenchText.decimal(result.ours / 1000), BenchText.decimal(result.ratio))
    table.add("(logging them in batches)", BenchText.decimal(filling, places: 0), "")
    table.show()
  }

  /// Fills a log with entries over five years, 10,000 in a transaction.
  static func fill(_ bench: BenchOffice, with entries: Int) throws {
    var generator = SystemRandomNumberGenerator()
    let last = bench.office.clock.today
    var left = entries
    while left > 0 {
      let batch = min(left, 10_000)
      let forms = (0..<batch).map { _ in
        var form = bench.form(using: &generator)
        form.time = .day(last.adding(-Int.random(in: 0..<1826, using: &generator)), .morning)
        return form
      }
      _ = try bench.office.log.logAll(forms)
      left -= batch
    }
  }
}
