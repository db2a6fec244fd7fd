/// Something that a card asks about.
public struct EffectObjective: Hashable, Sendable {
  /// What stands for it in the file: the session times 100 and the number within it, or 1, 2, 3 where a term has no
  /// curriculum.
  public let code: Int
  /// What one can do, as a sentence.
  public let text: String
  /// The exercise of the curriculum that trains it, from which the teacher may take the small task; nil for none.
  public let exercise: String?

  /// Makes an objective.
  public init(code: Int, text: String, exercise: String? = nil) {
    self.code = code
    self.text = text
    self.exercise = exercise
  }
}
