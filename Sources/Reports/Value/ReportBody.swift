/// What a section shows.
public enum ReportBody: Hashable, Sendable {
  /// A table.
  case table(ReportTable)
  /// Lines with bars, each beside the same period a year before.
  case bars(ReportBars)
  /// Figures by day, week or month.
  case series(ReportSeries)
  /// How a whole is made up of parts.
  case mix(ReportMix)
  /// Figures by two things at once, as weekday and hour.
  case grid(ReportGrid)
  /// Paragraphs without figures.
  case text([String])

  /// The name of the kind in JSON.
  public var kind: String {
    switch self {
    case .table: "table"
    case .bars: "bars"
    case .series: "series"
    case .mix: "mix"
    case .grid: "grid"
    case .text: "text"
    }
  }
}
