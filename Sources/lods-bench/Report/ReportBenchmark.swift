import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records

/// Reports, alerts and open tables on a big log as whole processes, beside DuckDB and the `sqlite3` shell doing the
/// groupings.
enum ReportBenchmark: Benchmark {
  static let name = "report"
  static let summary =
    "[--entries N] [--runs N] [--python PROGRAM] [--log FOLDER] [--quick] reports, alerts, open tables, beside DuckDB"

  /// The most that a standard report may take, in milliseconds.
  private static let bar = 150.0
  /// The most that what reads years may take, and an open table, in milliseconds.
  private static let wideBar = 1000.0
  /// The bars hold for logs up to this size; larger ones are measured beside DuckDB alone.
  private static let most = 1_000_000

  static func run(_ arguments: inout BenchArguments) throws {
    let asked = try arguments.whole("entries", in: 1000...50_000_000, default: most)
    let runs = try arguments.whole("runs", in: 1...100, default: 5)
    let python = try arguments.text("python") ?? ""
    let log = try arguments.text("log")
    // Without a release, which takes a debug build minutes to work out.
    let isQuick = arguments.flag("quick")
    try arguments.finish()
    let base = try BenchFolder()
    let folder = log ?? base.path + "/office"
    if !FileManager.default.fileExists(atPath: folder) {
      let began = ContinuousClock.now
      try BenchLog.make(asked, at: folder, in: base)
      try BenchLog.advise(folder)
      print("making the log: \(BenchText.decimal((ContinuousClock.now - began) / .seconds(1), places: 0)) s")
    }
    let office = try Office(in: Folder(path: folder)) { Date() }
    let entries = try office.log.size().entries
    let spans = try spans(of: office)
    let standard = try showReports(spans, folder: folder, entries: entries, runs: runs)
    let looks = try showLooks(spans, folder: folder, runs: runs)
    let tables = isQuick ? nil : try TableTimes(office, folder: folder, base: base, runs: runs)
    tables?.show()
    let slowest = tables?.worst ?? 0
    print(
      "slowest: report \(BenchText.decimal(standard, places: 0)) ms, what reads years "
        + "\(BenchText.decimal(looks, places: 0)) ms, open table \(BenchText.decimal(slowest, places: 0)) ms; "
        + "wall time, in brackets user and system time")
    let peers = ReportPeers(office: office, base: base, runs: runs)
    try peers.showShell(spans)
    if python.isEmpty {
      print("DuckDB is left out: name a Python that has it with --python.")
    } else {
      try peers.showDuck(URL(fileURLWithPath: python), spans, released: tables?.release)
    }
    guard entries <= most else { return }
    try BenchProblem.unless(standard <= bar, "a report takes more than 150 ms")
    try BenchProblem.unless(looks <= wideBar, "what reads years takes more than 1 s")
    try BenchProblem.unless(slowest <= wideBar, "an open table takes more than 1 s")
  }

  /// The standard reports; gives the slowest, in milliseconds.
  private static func showReports(_ spans: [Span], folder: String, entries: Int, runs: Int) throws -> Double {
    let forms = ["text", "html", "csv"]
    var table = ResultTable(row: ["\(BenchText.whole(entries)) entries, ms"] + forms)
    var worst = 0.0
    for report in ["desk", "borgerservice", "owners", "dst", "kb"] {
      for span in spans {
        let times = try forms.map { form in
          try ProcessTimes(
            runs, of: BenchProgram.lods,
            ["report", report, "--period", span.period, "--format", form, "--data", folder])
        }
        worst = max(worst, times.map(\.wall).max() ?? 0)
        table.add(row: ["\(report) \(span.period)"] + times.map(\.text))
      }
    }
    table.show()
    return worst
  }

  /// What reads years of the log, whatever period is shown; gives the slowest, in milliseconds.
  private static func showLooks(_ spans: [Span], folder: String, runs: Int) throws -> Double {
    let forms = ["text", "html", "csv"]
    let looks =
      [["trend"], ["trend", "--task", "mitid-app"], ["trend", "--step", "month"]]
      + spans.map { ["overview", "--period", $0.period] } + spans.map { ["indicators", "--period", $0.period] }
    var table = ResultTable(row: ["what reads years, ms"] + forms)
    let alerts = try ProcessTimes(runs, of: BenchProgram.lods, ["alert", "list", "--data", folder])
    table.add("alert list", alerts.text, "", "")
    var worst = alerts.wall
    for look in looks {
      let times = try forms.map { form in
        try ProcessTimes(runs, of: BenchProgram.lods, ["report"] + look + ["--format", form, "--data", folder])
      }
      worst = max(worst, times.map(\.wall).max() ?? 0)
      table.add(row: [look.joined(separator: " ")] + times.map(\.text))
    }
    table.show()
    return worst
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
  private static func spans(of office: Office) throws -> [Span] {
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
}
