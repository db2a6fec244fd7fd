public import Municipality

/// One written case to practise on: a story from a desk, and what is right for it.
///
/// A story tells what a person says and does, never age, health, origin or name.
public struct PracticeCase: Hashable, Sendable {
  /// The name within the set, as `ny-telefon`.
  public let id: String
  /// The story, in two to five short sentences, in the language of the set.
  public let story: String
  /// The code of the task in the country's catalogue.
  public let task: String
  /// In what capacity the reader meets the citizen.
  public let role: Role
  /// What a clerk who looks and listens would answer.
  public let answers: TriageAnswers
  /// What is right, below the ceiling that the role starts with.
  public let reference: PracticeVerdict
  /// Whether more help is needed than the role may give, so that a colleague is called.
  public let handsOver: Bool
  /// Why, in one or two sentences.
  public let reason: String

  /// What a model says of the case.
  ///
  /// - Parameters:
  ///   - model: the model.
  ///   - complexity: the task's, 1 to 3, from the catalogue.
  ///   - ceiling: the most help that the role may give; nil for the ceiling that offices start with.
  /// - Returns: the verdict, and whether it is handed over; nil where the model knows neither level nor gate.
  public func verdict(
    by model: TriageModel, complexity: Int, ceiling: HelpLevel? = nil
  ) -> (verdict: PracticeVerdict, handsOver: Bool)? {
    let advice = model.advice(for: answers, complexity: complexity, ceiling: ceiling ?? role.defaultCeiling)
    if let gate = advice.gate { return (.gate(gate.gate), false) }
    return advice.level.map { (.level($0), advice.isAboveCeiling) }
  }
}
