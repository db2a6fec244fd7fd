import Municipality

/// The outcome of every set of answers for tasks of one complexity, worked out once.
struct OutcomeTable {
  private let model: TriageModel
  private let outcomes: [TriageModel.Outcome]
  private static let sizes = TriageQuestion.allCases.map(\.ways)

  init(_ model: TriageModel, complexity: Int) {
    self.model = model
    var outcomes: [TriageModel.Outcome] = []
    outcomes.reserveCapacity(Self.sizes.reduce(1, *))
    model.forEachCompletion(of: Self.sizes.map { _ in nil }) { ways in
      outcomes.append(model.outcome(ways, complexity: complexity, ceiling: .alternative))
      return true
    }
    self.outcomes = outcomes
  }

  var count: Int { outcomes.count }

  func level(_ ways: [Int]) -> HelpLevel { outcomes[index(ways)].level }

  func forEach(_ body: ([Int], HelpLevel) -> Void) {
    model.forEachCompletion(of: Self.sizes.map { _ in nil }) { ways in
      body(ways, level(ways))
      return true
    }
  }

  /// How many questions are asked over all sets of answers, in the model's order, leaving out those that change
  /// nothing.
  var questionsAsked: Int { asked(Self.sizes.map { _ in nil }, from: 0) }

  private func asked(_ fixed: [Int?], from step: Int) -> Int {
    guard step < model.questions.count, !isSettled(fixed) else { return 0 }
    let question = model.questions[step].question
    let isAsked = matters(question, fixed)
    let rest = model.questions[(step + 1)...].reduce(1) { $0 * $1.question.ways }
    var sum = 0
    for way in 0..<question.ways {
      var next = fixed
      next[question.place] = way
      sum += (isAsked ? rest : 0) + asked(next, from: step + 1)
    }
    return sum
  }

  private func isSettled(_ fixed: [Int?]) -> Bool {
    var first: TriageModel.Outcome?
    return model.forEachCompletion(of: fixed) { ways in
      let outcome = outcomes[index(ways)]
      if first == nil { first = outcome }
      return outcome == first
    }
  }

  private func matters(_ question: TriageQuestion, _ fixed: [Int?]) -> Bool {
    var fixed = fixed
    fixed[question.place] = question.unknown
    return !model.forEachCompletion(of: fixed) { ways in
      var ways = ways
      let plain = outcomes[index(ways)]
      return (0..<question.ways).allSatisfy { way in
        ways[question.place] = way
        return outcomes[index(ways)] == plain
      }
    }
  }

  /// The place in the order of ``TriageModel/forEachCompletion(of:_:)``, whose first question turns fastest.
  private func index(_ ways: [Int]) -> Int {
    var index = 0
    for place in ways.indices.reversed() { index = index * Self.sizes[place] + ways[place] }
    return index
  }
}
