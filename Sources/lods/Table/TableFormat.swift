import Reports

/// The forms of a table of released figures.
enum TableFormat: String, CaseIterable, Sendable {
  case text
  case jsonStat = "json-stat"
  case csv, excel, html, json

  /// The same form of a report; nil for the one that only a table has.
  var report: ReportFormat? { ReportFormat(rawValue: rawValue) }
}
