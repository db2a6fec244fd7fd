import Language

extension ReportBars {
  var hasShares: Bool { bars.contains { $0.share != nil } }
  var hasBefore: Bool { bars.contains { $0.before != nil } }
  var hasVerdicts: Bool { bars.contains { $0.verdict != nil } }

  /// The lines as a table.
  func table(in language: LanguageCode) -> ReportTable {
    let columns =
      [item, value] + (hasShares ? [.share(of: value)] : []) + (hasBefore ? [.before(value)] : [])
      + (hasVerdicts ? [.change] : [])
    return ReportTable(columns: columns, rows: bars.map(cells), total: total.map(cells))
  }

  private func cells(_ bar: ReportBar) -> [ReportCell] {
    [.term(bar.item), bar.value] + (hasShares ? [bar.share ?? .empty] : []) + (hasBefore ? [bar.before ?? .empty] : [])
      + (hasVerdicts ? [bar.verdict.map(ReportCell.verdict) ?? .empty] : [])
  }
}
