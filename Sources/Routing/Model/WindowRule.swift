/// What has to happen inside a stop's time window.
public enum WindowRule: Sendable {
  /// The service begins inside the window; it may end after it (Solomon 1987, most benchmarks).
  case serviceStarts
  /// The service begins no earlier than the window opens and ends no later than it closes (UHHC, most visits).
  case serviceEnds
}
