import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records

/// Every standard report on a big log as a whole process, beside DuckDB and the `sqlite3` shell doing the groupings.
enum ReportBenchmark: Benchmark {
  static let name = "report"
  static let summary = "[--entries N] [--runs N] [--python PROGRAM] each report on a log of so many, beside DuckDB"

  /// The most that a report may take, in milliseconds.
  private static let bar = 150.0

  static func run(_ arguments: inout BenchArguments) throws {
    let entries = try arguments.whole("entries", in: 1000...50_000_000, default: 1_000_000)
    let runs = try arguments.whole("runs", in: 1...100, default: 5)
    let python = try arguments.text("python", default: "")
    try arguments.finish()
    let base = try BenchFolder()
    let folder = base.path + "/office"
    let began = ContinuousClock.now
    try BenchLog.make(entries, at: folder, in: base)
    let filling = (ContinuousClock.now - began) / .seconds(1)
    let spans = try Self.spans(of: folder)
    var table = ResultTable("\(BenchText.whole(entries)) entries, ms", "text", "html", "csv")
    var worst = 0.0
    for report in ["desk", "borgerservice", "owners", "dst", "kb"] {
      for span in spans {
        let times = try ["text", "html", "csv"].map { format in
          try time(runs) {
            .init(
              program: try BenchProgram.lods,
              arguments: ["report", report, "--period", span.period, "--format", format, "--data", folder])
          }
        }
        worst = max(worst, times.max() ?? 0)
        table.add("\(report) \(span.period)", cell(times[0]), cell(times[1]), cell(times[2]))
      }
    }
    table.show()
    print(
      "slowest: \(BenchText.decimal(worst, places: 0)) ms; making the log: \(BenchText.decimal(filling, places: 0)) s")
    try showPeers(spans, folder: folder, base: base, python: python, runs: runs)
    try BenchProblem.unless(worst <= bar, "a report takes more than 150 ms")
  }

  private static func cell(_ number: Double) -> String { BenchText.decimal(number, places: 0) }

  /// The middle of the wall times of a command, in milliseconds, after a run that warms up; or that of one run.
  private static func time(_ runs: Int, _ command: () throws -> PairedProcesses.Command) throws -> Double {
    let command = try command()
    if runs > 1 { _ = try PairedProcesses.milliseconds(command) }
    return try PairedProcesses.median((0..<runs).map { _ in try PairedProcesses.milliseconds(command) })
  }

  /// A period to report on, with its days and those of the year before.
  struct Span {
    let period: String
    let days: ClosedRange<Day>
    let before: ClosedRange<Day>
    /// The sessions that the log has in it, for the peers to be compared with.
    let sessions: Int
  }

  /// The last month, quarter and year that are over, and the running year.
  private static func spans(of folder: String) throws -> [Span] {
    let office = try Office(in: Folder(path: folder)) { Date() }
    let today = office.clock.today
    let month = today.firstOfMonth.adding(-1).firstOfMonth
    let quarterEnd = TotalBook.quarter(of: today).adding(-1)
    let quarter = TotalBook.quarter(of: quarterEnd)
    func day(_ year: Int, _ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day) ?? today }
    func yearBefore(_ date: Day) -> Day {
      Day(year: date.year - 1, month: date.month, day: date.day) ?? date.adding(-366)
    }
    let ranges: [(String, ClosedRange<Day>)] = [
      (String(month.iso.prefix(7)), month...today.firstOfMonth.adding(-1)),
      ("\(quarter.year)-Q\(quarter.quarter)", quarter...quarterEnd),
      ("\(today.year - 1)", day(today.year - 1, 1, 1)...day(today.year - 1, 12, 31)),
      ("\(today.year)", day(today.year, 1, 1)...today),
    ]
    return try office.desk.read { reader in
      try ranges.map { period, days in
        let sessions = try TotalBook.totals(by: .all, in: days, reader: reader)[0]?.sessions ?? 0
        return Span(
          period: period, days: days, before: yearBefore(days.lowerBound)...yearBefore(days.upperBound),
          sessions: sessions)
      }
    }
  }

  // MARK: - Peers

  private static func showPeers(
    _ spans: [Span], folder: String, base: BenchFolder, python: String, runs: Int
  ) throws {
    let file = folder + "/desk.sqlite"
    var table = ResultTable("the groupings of report desk, ms", "whole process", "queries alone")
    // The shell looks every entry up by its index: on a bigger log than this, a year takes it many minutes.
    let isBig = spans.contains { $0.sessions > 1_000_000 }
    for span in isBig ? Array(spans.prefix(1)) : spans {
      let script = base.path + "/groupings-\(span.period).sql"
      try ReportPeer.script(span).write(toFile: script, atomically: true, encoding: .utf8)
      let shell = try time(1) {
        .init(program: BenchProgram.sqlite, arguments: ["-readonly", file, ".read \(script)"])
      }
      table.add("sqlite3 shell over the entries, \(span.period)", cell(shell), "")
    }
    if python.isEmpty {
      print("DuckDB is left out: name a Python that has it with --python.")
    } else {
      let (csv, database) = (base.path + "/mentions.csv", base.path + "/mentions.duckdb")
      _ = try BenchProgram.run(
        BenchProgram.sqlite, ["-readonly", "-csv", file, ReportPeer.mentions], output: csv)
      let peer = URL(fileURLWithPath: python)
      guard let script = ReportPeer.duckScript else { throw BenchProblem.broken("the peer's script is not here") }
      let loading = try BenchProgram.run(peer, [script, "load", csv, database])
      for span in spans {
        var whole: [Double] = []
        var inside: [Double] = []
        for _ in 0..<(runs + 1) {
          let output = base.path + "/duck.txt"
          let ending = try BenchProgram.run(
            peer,
            [script, "group", database]
              + [span.days, span.before].flatMap { ["\($0.lowerBound.number)", "\($0.upperBound.number)"] },
            output: output)
          let words = try String(contentsOfFile: output, encoding: .utf8).split(whereSeparator: \.isWhitespace)
          guard words.count == 2, let sessions = Int(words[0]), let milliseconds = Double(words[1]) else {
            throw BenchProblem.broken("the peer said something else than sessions and time")
          }
          guard sessions == span.sessions else {
            throw BenchProblem.broken("DuckDB counts \(sessions) sessions in \(span.period), we \(span.sessions)")
          }
          whole.append(ending.seconds * 1000)
          inside.append(milliseconds)
        }
        table.add(
          "DuckDB over the entries, \(span.period)", cell(PairedProcesses.median(Array(whole.dropFirst()))),
          cell(PairedProcesses.median(Array(inside.dropFirst()))))
      }
      table.add("(loading DuckDB once)", cell(loading.seconds * 1000), "")
    }
    table.show()
  }
}
