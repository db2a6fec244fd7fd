import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import Statistics

/// Runs the peers of ``ReportBenchmark`` and compares what they count with what we do.
struct ReportPeers {
  let office: Office
  let base: BenchFolder
  let runs: Int

  private var file: String { office.folder.path(of: .desk) }

  private static func cell(_ number: Double) -> String { BenchText.decimal(number, places: 0) }

  /// The `sqlite3` shell, which looks every entry up by its index: on a big log a year takes it many minutes.
  func showShell(_ spans: [ReportBenchmark.Span]) throws {
    var table = ResultTable("the groupings in other programs, ms", "whole process", "queries alone")
    let isBig = spans.contains { $0.sessions > 1_000_000 }
    for span in isBig ? Array(spans.prefix(1)) : spans {
      let script = base.path + "/groupings-\(span.period).sql"
      try ReportPeer.script(span).write(toFile: script, atomically: true, encoding: .utf8)
      let time = try ProcessTimes(1, of: BenchProgram.sqlite, ["-readonly", file, ".read \(script)"])
      table.add("sqlite3 shell over the entries, report desk \(span.period)", time.text, "")
    }
    table.show()
  }

  /// DuckDB: the groupings of the desk's report, of the weeks that alerts and trends read, and of the release.
  func showDuck(_ python: URL, _ spans: [ReportBenchmark.Span], released release: Release?) throws {
    guard let script = ReportPeer.duckScript else { throw BenchProblem.broken("the peer's script is not here") }
    let (csv, database) = (base.path + "/mentions.csv", base.path + "/mentions.duckdb")
    let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: office.profile.country) }
    let query = base.path + "/mentions.sql"
    try ReportPeer.mentions(tasks).write(toFile: query, atomically: true, encoding: .utf8)
    _ = try BenchProgram.run(BenchProgram.sqlite, ["-readonly", "-csv", file, ".read \(query)"], output: csv)
    let loading = try BenchProgram.run(python, [script, "load", csv, database])
    try FileManager.default.removeItem(atPath: csv)
    var table = ResultTable("the groupings in DuckDB, ms", "whole process", "queries alone")
    func add(_ name: String, _ words: [String], sessions: Int) throws {
      var whole: [Double] = []
      var inside: [Double] = []
      for _ in 0..<(runs + 1) {
        let output = base.path + "/duck.txt"
        let ending = try BenchProgram.run(python, [script, words[0], database] + words.dropFirst(), output: output)
        let answer = try String(contentsOfFile: output, encoding: .utf8).split(whereSeparator: \.isWhitespace)
        guard answer.count == 2, let counted = Int(answer[0]), let milliseconds = Double(answer[1]) else {
          throw BenchProblem.broken("the peer said something else than sessions and time")
        }
        guard counted == sessions else {
          throw BenchProblem.broken("DuckDB counts \(counted) sessions for \(name), we \(sessions)")
        }
        whole.append(ending.seconds * 1000)
        inside.append(milliseconds)
      }
      table.add(
        name, Self.cell(PairedProcesses.median(Array(whole.dropFirst()))),
        Self.cell(PairedProcesses.median(Array(inside.dropFirst()))))
    }
    func words(_ days: ClosedRange<Day>) -> [String] { ["\(days.lowerBound.number)", "\(days.upperBound.number)"] }
    for span in spans {
      try add("report desk \(span.period)", ["group"] + words(span.days) + words(span.before), sessions: span.sessions)
    }
    let today = office.clock.today
    let last = today.adding(-today.weekday.rawValue)
    let weeks = last.adding(1 - 7 * 235)...last
    try add("alert list, 235 weeks", ["weeks"] + words(weeks), sessions: try sessions(in: weeks))
    if let release {
      let days = release.query.period.days
      try add(
        "open tables \(release.query.period.code), all \(release.tables.count)", ["tables"] + words(days),
        sessions: try sessions(in: days))
    }
    table.add("(loading DuckDB once)", Self.cell(loading.seconds * 1000), "")
    table.show()
  }

  private func sessions(in days: ClosedRange<Day>) throws -> Int {
    try office.desk.read { try TotalBook.totals(by: .all, in: days, reader: $0)[0]?.sessions ?? 0 }
  }
}
