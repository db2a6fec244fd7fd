/// Whether an event makes its reader busy.
public enum CalendarTransparency: String, CaseIterable, Sendable {
  /// The time is taken.
  case opaque = "OPAQUE"
  /// The time stays free.
  case transparent = "TRANSPARENT"
}
