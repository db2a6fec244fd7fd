import Language

extension ReportMix {
  /// One row for each part of each line.
  var dataTable: ReportTable {
    let rows = lines.flatMap { line in
      zip(parts, line.parts).map { part, figure -> [ReportCell] in
        [.term(line.item), .term(part), figure.value, figure.share]
      }
    }
    return ReportTable(columns: [item, part, value, .share(of: value)], rows: rows)
  }

  /// Shares across with the whole at the end; a single line stands as a list of its parts.
  var pageTable: ReportTable {
    guard let first = lines.first, lines.count == 1 else {
      let columns =
        parts.map { part in
          ReportColumn(
            id: part.code, title: Wording(same: part.label), unit: .share, meaning: self.part.meaning)
        }
      let rows = lines.map { line in [.term(line.item)] + line.parts.map(\.share) + [line.whole] }
      return ReportTable(columns: [item] + columns + [value], rows: rows)
    }
    return ReportTable(
      columns: [part, value, .share(of: value)],
      rows: zip(parts, first.parts).map { [.term($0), $1.value, $1.share] })
  }
}
