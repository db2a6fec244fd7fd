import Language
public import Municipality

extension TriageModel {
  /// The advice for a set of answers.
  ///
  /// - Parameters:
  ///   - complexity: the task's, 1 to 3, from the catalogue.
  ///   - ceiling: the most help that the role may give.
  public func advice(
    for answers: TriageAnswers, complexity: Int, ceiling: HelpLevel = .alternative
  ) -> TriageAdvice {
    let complexity = min(3, max(1, complexity))
    if answers.gate != .none, let gate = advice(at: answers.gate) {
      return TriageAdvice(
        model: id, gate: gate, level: nil, isAboveCeiling: false, pathways: gate.pathways.choices, reasons: [],
        asked: 0,
        wouldChange: [])
    }
    let ways = answers.ways
    let outcome = outcome(ways, complexity: complexity, ceiling: ceiling)
    return TriageAdvice(
      model: id, gate: nil, level: outcome.level,
      isAboveCeiling: wanted(ways, complexity: complexity) > ceiling,
      pathways: ChoiceSet(bits: outcome.pathways).choices, reasons: reasons(ways, complexity: complexity),
      asked: asked(ways, complexity: complexity, ceiling: ceiling),
      wouldChange: changes(ways, complexity: complexity, ceiling: ceiling))
  }

  /// The question to ask next; nil when no answer to those that are left could change the level or the ways on.
  ///
  /// - Parameter given: the answers so far; a question that is not among them has not been asked.
  public func next(
    after given: [TriageQuestion: String], complexity: Int, ceiling: HelpLevel = .alternative
  ) -> TriageQuestion? {
    var fixed: [Int?] = TriageQuestion.allCases.map { question in given[question].flatMap(question.way) }
    for asked in questions where fixed[asked.question.place] == nil {
      // A question that changes nothing, whatever the rest is, is left out.
      if matters(asked.question, fixed: &fixed, complexity: complexity, ceiling: ceiling) { return asked.question }
    }
    return nil
  }

  /// How many questions are asked, in the model's order, before nothing can change any more.
  func asked(_ ways: [Int], complexity: Int, ceiling: HelpLevel) -> Int {
    var fixed: [Int?] = Array(repeating: nil, count: ways.count)
    var count = 0
    for asked in questions {
      guard !isSettled(fixed, complexity: complexity, ceiling: ceiling) else { break }
      let place = asked.question.place
      if matters(asked.question, fixed: &fixed, complexity: complexity, ceiling: ceiling) { count += 1 }
      fixed[place] = ways[place]
    }
    return count
  }

  /// Whether every way of answering what is open comes to the same.
  func isSettled(_ fixed: [Int?], complexity: Int, ceiling: HelpLevel) -> Bool {
    var first: Outcome?
    return forEachCompletion(of: fixed) { ways in
      let outcome = outcome(ways, complexity: complexity, ceiling: ceiling)
      if first == nil { first = outcome }
      return outcome == first
    }
  }

  /// Whether some two answers to a question, with everything else alike, come to something different.
  func matters(
    _ question: TriageQuestion, fixed: inout [Int?], complexity: Int, ceiling: HelpLevel
  ) -> Bool {
    let place = question.place
    fixed[place] = question.unknown
    defer { fixed[place] = nil }
    return !forEachCompletion(of: fixed) { ways in
      var ways = ways
      let plain = outcome(ways, complexity: complexity, ceiling: ceiling)
      return (0..<question.ways).allSatisfy { way in
        ways[place] = way
        return outcome(ways, complexity: complexity, ceiling: ceiling) == plain
      }
    }
  }

  /// Goes through all ways of answering what is open, until the body says false.
  ///
  /// - Returns: whether the body never did.
  @discardableResult
  func forEachCompletion(of fixed: [Int?], _ body: ([Int]) -> Bool) -> Bool {
    var ways = fixed.map { $0 ?? 0 }
    let open = TriageQuestion.allCases.filter { fixed[$0.place] == nil }
    while true {
      if !body(ways) { return false }
      var step = 0
      while step < open.count {
        let place = open[step].place
        ways[place] += 1
        if ways[place] < open[step].ways { break }
        ways[place] = 0
        step += 1
      }
      if step == open.count { return true }
    }
  }

  private func reasons(_ ways: [Int], complexity: Int) -> [TriageAdvice.Reason] {
    var reasons = questions.map { asked -> TriageAdvice.Reason in
      let place = asked.question.place
      let way = ways[place]
      return TriageAdvice.Reason(
        category: asked.question.rawValue, points: points[place][way], text: reason(asked, way))
    }
    reasons.append(
      TriageAdvice.Reason(
        category: "complexity", points: self.complexity[complexity - 1],
        text: TriagePhrase.complexity(complexity).wording))
    return reasons.filter { $0.points != 0 }
  }

  private func reason(_ asked: Asked, _ way: Int) -> Wording {
    guard asked.question == .barriers, way != asked.question.unknown, way != 0 else {
      let code = asked.question == .barriers ? (way == 0 ? "none" : "unknown") : asked.question.answers[way]
      return asked.answers.first { $0.code == code }?.reason ?? Wording(same: "")
    }
    let seen = ChoiceSet<Barrier>(bits: way).choices.compactMap { barrier in
      asked.answers.first { $0.code == barrier.code }?.reason
    }
    return Wording(
      da: seen.map(\.da).joined(separator: " "), sv: seen.map(\.sv).joined(separator: " "),
      en: seen.map(\.en).joined(separator: " "))
  }

  private func changes(_ ways: [Int], complexity: Int, ceiling: HelpLevel) -> [String] {
    let level = outcome(ways, complexity: complexity, ceiling: ceiling).level
    var changes: [String] = []
    for asked in questions {
      let question = asked.question
      let place = question.place
      let others =
        question == .barriers && ways[place] != question.unknown
        ? Barrier.allCases.map { ways[place] ^ 1 << $0.number } : Array(0..<question.ways - 1)
      for way in others where way != ways[place] {
        // From "not known", only none and single barriers are told: sets of them would fill the page.
        if question == .barriers, ways[place] == question.unknown, way.nonzeroBitCount > 1 { continue }
        var other = ways
        other[place] = way
        guard outcome(other, complexity: complexity, ceiling: ceiling).level != level else { continue }
        changes.append("\(question.rawValue)=\(TriageAnswers(ways: other)[question])")
      }
    }
    return changes
  }
}
