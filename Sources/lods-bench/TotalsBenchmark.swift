import Foundation
import HelpDesk
import Office
import Records
import SQLite

/// What the running totals cost: time with every entry, and room in the file.
enum TotalsBenchmark: Benchmark {
  static let name = "totals"
  static let summary = "[--entries N] [--pairs N] one entry with and without the totals, and their size, on such a log"

  /// The most that one entry may take longer than without totals.
  private static let timeBar = 1.1
  /// The most of the log's size that the totals may have.
  private static let sizeBar = 0.1

  static func run(_ arguments: inout BenchArguments) throws {
    let entries = try arguments.whole("entries", in: 1000...20_000_000, default: 1_000_000)
    let pairs = try arguments.whole("pairs", in: 10...10_000, default: 400)
    try arguments.finish()
    let base = try BenchFolder()
    let (with, without) = (base.path + "/with", base.path + "/without")
    try BenchLog.make(entries, at: with, in: base)
    try FileManager.default.copyItem(atPath: with, toPath: without)
    let sizes = try sizes(of: with)
    let whole = try compare(pairs, count: 1, with, without)
    let inside = try compare(max(10, pairs / 20), count: 500, with, without)
    var table = ResultTable("one entry in a log of \(BenchText.whole(entries))", "without", "with", "ratio")
    table.add(whole.wall, named: "a whole process, ms", scale: 1000)
    table.add(whole.work, named: "a whole process, CPU ms", scale: 1000)
    table.add(inside.wall, named: "within a running desk, ms", scale: 2)
    table.add(inside.work, named: "within a running desk, CPU ms", scale: 2)
    table.show()
    let share = Double(sizes.totals) / Double(sizes.log)
    var room = ResultTable("room in the file", "MB", "of the log")
    room.add("log with its index", BenchText.decimal(Double(sizes.log) / 1e6, places: 1), "1.00")
    room.add("totals", BenchText.decimal(Double(sizes.totals) / 1e6, places: 1), BenchText.decimal(share))
    room.show()
    try BenchProblem.unless(whole.wall.ratio <= timeBar, "an entry takes more than a tenth longer")
    try BenchProblem.unless(share <= sizeBar, "the totals are larger than a tenth of the log")
  }

  /// Two ways of the same work, in seconds.
  struct Pair {
    let without: Double
    let with: Double
    /// The middle of the ratios of neighbours.
    let ratio: Double

    init(_ pairs: [(without: Double, with: Double)]) {
      without = PairedProcesses.median(pairs.map(\.without))
      with = PairedProcesses.median(pairs.map(\.with))
      ratio = PairedProcesses.median(pairs.map { $0.with / $0.without })
    }
  }

  private static func compare(
    _ pairs: Int, count: Int, _ with: String, _ without: String
  ) throws -> (wall: Pair, work: Pair) {
    var endings: [(without: ChildProcess.Ending, with: ChildProcess.Ending)] = []
    for pair in 0...pairs {
      func one(_ folder: String, _ options: [String]) throws -> ChildProcess.Ending {
        try BenchProgram.run(BenchProgram.url, [TotalsChild.name, folder, "--entries", "\(count)"] + options)
      }
      // Whoever comes second finds the disk busy with the first one's work, so they take turns.
      let isSwapped = pair.isMultiple(of: 2)
      let first = try isSwapped ? one(with, []) : one(without, ["--without"])
      let second = try isSwapped ? one(without, ["--without"]) : one(with, [])
      if pair > 0 { endings.append(isSwapped ? (second, first) : (first, second)) }
    }
    return (
      Pair(endings.map { ($0.without.seconds, $0.with.seconds) }), Pair(endings.map { ($0.without.work, $0.with.work) })
    )
  }

  /// The bytes of the pages that the log and the totals lie on.
  static func sizes(of folder: String) throws -> (log: Int, totals: Int) {
    let office = try Office(in: Folder(path: folder)) { Date() }
    return try office.desk.read { reader in
      func size(_ names: SQL) throws -> Int {
        try reader.first("SELECT sum(pgsize) FROM dbstat WHERE name IN" + names) { $0.whole(0) } ?? 0
      }
      return (
        try size(
          """
          ('entry', 'entry_by_day', 'entry_turned_away', 'entry_advised', 'entry_task', 'entry_change', 'campaign')
          """),
        try size("('total_month', 'total_end', 'hour_count')")
      )
    }
  }
}

extension ResultTable {
  fileprivate mutating func add(_ pair: TotalsBenchmark.Pair, named name: String, scale: Double) {
    add(
      name, BenchText.decimal(pair.without * scale, places: 3), BenchText.decimal(pair.with * scale, places: 3),
      BenchText.decimal(pair.ratio, places: 3))
  }
}

/// Logs entries as a desk would, with or without the running totals.
enum TotalsChild: Benchmark {
  static let name = "totals-child"
  static let summary = "FOLDER --entries N [--without]"
  static let isPart = true

  static func run(_ arguments: inout BenchArguments) throws {
    let town = try BenchTown(at: arguments.required("the folder"))
    let count = try arguments.whole("entries", in: 1...1_000_000, default: 1)
    let isWithout = arguments.flag("without")
    try arguments.finish()
    let log = isWithout ? town.office.log.withoutTotals : town.office.log
    guard let desk = DeskName("desk-1") else { return }
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<count { _ = try log.log(town.form(using: &generator), at: desk) }
  }
}
