import Municipality

extension TriageModel {
  /// What a set of answers comes to: the level and the ways on.
  struct Outcome: Hashable {
    let level: HelpLevel
    let pathways: Int
  }

  /// The points of a set of answers without the wish to learn.
  func need(_ ways: [Int], complexity: Int) -> Int {
    var sum = self.complexity[complexity - 1]
    for (place, way) in ways.enumerated() where place != TriageQuestion.learn.place { sum += points[place][way] }
    return sum
  }

  /// The level that so many points come to; a tie with a limit goes to more help.
  func level(of points: Int) -> HelpLevel {
    if points >= limits[2] { return .alternative }
    if points >= limits[1] { return .penHolder }
    return points >= limits[0] ? .sideBySide : .tip
  }

  /// The level before the role's ceiling.
  ///
  /// The wish to learn moves somebody who needs more than side by side towards it, and nobody below it.
  func wanted(_ ways: [Int], complexity: Int) -> HelpLevel {
    let need = need(ways, complexity: complexity)
    let plain = level(of: need)
    let learn = points[TriageQuestion.learn.place][ways[TriageQuestion.learn.place]]
    guard learn != 0, plain > .sideBySide else { return plain }
    return max(.sideBySide, level(of: need + learn))
  }

  /// The outcome of a set of answers at no gate.
  func outcome(_ ways: [Int], complexity: Int, ceiling: HelpLevel) -> Outcome {
    let wanted = wanted(ways, complexity: complexity)
    var pathways = 0
    for offer in offers where offer.fits(ways, level: wanted) { pathways |= 1 << offer.pathway.number }
    guard wanted > ceiling else { return Outcome(level: wanted, pathways: pathways) }
    return Outcome(level: ceiling, pathways: pathways | 1 << Pathway.handOver.number)
  }
}

extension TriageModel.Offer {
  func fits(_ ways: [Int], level: HelpLevel) -> Bool {
    if let least = self.level, level < least { return false }
    for (place, allowed) in self.ways.enumerated() {
      if let allowed, allowed & 1 << UInt64(ways[place]) == 0 { return false }
    }
    return true
  }
}
