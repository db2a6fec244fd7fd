/// For whom a report is made.
public enum ReportAudience: String, CaseIterable, Sendable {
  /// For everybody: holds only what may be shown.
  case publication
  /// For the office alone: complete, and marked on every page.
  case `internal`
}
