import Municipality

/// What triage advised for a session, and the model it came from.
struct TriageSuggestion: Hashable {
  let level: HelpLevel
  let model: String
  /// Why another level was given; nil where it was not, or nobody said.
  var because: HelpLevelReason?
}
