/// What a card says of one objective.
public struct EffectAnswer: Hashable, Sendable {
  /// How well the learner says it goes, 1 (not at all)…5 (alone); nil where it was left out.
  public var rating: Int?
  /// How the small task went; nil where it was left out.
  public var task: TaskAttempt?

  /// Makes an answer.
  public init(rating: Int? = nil, task: TaskAttempt? = nil) {
    self.rating = rating
    self.task = task
  }

  /// Whether nothing was said.
  public var isEmpty: Bool { rating == nil && task == nil }
}
