/// The currencies of the two countries.
public enum ReportCurrency: String, CaseIterable, Sendable {
  /// Danish kroner.
  case dkk
  /// Swedish kronor.
  case sek
}
