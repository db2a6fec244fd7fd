public import Municipality

/// What two models advise differently, over all sets of answers.
public struct TriageDifference: Sendable {
  /// One set of answers that they advise differently.
  public struct Example: Sendable {
    /// The answers.
    public let answers: TriageAnswers
    /// The task's complexity.
    public let complexity: Int
    /// The one's level.
    public let from: HelpLevel
    /// The other's.
    public let to: HelpLevel
  }

  /// How many sets there are, counted once for each complexity.
  public private(set) var sets = 0
  /// How many they advise differently.
  public private(set) var changed = 0
  /// How many of those get more help.
  public private(set) var up = 0
  /// The first ten.
  public private(set) var examples: [Example] = []

  /// Compares two models.
  public init(from one: TriageModel, to other: TriageModel) {
    for complexity in 1...3 {
      one.forEachCompletion(of: TriageQuestion.allCases.map { _ in nil }) { ways in
        sets += 1
        let from = one.wanted(ways, complexity: complexity)
        let to = other.wanted(ways, complexity: complexity)
        guard from != to else { return true }
        changed += 1
        if to > from { up += 1 }
        if examples.count < 10 {
          examples.append(Example(answers: TriageAnswers(ways: ways), complexity: complexity, from: from, to: to))
        }
        return true
      }
    }
  }
}
