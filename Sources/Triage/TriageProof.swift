import Municipality

/// Goes through every set of answers of a model and says where a law is broken; it is a proof, since there are no
/// others.
public struct TriageProof: Sendable {
  /// The first breach of each law that is broken.
  public private(set) var breaches: [TriageLaw.Breach] = []
  /// How many sets of answers were looked at, counted once for each complexity.
  public private(set) var sets = 0
  /// How many questions are asked on average, every set of answers and complexity being equally likely.
  public private(set) var meanQuestions = 0.0

  /// Whether every law holds.
  public var holds: Bool { breaches.isEmpty }

  /// Proves a model.
  public init(of model: TriageModel) {
    var asked = 0
    for complexity in 1...3 {
      let table = OutcomeTable(model, complexity: complexity)
      sets += table.count
      asked += table.questionsAsked
      check(model, table, complexity)
    }
    meanQuestions = Double(asked) / Double(sets)
    check(model, ceilings: HelpLevel.allCases)
  }

  private mutating func report(_ law: TriageLaw, _ first: [Int], _ second: [Int], _ complexity: Int) {
    guard !breaches.contains(where: { $0.law == law }) else { return }
    breaches.append(
      TriageLaw.Breach(
        law: law, first: TriageAnswers(ways: first), second: TriageAnswers(ways: second), complexity: complexity))
  }

  private mutating func check(_ model: TriageModel, _ table: OutcomeTable, _ complexity: Int) {
    let barrierPlace = TriageQuestion.barriers.place
    let learnPlace = TriageQuestion.learn.place
    table.forEach { ways, level in
      for question in TriageQuestion.allCases {
        let place = question.place
        if let scale = question.scale {
          if let step = scale.firstIndex(of: ways[place]), step + 1 < scale.count {
            let more = changed(ways, place, scale[step + 1])
            if table.level(more) < level { report(.moreNeed, ways, more, complexity) }
          }
          if ways[place] == question.unknown {
            let levels = scale.map { table.level(changed(ways, place, $0)) }
            if let low = levels.min(), let high = levels.max(), level < low || level > high {
              report(.unknownBetween, ways, changed(ways, place, scale[level < low ? 0 : scale.count - 1]), complexity)
            }
          }
        }
      }
      if ways[barrierPlace] == TriageQuestion.barriers.unknown {
        let none = changed(ways, barrierPlace, 0)
        let all = changed(ways, barrierPlace, TriageQuestion.barriers.unknown - 1)
        if level < table.level(none) { report(.unknownBetween, ways, none, complexity) }
        if level > table.level(all) { report(.unknownBetween, ways, all, complexity) }
      } else {
        for barrier in Barrier.allCases where ways[barrierPlace] & 1 << barrier.number == 0 {
          let more = changed(ways, barrierPlace, ways[barrierPlace] | 1 << barrier.number)
          if table.level(more) < level { report(.moreNeed, ways, more, complexity) }
        }
      }
      let no = changed(ways, learnPlace, 0)
      let yes = changed(ways, learnPlace, 1)
      if table.level(yes) > table.level(no) || (table.level(no) >= .sideBySide && table.level(yes) < .sideBySide) {
        report(.learnTowardsSide, no, yes, complexity)
      }
      if ways[learnPlace] == TriageQuestion.learn.unknown,
        level < min(table.level(no), table.level(yes)) || level > max(table.level(no), table.level(yes))
      {
        report(.unknownBetween, ways, no, complexity)
      }
    }
    if complexity < 3 {
      let harder = OutcomeTable(model, complexity: complexity + 1)
      table.forEach { ways, level in
        if harder.level(ways) < level { report(.moreNeed, ways, ways, complexity) }
      }
    }
  }

  /// The ceiling and the advice go through the door that a clerk's answers go through.
  private mutating func check(_ model: TriageModel, ceilings: [HelpLevel]) {
    for ceiling in ceilings {
      for complexity in 1...3 {
        model.forEachCompletion(of: TriageQuestion.allCases.map { _ in nil }) { ways in
          let outcome = model.outcome(ways, complexity: complexity, ceiling: ceiling)
          let wanted = model.wanted(ways, complexity: complexity)
          let handsOver = outcome.pathways & 1 << Pathway.handOver.number != 0
          if outcome.level > ceiling || (wanted > ceiling && !handsOver) {
            report(.ceiling, ways, ways, complexity)
          }
          if outcome.level == .signpost && outcome.pathways == 0 { report(.advice, ways, ways, complexity) }
          return true
        }
      }
    }
    for gate in TriageGate.allCases where gate != .none {
      if model.advice(at: gate)?.pathways.isEmpty != false {
        var answers = TriageAnswers()
        answers.gate = gate
        breaches.append(TriageLaw.Breach(law: .advice, first: answers, second: answers, complexity: 1))
      }
    }
  }

  private func changed(_ ways: [Int], _ place: Int, _ way: Int) -> [Int] {
    var ways = ways
    ways[place] = way
    return ways
  }
}
