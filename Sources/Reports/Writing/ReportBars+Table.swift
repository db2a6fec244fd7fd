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

  /// The lines to draw, and of a long list the names of those that tell nothing, as all their figures are hidden.
  var folded: (bars: ReportBars, names: [String]) {
    let isSilent = { (bar: ReportBar) in bar.value == .hidden && (bar.before ?? .hidden) == .hidden }
    let names = bars.filter(isSilent).map(\.item.label)
    guard bars.count > 12, names.count > 2, names.count < bars.count else { return (self, []) }
    var drawn = self
    drawn.bars.removeAll(where: isSilent)
    return (drawn, names)
  }

  private func cells(_ bar: ReportBar) -> [ReportCell] {
    [.term(bar.item), bar.value] + (hasShares ? [bar.share ?? .empty] : []) + (hasBefore ? [bar.before ?? .empty] : [])
      + (hasVerdicts ? [bar.verdict.map(ReportCell.verdict) ?? .empty] : [])
  }
}
