import Language
import Municipality
import Statistics

/// A table of released figures as a report of one section.
struct OpenTableReport {
  let document: OpenTableDocument

  private var language: LanguageCode { document.language }
  private var figures: ReleasedTable { document.table.figures }

  var report: Report {
    let period = document.table.release.query.period
    return Report(
      id: "table", title: document.title[language], office: document.office.name,
      period: ReportPeriod(
        text: period.name(in: language), first: period.days.lowerBound, last: period.days.upperBound),
      audience: .publication, language: language,
      sections: [
        ReportSection(
          "figures", document.table.query.measure.wording, body: body, rule: document.rule, source: document.source,
          in: language)
      ], notes: document.notes, generatedOn: document.today, sources: [document.source[language]],
      isInvented: document.office.isDemo, titles: document.title)
  }

  private func term(_ place: Int, of axis: Int) -> ReportTerm {
    let categories = figures.categories[axis]
    guard place < categories.count else { return ReportTerm(ReportTerm.totalCode, DeskTerm.total(in: language)) }
    return ReportTerm(categories[place].code, categories[place].wording[language])
  }

  /// A list with bars for one axis; else a table, its columns across and all rows but the last as headings of groups.
  private var body: ReportBody {
    let columns = zip(figures.axes, figures.categories).map { ReleasedColumns.axis($0, $1) }
    let cells = document.cells
    guard figures.axes.count > 1 else {
      let bars = cells.indices.map { ReportBar(term($0, of: 0), cells[$0]) }
      return .bars(
        ReportBars(item: columns[0], value: document.column, bars: Array(bars.dropLast()), total: bars.last))
    }
    let rows = cells.indices.map { cell in
      figures.places(of: cell).enumerated().map { ReportCell.term(term($1, of: $0)) } + [cells[cell]]
    }
    let query = document.table.query
    return .table(
      ReportTable(
        columns: columns + [document.column], rows: rows, groups: query.rows.dropLast().map(\.code),
        across: query.columns.map(\.code), foldsZeros: true))
  }
}
