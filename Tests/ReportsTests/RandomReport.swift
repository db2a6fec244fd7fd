import Language
import Reports

/// Reports of any shape, drawn at random, with labels that mean no good.
struct RandomReport {
  var generator: SeededGenerator
  /// The figure behind every hidden cell; whoever fills a report carelessly puts it wherever the types allow.
  var secret = 7_654_321
  var labels = RandomReport.hostile

  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; DROP TABLE entry; --", "]]></style><h1>",
    "=HYPERLINK(\"http://x\")", "Æ & Ø < Å", "\u{1B}[2Jklar", "日本語のとても長いラベル", "a\u{202E}b", "linje\nto\r\n;,tre",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "👩‍👩‍👧‍👦 familie", "", "  ",
    "e\u{301}\u{301}",
  ]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func label() -> String { labels[Int.random(in: 0..<labels.count, using: &generator)] }
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func make(_ language: LanguageCode) -> Report {
    Report(
      id: "random", title: label(), office: label(),
      period: ReportPeriod(text: label(), first: Day(number: 20_000), last: Day(number: 20_100)),
      audience: Bool.random(using: &generator) ? .house : .internal, language: language,
      summary: [label(), label()],
      sections: (0...5).map { kind in
        var section = ReportSection(
          id: "section\(kind)", heading: label(), lead: Bool.random(using: &generator) ? label() : nil,
          body: body(kind),
          rule: label(), source: label())
        section.part = number(0...2) == 0 ? label() : nil
        return section
      }, notes: [label()], generatedOn: Day(number: 20_101), sources: [label()],
      isInvented: Bool.random(using: &generator))
  }

  private mutating func column(_ id: String, _ role: ReportColumn.Role, dependsOn: String? = nil) -> ReportColumn {
    ReportColumn(
      id: id, title: Wording(same: label()), role: role, unit: .number, meaning: Wording(same: label()),
      dependsOn: dependsOn)
  }

  private mutating func terms(_ count: Int) -> [ReportTerm] {
    (0..<count).map { ReportTerm("code\($0)", label()) }
  }

  private mutating func figure() -> ReportCell {
    switch number(0...9) {
    case 0...3: .hidden
    case 4: .notRecorded
    case 5: .notCounted
    case 6: .count(0)
    default: .count(number(0...2_000_000))
    }
  }

  private mutating func share() -> Double { Double(number(0...40)) / 100 }

  /// A share of the secret where the figure is hidden.
  private mutating func share(of cell: ReportCell) -> Double {
    let other = share()
    return cell == .hidden ? Double(secret) / 1e8 : other
  }

  private mutating func body(_ kind: Int) -> ReportBody {
    switch kind {
    case 0: .text([label(), label()])
    case 1: .table(table())
    case 2: .bars(bars())
    case 3: .series(series())
    case 4: .mix(mix())
    default: .grid(grid())
    }
  }

  private mutating func table() -> ReportTable {
    let columns = [
      column("a", .key), column("b", .key), column("figure", .measure), column("of", .measure, dependsOn: "figure"),
      column("ofOf", .measure, dependsOn: "of"), column("day", .remark),
    ]
    let rows = (0..<number(0...6)).map { index -> [ReportCell] in
      let figure = figure()
      let behind = figure == .hidden ? Double(secret) : Double(number(0...999_999))
      return [
        .term(ReportTerm("code\(index)", label())), .text(label()), figure,
        .estimate(ReportEstimate(behind, low: behind * 0.9, high: behind * 1.1, unit: .hours)), .money(behind, .sek),
        .day(Day(number: 20_000 + index)),
      ]
    }
    return ReportTable(columns: columns, rows: rows, total: Bool.random(using: &generator) ? [.text(label())] : nil)
  }

  private mutating func bars() -> ReportBars {
    let lines = terms(number(0...8)).map { term -> ReportBar in
      let value = figure()
      let before = figure()
      let behind = value == .hidden || before == .hidden ? Double(secret) : Double(number(1...100))
      return ReportBar(
        term, value, share: share(of: value), before: before, verdict: .more(low: behind / 200, high: behind / 100))
    }
    return ReportBars(item: column("item", .key), value: column("figure", .measure), bars: lines)
  }

  private mutating func series() -> ReportSeries {
    let step = ReportSeries.Step.allCases[number(0...2)]
    let points = (0..<number(0...60)).map { index in
      ReportPoint(
        Day(number: 20_000 + index * (step == .day ? 1 : step == .week ? 7 : 31)), figure(),
        before: number(0...3) == 0 ? nil : figure(), isPartial: number(0...9) == 0)
    }
    return ReportSeries(step: step, value: column("figure", .measure), points: points)
  }

  private mutating func mix() -> ReportMix {
    let parts = terms(number(1...8))
    let lines = terms(number(0...4)).map { term in
      ReportMixLine(
        term, whole: figure(),
        parts: parts.map { _ in
          let value = figure()
          return ReportPart(value, share: share(of: value) / 8)
        })
    }
    return ReportMix(
      item: column("item", .key), part: column("part", .key), value: column("figure", .measure), parts: parts,
      lines: lines)
  }

  private mutating func grid() -> ReportGrid {
    let rows = terms(number(1...9))
    let columns = terms(number(1...7))
    return ReportGrid(
      down: column("down", .key), across: column("across", .key), value: column("figure", .measure), rows: rows,
      columns: columns, cells: rows.map { _ in columns.map { _ in figure() } })
  }
}
