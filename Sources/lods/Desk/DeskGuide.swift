import Municipality
import Triage

/// What the desk's advice goes by: the model that runs, and how far the role at the desk may go.
struct DeskGuide: Sendable {
  /// The model in force.
  let model: TriageModel
  /// The highest level that the role may give.
  let ceiling: HelpLevel
}
