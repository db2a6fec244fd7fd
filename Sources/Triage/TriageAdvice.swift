public import Language
public import Municipality

/// What the model advises, with its reasons; staff choose.
public struct TriageAdvice: Hashable, Sendable {
  /// One reason: the points of a question, and the words for it.
  public struct Reason: Hashable, Sendable {
    /// The question's code, or `complexity` or `learn`.
    public let category: String
    /// The points.
    public let points: Int
    /// The words.
    public let text: Wording
  }

  /// The version of the model.
  public let model: String
  /// The gate that decided; nil where the questions did.
  public let gate: TriageModel.GateAdvice?
  /// The level; nil where a gate decided.
  public let level: HelpLevel?
  /// Whether more help than the role may give is needed: hand over to an authorised colleague.
  public let isAboveCeiling: Bool
  /// The ways on.
  public let pathways: [Pathway]
  /// The reasons; empty where a gate decided.
  public let reasons: [Reason]
  /// How many questions had to be asked before nothing could change any more.
  public let asked: Int
  /// The other answers, one at a time, that would change the level, as `before=alone`.
  public let wouldChange: [String]

  /// The sum of the points.
  public var total: Int { reasons.reduce(0) { $0 + $1.points } }
}
