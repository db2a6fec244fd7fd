/// Whether an event takes place.
public enum CalendarStatus: String, CaseIterable, Sendable {
  /// It is planned and not agreed yet.
  case tentative = "TENTATIVE"
  /// It takes place.
  case confirmed = "CONFIRMED"
  /// It was called off.
  case cancelled = "CANCELLED"
}
