/// What a table of released figures measures.
public enum OpenMeasure: String, CaseIterable, Sendable {
  /// How many sessions.
  case sessions
  /// The mean minutes of a session, rounded to 5.
  case minutes
  /// Sessions to a thousand inhabitants.
  case rate
}
