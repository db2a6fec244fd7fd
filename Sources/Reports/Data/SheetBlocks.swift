import Formats
import Language

/// The sections of a report one under another, as somebody would lay them out in a spreadsheet.
struct SheetBlocks {
  let report: Report
  let cells: RawCells

  private var language: LanguageCode { report.language }

  /// The rows; an empty one stands between blocks.
  var rows: [[CSVCell]] {
    let mark = report.tag ?? ""
    let invented = report.isInvented ? ReportPhrase.invented(in: language) : ""
    let head: [[CSVCell]] = [
      [.text(report.title), .text(mark)], [.text(report.office), .text(invented)],
      [.text(report.period.text), .text(cells.date(report.period.first)), .text(cells.date(report.period.last))],
      [.text(ReportPhrase.madeOn(in: language, ["day": .day(report.generatedOn)]))],
      [.text(report.line)],
    ]
    return head + report.sections.flatMap { [[]] + block($0) }
  }

  private func block(_ section: ReportSection) -> [[CSVCell]] {
    var rows: [[CSVCell]] = [[.text(section.heading)]]
    if let table = table(of: section.body) {
      let spread = table.columns.indices.map { index in
        (table.rows + (table.total.map { [$0] } ?? [])).contains { cells.ends($0[index]) != nil }
      }
      rows.append(
        zip(table.columns, spread).flatMap { column, isSpread -> [CSVCell] in
          let title = column.title[language]
          let ends = [TidyColumn.low, .high].map { CSVCell.text(title + ": " + $0.title[language].lowercased()) }
          return [.text(title)] + (isSpread ? ends : [])
        })
      rows += (table.rows + (table.total.map { [$0] } ?? [])).map { row in
        zip(row, spread).flatMap { cell, isSpread -> [CSVCell] in
          let ends = cells.ends(cell)
          return [cells.named(cell)] + (isSpread ? [ends?.low ?? .empty, ends?.high ?? .empty] : [])
        }
      }
    } else if case .text(let paragraphs) = section.body {
      rows += paragraphs.map { [.text($0)] }
    }
    if !section.rule.isEmpty { rows.append([.text(ReportPhrase.rule(in: language)), .text(section.rule)]) }
    if !section.source.isEmpty { rows.append([.text(ReportPhrase.source(in: language)), .text(section.source)]) }
    return rows
  }

  /// A grid stays one, as a spreadsheet is one; everything else is laid out row by row.
  private func table(of body: ReportBody) -> ReportTable? {
    if case .grid(let grid) = body { grid.pageTable } else { body.dataTable(in: language) }
  }
}
