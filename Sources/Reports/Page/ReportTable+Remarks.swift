import Language

extension ReportTable {
  /// The table with what is remarked about a row set beside its name: one narrow column fewer.
  func withRemarksInNames(in language: LanguageCode) -> ReportTable {
    let kept = columns.indices.filter { columns[$0].role != .remark }
    guard kept.count < columns.count, columns.first?.role == .key else { return self }
    let remarks = columns.indices.filter { !kept.contains($0) }
    let shortened = { (row: [ReportCell]) -> [ReportCell] in
      let said = remarks.map { row[$0].written(in: language) }.filter { !$0.isEmpty }
      let name = PageTable.name(row[0], in: columns[0], language)
      let first = said.isEmpty ? row[0] : .text("\(name) (\(said.joined(separator: ", ")))")
      return [first] + kept.dropFirst().map { row[$0] }
    }
    return ReportTable(columns: kept.map { columns[$0] }, rows: rows.map(shortened), total: total.map(shortened))
  }
}
