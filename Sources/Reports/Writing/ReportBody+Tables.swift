import Language

extension ReportBody {
  /// The figures as a table for programs: one row for each thing that was counted; nil for paragraphs.
  func dataTable(in language: LanguageCode) -> ReportTable? {
    switch self {
    case .table(let table): table
    case .bars(let bars): bars.table(in: language)
    case .series(let series): series.table(in: language)
    case .mix(let mix): mix.dataTable
    case .grid(let grid): grid.dataTable
    case .text: nil
    }
  }

  /// The figures as a table for people: a mix and a grid stand across; nil for paragraphs.
  func pageTable(in language: LanguageCode) -> ReportTable? {
    switch self {
    case .mix(let mix): mix.pageTable
    case .grid(let grid): grid.pageTable
    default: dataTable(in: language)
    }
  }
}
