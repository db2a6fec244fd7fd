import Foundation
import HelpDesk
import Office
import Records

/// `lods session import` of a big sheet as a whole process, beside the `sqlite3` shell, which checks nothing.
enum ImportBenchmark: Benchmark {
  static let name = "import"
  static let summary = "[--rows N] [--pairs N] [--double] a sheet of so many rows, beside .import and INSERT…SELECT"

  /// The most memory that an import may take, in megabytes.
  private static let memoryBar = 150.0
  /// The most that an import may take longer than the peer.
  private static let timeBar = 3.0

  static func run(_ arguments: inout BenchArguments) throws {
    let rows = try arguments.whole("rows", in: 1000...20_000_000, default: 1_000_000)
    let pairs = try arguments.whole("pairs", in: 1...20, default: 3)
    let isDoubled = arguments.flag("double")
    try arguments.finish()
    var table = ResultTable("rows", "", "s", "ratio", "CPU s", "MB")
    var misses: [String] = []
    for count in isDoubled ? [rows, 2 * rows] : [rows] {
      let times = try measure(count, pairs: pairs)
      let ratio = PairedProcesses.median(times.map { $0.ours.seconds / $0.peer.seconds })
      func add(_ what: String, _ endings: [ChildProcess.Ending], _ ratio: String) {
        table.add(
          BenchText.whole(count), what, BenchText.decimal(PairedProcesses.median(endings.map(\.seconds))), ratio,
          BenchText.decimal(PairedProcesses.median(endings.map(\.work))),
          BenchText.decimal(endings.map(\.megabytes).max() ?? 0, places: 0))
      }
      add("sqlite3 shell, no checks, no totals", times.map(\.peer), "1.00")
      add("lods session import", times.map(\.ours), BenchText.decimal(ratio))
      if ratio > timeBar { misses.append("\(count) rows take more than three times as long as the peer") }
      if times.contains(where: { $0.ours.megabytes > memoryBar }) { misses.append("more than 150 MB are held") }
    }
    table.show()
    try BenchProblem.unless(misses.isEmpty, misses.joined(separator: "; "))
  }

  /// Imports the same sheet into fresh offices, in turn with the peer.
  private static func measure(
    _ rows: Int, pairs: Int
  ) throws -> [(ours: ChildProcess.Ending, peer: ChildProcess.Ending)] {
    let base = try BenchFolder()
    let (sheet, mapping, script) = (base.path + "/sheet.csv", base.path + "/mapping.json", base.path + "/peer.sql")
    // In a program of its own: what this one holds is counted as the other's.
    _ = try BenchProgram.run(
      BenchProgram.url, [SheetChild.name, base.path + "/empty", sheet, mapping, script, "--rows", "\(rows)"])
    return try (0..<pairs).map { pair in
      let (ours, peer) = (base.path + "/ours-\(pair)", base.path + "/peer-\(pair)")
      for folder in [ours, peer] { try FileManager.default.copyItem(atPath: base.path + "/empty", toPath: folder) }
      defer { for folder in [ours, peer] { try? FileManager.default.removeItem(atPath: folder) } }
      let theirs = try BenchProgram.run(BenchProgram.sqlite, [peer + "/desk.sqlite", ".read \(script)"])
      let own = try BenchProgram.run(
        BenchProgram.lods, ["session", "import", sheet, "--mapping", mapping, "--data", ours])
      let sizes = try [ours, peer].map { try Office(in: Folder(path: $0)) { Date() }.log.size() }
      guard sizes.allSatisfy({ $0.entries == rows }) else {
        throw BenchProblem.broken("the two imports hold \(sizes.map(\.entries)) entries")
      }
      return (own, theirs)
    }
  }
}

/// Makes an empty office, a sheet for it, its mapping, and the peer's script.
enum SheetChild: Benchmark {
  static let name = "sheet-child"
  static let summary = "OFFICE SHEET MAPPING SCRIPT --rows N"
  static let isPart = true

  static func run(_ arguments: inout BenchArguments) throws {
    let town = try BenchTown(at: arguments.required("the office"))
    let path = try arguments.required("the sheet")
    let mapping = try arguments.required("the mapping")
    let script = arguments.next()
    let rows = try arguments.whole("rows", in: 1...100_000_000, default: 1_000_000)
    try arguments.finish()
    let sheet = BenchSheet(town)
    try sheet.write(rows, to: path)
    try sheet.writeMapping(to: mapping)
    guard let script else { return }
    try ImportPeer(town, sheet).script(of: path).write(toFile: script, atomically: true, encoding: .utf8)
  }
}
