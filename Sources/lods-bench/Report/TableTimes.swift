import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import Statistics

/// Every table of a release that `lods table show` gives out, in every form, as whole processes.
struct TableTimes {
  /// The release that the tables are of.
  let release: Release
  /// The slowest, wall time in milliseconds.
  private(set) var worst = 0.0

  private var rows: [[String]] = []
  private static let forms = ["text", "html", "csv", "json-stat"]

  /// A way to lay out a table.
  private struct Way: Hashable {
    let rows: [ReleaseAxis]
    let columns: [ReleaseAxis]

    /// Every order of every choice of axes, with every part of them down and the rest across.
    static func all(of axes: [ReleaseAxis]) -> [Way] {
      var orders: [[ReleaseAxis]] = [[]]
      var ways: [Way] = []
      while !orders.isEmpty {
        orders = orders.flatMap { order in axes.filter { !order.contains($0) }.map { order + [$0] } }
        for order in orders {
          for down in 1...order.count {
            ways.append(Way(rows: Array(order[..<down]), columns: Array(order[down...])))
          }
        }
      }
      return ways
    }
  }

  /// Releases the last half-year that is over where no release is there yet, and takes the times.
  init(_ office: Office, folder: String, base: BenchFolder, runs: Int) throws {
    if try office.releases().releases().isEmpty { try Self.publish(office, folder: folder, base: base) }
    let releases = try office.releases().releases()
    guard let release = releases.last else { throw BenchProblem.broken("nothing was released") }
    self.release = release
    let period = release.query.period
    var seen: Set<Way> = []
    for table in release.query.tables {
      let ways = Way.all(of: table.axes).filter { seen.insert($0).inserted }
      for measure in OpenMeasure.allCases {
        let offered = try ways.filter { way in
          do {
            let query = try OpenTableQuery(rows: way.rows, columns: way.columns, measure: measure, period: period)
            _ = try OpenTable(query, among: releases)
            return true
          } catch is OpenTableFault {
            return false
          }
        }
        let times = try offered.map { way in
          try Self.forms.map { form in
            let across =
              way.columns.isEmpty ? [] : ["--columns", way.columns.map(\.code).joined(separator: ",")]
            return try ProcessTimes(
              runs, of: BenchProgram.lods,
              ["table", "show", "--rows", way.rows.map(\.code).joined(separator: ",")] + across
                + ["--measure", measure.rawValue, "--period", period.code, "--format", form, "--data", folder])
          }
        }
        guard !times.isEmpty else { continue }
        let slowest = Self.forms.indices.compactMap { place in
          times.map { $0[place] }.max { $0.wall < $1.wall }
        }
        worst = max(worst, slowest.map(\.wall).max() ?? 0)
        let name = table.axes.map(\.code).joined(separator: "+")
        rows.append(["\(name), \(measure.rawValue), \(times.count) layouts"] + slowest.map(\.text))
      }
    }
  }

  /// Prints the slowest layout of each released table.
  func show() {
    var table = ResultTable(row: ["open tables of \(release.query.period.code), slowest layout, ms"] + Self.forms)
    for row in rows { table.add(row: row) }
    table.show()
  }

  /// Imports an invented population and publishes what a half-year publishes.
  private static func publish(_ office: Office, folder: String, base: BenchFolder) throws {
    let lods = try BenchProgram.lods
    let today = office.clock.today
    let isFirstHalf = today.month <= 6
    let (year, half) = (isFirstHalf ? today.year - 1 : today.year, isFirstHalf ? 2 : 1)
    let areas = try office.desk.read { try BranchRegister.areas(in: $0) }
    var sheet = "area;band;persons\n"
    for (place, area) in areas.enumerated() {
      for band in Population.bands { sheet += "\(area.code.text);\(band.code);\(700 + 150 * place)\n" }
    }
    let file = base.path + "/population.csv"
    try sheet.write(toFile: file, atomically: true, encoding: .utf8)
    _ = try BenchProgram.run(
      lods, ["population", "import", file, "--source", "Prøve", "--date", "\(year)-01-01", "--data", folder])
    let ending = try BenchProgram.run(
      lods, ["release", "publish", "--period", "\(year)-H\(half)", "--yes", "--data", folder])
    print("publishing \(year)-H\(half): \(BenchText.decimal(ending.seconds, places: 1)) s")
  }
}
