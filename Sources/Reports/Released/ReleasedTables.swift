import Language
import Municipality
import Statistics

/// The tables of a release or of a proposal as sections of a report.
struct ReleasedTables {
  let query: ReleaseQuery
  let tables: [ReleasedTable]
  /// The place of the only table that is wanted; nil for all.
  var only: Int?
  /// The whole ledger, the first release first.
  let releases: [Release]
  let office: OfficeProfile
  let language: LanguageCode

  /// The places of the tables that are shown.
  var places: [Int] { tables.indices.filter { only == nil || $0 == only } }

  /// Where the figures come from.
  var source: Wording { DeskRule.source.filled { _ in ["office": .text(office.name)] } }

  /// The sections, table by table.
  ///
  /// - Parameter lead: what is said over a table; nil for nothing.
  func sections(lead: (ReleasedTable) -> String? = { _ in nil }) -> [ReportSection] {
    places.map { place in
      ReportSection(
        "table\(place + 1)", heading(place), lead: lead(tables[place]), body: body(tables[place], before(place)),
        rule: rule(tables[place]), source: source, in: language)
    } + [minutes].compactMap(\.self)
  }

  /// What all sessions together came to, where a table shows it, and the same of the year before where both do.
  var whole: String? {
    places.lazy.compactMap { totals(tables[$0], before($0)) }.first
  }

  /// The releases that the year before is taken from, the first one first.
  var befores: [Release] {
    let found = Set(places.compactMap { before($0)?.release.number })
    return releases.filter { found.contains($0.number) }
  }

  /// Whether a table that is shown is split by tasks.
  var hasTasks: Bool { places.contains { tables[$0].axes.contains(.task) } }

  // MARK: - The year before

  /// A table of the year before.
  struct Before {
    let release: Release
    let table: ReleasedTable

    /// A number of it, where it stands for the same categories of it and is shown.
    func number(_ categories: [ReleaseCategory?]) -> Int? {
      var cell = 0
      for (axis, category) in categories.enumerated() {
        var place = table.categories[axis].count
        if let category {
          let found = table.categories[axis].firstIndex { $0.code == category.code && $0.numbers == category.numbers }
          guard let found else { return nil }
          place = found
        }
        cell = cell * (table.categories[axis].count + 1) + place
      }
      return table.cells[cell]
    }
  }

  /// The newest release of the same table over the same months a year before.
  private func before(_ place: Int) -> Before? {
    let months = query.period.yearBefore.days
    for release in releases.reversed() where release.query.period.days == months {
      if let found = release.query.tables.firstIndex(of: query.tables[place]) {
        return Before(release: release, table: release.tables[found])
      }
    }
    return nil
  }

  private func totals(_ table: ReleasedTable, _ before: Before?) -> String? {
    guard let now = table.cells.last ?? nil else { return nil }
    let said = DeskSentence.total(in: language, ["n": .number(now), "period": .text(query.period.name(in: language))])
    guard let before, let then = before.number(table.axes.map { _ in nil }) else { return said }
    let period = before.release.query.period.name(in: language)
    return said + " "
      + ReleaseReportPhrase.totalBefore(in: language, ["n": .number(then), "period": .text(period)])
  }

  /// The sums of the tables of several axes beside those of the year before, where both are shown; nil for none.
  ///
  /// An axis of two tables is told once. Bars of one axis have the year before with them.
  var comparison: ReportSection? {
    var told: [ReleaseAxis] = []
    var categories: [ReleaseCategory] = []
    var rows: [[ReportCell]] = []
    for place in places where tables[place].axes.count > 1 {
      guard let before = before(place) else { continue }
      for (axis, group) in zip(tables[place].axes.indices, tables[place].categories) {
        let name = tables[place].axes[axis]
        guard !told.contains(name) else { continue }
        told.append(name)
        for category in group {
          var chosen = [ReleaseCategory?](repeating: nil, count: tables[place].axes.count)
          chosen[axis] = category
          guard let now = tables[place].number(chosen), let then = before.number(chosen) else { continue }
          categories.append(category)
          rows.append([
            .term(ReportTerm(name.code, name.wording[language])), .term(term(category)), .count(now), .count(then),
          ])
        }
      }
    }
    guard !rows.isEmpty else { return nil }
    let value = DeskColumns.sessions
    let table = ReportTable(
      columns: [ReleasedColumns.axes(told), ReleasedColumns.category(categories), value, .before(value)], rows: rows,
      groups: ["axis"])
    return ReportSection(
      "before", ReleaseReportPhrase.beforeHeading.wording, lead: ReleaseReportPhrase.beforeLead(in: language),
      body: .table(table), source: source, in: language)
  }

  // MARK: - Figures

  private func heading(_ place: Int) -> Wording {
    ReleaseReportPhrase.tableHeading.filled { language in
      ["n": .number(place + 1), "axes": .text(ReleasedColumns.list(tables[place].axes, in: language))]
    }
  }

  private func rule(_ table: ReleasedTable) -> Wording { Self.rule(of: table.axes, threshold: query.threshold) }

  /// How the sessions of a table by some axes were counted.
  static func rule(of axes: [ReleaseAxis], threshold: Int) -> Wording {
    let phrases: [ReleaseReportPhrase?] = [
      .cellRule, axes.contains(.task) ? .tasksRule : nil, axes.contains(.barrier) ? .barriersRule : nil,
      axes.count > 1 && axes.contains(where: \.isSensitive) ? .sensitiveRule : nil,
    ]
    let filled = phrases.compactMap(\.self).map { phrase in
      phrase.filled { _ in ["n": .number(threshold)] }
    }
    return Wording(
      da: filled.map(\.da).joined(separator: " "), sv: filled.map(\.sv).joined(separator: " "),
      en: filled.map(\.en).joined(separator: " "))
  }

  /// One axis as bars; of several the last one across, and all but the last two as headings of groups.
  private func body(_ table: ReleasedTable, _ before: Before?) -> ReportBody {
    let columns = zip(table.axes, table.categories).map { ReleasedColumns.axis($0, $1) }
    guard table.axes.count > 1 else {
      let lines = table.cells.indices.map { cell -> ReportBar in
        let category = cell < table.categories[0].count ? table.categories[0][cell] : nil
        let then = table.cells[cell].flatMap { _ in before?.number([category]) }
        return ReportBar(term(category), number(table, cell), before: then.map { .count($0) })
      }
      return .bars(
        ReportBars(item: columns[0], value: DeskColumns.sessions, bars: Array(lines.dropLast()), total: lines.last))
    }
    let rows = table.cells.indices.map { cell -> [ReportCell] in
      let names = zip(table.places(of: cell), table.categories).map { place, categories in
        ReportCell.term(term(place < categories.count ? categories[place] : nil))
      }
      return names + [number(table, cell)]
    }
    return .table(
      ReportTable(
        columns: columns + [DeskColumns.sessions], rows: rows, groups: table.axes.dropLast(2).map(\.code),
        across: [table.axes[table.axes.count - 1].code], foldsZeros: true))
  }

  private func number(_ table: ReleasedTable, _ cell: Int) -> ReportCell {
    table.cells[cell].map { .count($0) } ?? .hidden
  }

  func term(_ category: ReleaseCategory?) -> ReportTerm {
    guard let category else { return ReportTerm(ReportTerm.totalCode, DeskTerm.total(in: language)) }
    return ReportTerm(category.code, category.wording[language])
  }
}

extension ReleasedTable {
  /// The number of some categories, one for each axis, nil for all of it; nil where it is blank or not in the table.
  fileprivate func number(_ chosen: [ReleaseCategory?]) -> Int? {
    var cell = 0
    for (category, all) in zip(chosen, categories) {
      guard let place = category.map({ all.firstIndex(of: $0) }) ?? all.count else { return nil }
      cell = cell * (all.count + 1) + place
    }
    return cells[cell]
  }
}
