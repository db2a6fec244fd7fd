import Foundation
import Language
import Municipality
import Office
import Site
import Statistics

/// What is to be published, as a form: which months, which tables, what is put together, and the least count.
struct ReleaseForm: Sendable {
  /// How many tables of one's own the form has.
  static let tables = 4

  /// The year, as it was typed.
  var year: String
  /// The code of the part of it.
  var part: String
  /// Whether the tables are one's own rather than those of a half-year's publication.
  var isOwn = false
  /// The codes of the axes of each table; empty where none is chosen.
  var axes = [[String]](repeating: [String](repeating: "", count: ReleaseTable.limit), count: ReleaseForm.tables)
  /// What is put together, as it was typed: as the command line takes it, with semicolons between.
  var bands = ""
  /// The least count, as it was typed.
  var threshold = String(ReleaseQuery.standardThreshold)
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []

  /// The parts of a year that can be published.
  static let parts = FiguresPart.all.filter { $0 != .latest }

  /// The last half-year that is over.
  init(on today: Day) {
    let isSecond = today.month > 6
    year = String(isSecond ? today.year : today.year - 1)
    part = isSecond ? "H1" : "H2"
  }

  /// A form that asks for the same as a query.
  init(_ query: ReleaseQuery, on today: Day) {
    self.init(on: today)
    let pieces = query.period.code.split(separator: "-", maxSplits: 1).map(String.init)
    year = pieces.first ?? year
    part = pieces.count > 1 ? pieces[1] : FiguresPart.year.code
    isOwn = true
    var all: [String] = []
    for (place, table) in query.tables.prefix(Self.tables).enumerated() {
      for (column, axis) in table.axes.enumerated() { axes[place][column] = axis.code }
      for axis in table.axes {
        if let banding = table.bands[axis] {
          let text = "\(axis.code):\(banding.text)"
          if !all.contains(text) { all.append(text) }
        }
      }
    }
    bands = all.joined(separator: "; ")
    threshold = String(query.threshold)
  }

  /// The form as it was sent.
  init(_ form: FormFields, on today: Day) {
    self.init(on: today)
    year = String((form.text("year") ?? year).prefix(10))
    part = form.text("part") ?? part
    isOwn = form["layout"] == "own"
    for table in 0..<Self.tables {
      for column in 0..<ReleaseTable.limit {
        axes[table][column] = String((form.text(Self.field(table, column)) ?? "").prefix(20))
      }
    }
    bands = String((form.text("band") ?? "").prefix(1_000))
    threshold = String((form.text("threshold") ?? "").prefix(10))
  }

  /// The name of the field of an axis.
  static func field(_ table: Int, _ column: Int) -> String { "t\(table + 1)-\(column + 1)" }

  /// What the form asks for; nil where something is wrong, which ``problems`` says then.
  mutating func query(_ ledger: ReleaseLedger, on today: Day, in language: LanguageCode) throws -> ReleaseQuery? {
    func say(_ fault: ReleaseFault) -> FieldProblem {
      let field =
        switch fault.field {
        case "period": "part"
        case "table": Self.field(0, 0)
        case "band": "band"
        case "threshold": "threshold"
        default: "part"
        }
      return FieldProblem(field, ReleaseWords(in: language).sentence(fault))
    }
    guard let chosen = Self.parts.first(where: { $0.code == part }),
      let period = try? Period(chosen.period(of: year, on: today)), period.isWholeMonths
    else {
      problems.append(FieldProblem("year", ReleasePagePhrase.periodWrong(in: language)))
      return nil
    }
    guard period.days.upperBound < today else {
      problems.append(say(.unfinished(from: period.days.upperBound.adding(1))))
      return nil
    }
    guard let least = Int(threshold) else {
      problems.append(say(.threshold))
      return nil
    }
    do {
      let together = try readBands()
      let named = try isOwn ? ownTables() : try ledger.standardTables(for: period)
      guard together.keys.allSatisfy({ axis in named.contains { $0.axes.contains(axis) } }) else {
        throw ReleaseFault.bandWithoutAxis
      }
      return try ReleaseQuery(period: period, tables: named.map { try $0.adding(together) }, threshold: least)
    } catch let fault as ReleaseFault {
      problems.append(say(fault))
      return nil
    }
  }

  private func ownTables() throws -> [ReleaseTable] {
    try axes.compactMap { row in
      let words = row.filter { !$0.isEmpty }
      return words.isEmpty ? nil : try ReleaseTable(words.joined(separator: "+"))
    }
  }

  private func readBands() throws -> [ReleaseAxis: ReleaseBanding] {
    var all: [ReleaseAxis: ReleaseBanding] = [:]
    for word in bands.split(separator: ";").map({ String($0).trimmed }) where !word.isEmpty {
      let (axis, banding) = try ReleaseTable.band(word)
      guard all.updateValue(banding, forKey: axis) == nil else { throw ReleaseFault.badBand }
    }
    return all
  }
}
