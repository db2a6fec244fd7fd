/// How long bars are beside the longest of their section.
enum TextBars {
  /// The length of each figure's bar, 0…1; nil where there is no figure to draw.
  static func lengths(_ cells: [ReportCell]) -> [Double?] {
    let most = cells.compactMap(\.size).max() ?? 0
    return cells.map { cell in cell.size.map { most > 0 ? max(0, $0) / most : 0 } }
  }
}
