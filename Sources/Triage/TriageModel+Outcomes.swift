public import Language
public import Municipality

extension TriageModel {
  /// The outcome of every set of answers for tasks of one complexity, so that a page can advise while it is offline
  /// without knowing a rule.
  ///
  /// - Parameters:
  ///   - complexity: the task's, 1 to 3.
  ///   - ceiling: the most help that the role may give.
  /// - Returns: for each set one number: the level in the lowest three bits, then one bit for more help than the role may
  ///   give, then the ways on as a set of bits. The order is that of the ways of answering the questions of
  ///   ``TriageQuestion``, the first of which turns fastest; see ``TriageQuestion/answerCodes``.
  public func outcomes(complexity: Int, ceiling: HelpLevel = .alternative) -> [Int] {
    var outcomes: [Int] = []
    forEachCompletion(of: TriageQuestion.allCases.map { _ in nil }) { ways in
      let outcome = outcome(ways, complexity: complexity, ceiling: ceiling)
      let isAbove = wanted(ways, complexity: complexity) > ceiling
      outcomes.append(outcome.level.rawValue | (isAbove ? 8 : 0) | outcome.pathways << 4)
      return true
    }
    return outcomes
  }

  /// The reason that a task's complexity is, 1 to 3, in words.
  public func words(forComplexity complexity: Int) -> Wording { TriagePhrase.complexity(complexity).wording }

  /// The points that each way of answering a question adds, in the order of ``TriageQuestion/answerCodes``.
  public func points(of question: TriageQuestion) -> [Int] { points[question.place] }
}

extension TriageQuestion {
  /// The written answers in the order of their ways; for the barriers every set, as `device+language`, then `unknown`.
  public var answerCodes: [String] {
    (0..<ways).map { way in
      var answers = TriageQuestion.allCases.map(\.unknown)
      answers[place] = way
      return TriageAnswers(ways: answers)[self]
    }
  }
}
