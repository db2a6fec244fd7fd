public import Municipality

/// What triage advised for a session, and the model it came from.
public struct TriageSuggestion: Hashable, Sendable {
  /// The level that was advised.
  public let level: HelpLevel
  /// The version of the model, as ``/Triage/TriageAdvice/model``.
  public let model: String
  /// Why another level was given; nil where it was not, or nobody said.
  public var because: HelpLevelReason?

  /// Makes a suggestion; what came of it may be told later.
  public init(level: HelpLevel, model: String, because: HelpLevelReason? = nil) {
    self.level = level
    self.model = model
    self.because = because
  }
}
