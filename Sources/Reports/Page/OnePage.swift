import Language

/// How high a report on one page becomes in print, and the size at which it fits.
///
/// The reader's font is not known, so that every text is taken to be as wide as the widest usual ones; lengths follow
/// ``ReportStyle/onePage``.
struct OnePage {
  let report: Report

  /// The height between the margins of an A4 page, in millimetres.
  static let room = 263.0

  /// The size of print that is greatest and still fits; the smallest where none does.
  var size: (points: Double, style: StaticString) {
    let smallest = ReportStyle.sizes[ReportStyle.sizes.count - 1]
    return ReportStyle.sizes.first { height(at: $0.points) <= OnePage.room } ?? smallest
  }

  /// The height in millimetres, rather too much than too little: in print it was found to be 7 to 20 % less.
  func height(at points: Double) -> Double {
    let rem = points * 0.3528
    return (head(rem) + report.sections.reduce(0) { $0 + section($1, rem) } + notes(rem) + 2.2) * rem
  }

  private var language: LanguageCode { report.language }

  private func width(_ rem: Double) -> Double { (report.audience == .internal ? 171 : 180) / rem }

  /// The lines of a text at a size, both in the root's size; words that do not fit leave some of a line empty.
  private func lines(_ text: String, _ size: Double, in width: Double) -> Double {
    let long = ChartText.width(text, size: size)
    return long <= width ? 1 : (long / max(width - 3 * size, 4 * size)).rounded(.up)
  }

  private func head(_ rem: Double) -> Double {
    let banner = report.audience == .internal ? 1.5 + 1.5 : 0
    let title = 1.5 + lines(report.title, 2.1, in: width(rem)) * 2.3 + 0.25 + 1.65 + 1.1
    guard !report.summary.isEmpty else { return banner + title }
    return banner + title + 0.75 + 1.25 + 1.75
      + report.summary.reduce(0) { $0 + lines($1, 1, in: width(rem) - 3.5) * 1.5 + 0.25 }
  }

  private func section(_ section: ReportSection, _ rem: Double) -> Double {
    let lead = section.lead.map { lines($0, 1.05, in: width(rem)) * 1.6 + 1 } ?? 0
    let told =
      lines(
        [ReportPhrase.rule(in: language), section.rule, ReportPhrase.source(in: language), section.source]
          .joined(separator: " "), 0.8, in: width(rem)) * 1.08 + 0.75
    return 0.75 + 0.6 + 1.75 + lead + told + body(section.body, rem)
  }

  private func body(_ body: ReportBody, _ rem: Double) -> Double {
    switch body {
    case .text(let paragraphs): paragraphs.reduce(0) { $0 + lines($1, 1, in: width(rem)) * 1.5 + 1 }
    case .series: 75 / rem
    case .mix(let mix): Double(mix.lines.count) * 12 / rem + rows(mix.pageTable, barred: false, rem)
    case .grid(let grid): Double(grid.rows.count + 2) * 1.9 + 2
    case .bars(let bars):
      rows(bars.folded.bars.table(in: language), barred: true, rem) + (bars.hasBefore ? 2 : 0) + folded(bars, rem)
    case .table(let table): rows(table, barred: false, rem) + 2
    }
  }

  private func folded(_ bars: ReportBars, _ rem: Double) -> Double {
    let names = bars.folded.names.joined(separator: " · ")
    return names.isEmpty ? 0 : lines(names, 0.8, in: width(rem) - 20) * 1.08 + 0.5
  }

  /// Rows of a table: names wrap in the room that figures and bars leave.
  private func rows(_ table: ReportTable, barred: Bool, _ rem: Double) -> Double {
    let reading = ReadingTable(table, in: language)
    let all = reading.allRows
    let keys = reading.columns.indices.filter { reading.columns[$0].role == .key }
    let figures = reading.columns.indices.filter { reading.columns[$0].role != .key }
    let taken = figures.reduce(0.0) { sum, index in
      let widest =
        all.map { row -> Double in
          if case .text = row[index] { return 0 }
          if case .estimate(let estimate) = row[index] {
            let parts = estimate.parts(in: language, decimals: reading.columns[index].decimals)
            return ChartText.width(parts.value, size: 0.9) + ChartText.width("(\(parts.low)–\(parts.high))", size: 0.8)
          }
          return ChartText.width(row[index].written(in: language, decimals: reading.columns[index].decimals), size: 0.9)
        }.max() ?? 0
      return sum + max(widest, 5) + 1.25
    }
    let left = width(rem) * (barred ? 0.64 : 1) - taken
    let prose = figures.contains { index in all.contains { if case .text = $0[index] { true } else { false } } }
    let share = left / Double(max(1, keys.count + (prose ? 1 : 0)))
    let headings = Double(reading.groups.count { $0.heading != nil }) * 2.2
    return 3 + headings
      + all.reduce(0) { sum, row in
        let most =
          row.indices.map { index -> Double in
            guard keys.contains(index) || { if case .text = row[index] { true } else { false } }() else { return 1 }
            return lines(row[index].written(in: language), 0.9, in: max(share - 0.75, 8))
          }.max() ?? 1
        // A bar keeps its shape, so that it is as high as the page's width makes it.
        return sum + max(most * 1.125 + 0.36, barred ? 4.7 / rem + 0.3 : 0)
      }
  }

  /// The notes stand in two columns.
  private func notes(_ rem: Double) -> Double {
    let column = (width(rem) - 1.5) / 2 - 1.5
    return [report.notes, report.ownSources].reduce(0) { sum, items in
      guard !items.isEmpty else { return sum }
      let heights = items.map { lines($0, 0.8, in: column) * 1.08 + 0.25 }
      return sum + 0.75 + 1.75 + heights.reduce(0, +) / 2 + (heights.max() ?? 0) / 2
    }
  }
}
