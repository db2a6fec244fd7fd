/// For whom a report is made.
public enum ReportAudience: String, CaseIterable, Sendable {
  /// For everybody: holds only what stands in the ledger of releases.
  case publication
  /// For use in the house: small counts are hidden, in this report alone.
  case house
  /// For the office alone: complete, and marked on every page.
  case `internal`
}
