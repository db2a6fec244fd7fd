public import Municipality
public import Triage

/// What the desk's advice goes by: the model that runs, and how far the role at the desk may go.
public struct DeskGuide: Sendable {
  /// The model in force.
  public let model: TriageModel
  /// The highest level that the role may give.
  public let ceiling: HelpLevel
}
