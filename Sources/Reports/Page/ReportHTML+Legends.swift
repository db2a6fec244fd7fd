import Language
import Markup

/// What stands over and under drawings to read them by.
extension ReportHTML {
  @HTMLBuilder func legend(_ bars: ReportBars) -> HTML {
    if bars.hasBefore {
      HTML.ul(.class("legend")) {
        Swatch.bar(ReportPhrase.thisPeriod(in: language))
        Swatch.stroke(ReportPhrase.yearBefore(in: language))
        marks(ReadingTable(bars.table(in: language), in: language).allRows.flatMap(\.self))
      }
    }
  }

  /// What the marks of verdicts mean that stand without words.
  @HTMLBuilder func legend(verdicts cells: [ReportCell]) -> HTML {
    if !ReportVerdict.key(to: cells, in: language, withChanges: false).isEmpty {
      HTML.ul(.class("legend")) { marks(cells) }
    }
  }

  @HTMLBuilder private func marks(_ cells: [ReportCell]) -> HTML {
    for mark in ReportVerdict.key(to: cells, in: language, withChanges: false) { HTML.li { mark } }
  }

  @HTMLBuilder func legend(_ series: ReportSeries) -> HTML {
    // A line alone is named by the heading.
    let isAlone =
      !series.hasBefore && !series.points.contains { $0.value == .notCounted || $0.isPartial }
    if !isAlone {
      HTML.ul(.class("legend")) {
        Swatch.line(series.value.title[language] + ", " + ReportPhrase.thisPeriod(in: language))
        if series.hasBefore { Swatch.dashes(ReportPhrase.yearBefore(in: language)) }
        if series.points.contains(where: { $0.value == .notCounted }) {
          Swatch.gap(ReportPhrase.notCounted(in: language))
        }
        if series.points.contains(where: \.isPartial) { Swatch.open(ReportPhrase.partial(in: language)) }
      }
    }
  }

  @HTMLBuilder func scale(_ grid: ReportGrid) -> HTML {
    if let range = grid.range {
      let text = { (cell: ReportCell) in
        PhraseValue.text(cell.written(in: language, decimals: grid.value.decimals))
      }
      HTML.p(.class("told")) {
        ReportPhrase.scale(in: language, ["low": text(range.low), "high": text(range.high)])
        if grid.cells.joined().contains(.notCounted) {
          " "
          ReportPhrase.gridGap(in: language)
        }
      }
    }
  }
}
