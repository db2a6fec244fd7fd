import Courses
import Language
import Municipality
import Records

/// Cards of invented learners before and after a term: skill rises, though not for everybody and not in everything.
struct DemoEffect {
  private static let words = ["hest", "ugle", "bjørn", "solsort", "egern", "krage", "gedde", "ræv", "svane", "mus"]

  /// The cards of the first date, then those of the last.
  ///
  /// - Parameters:
  ///   - first: how many came to the first date.
  ///   - last: how many of them came to the last one.
  static func write(
    of term: Term, first: Int, last: Int, at days: (first: Day, last: Day),
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws {
    let objectives = CardObjectives(generalIn: term.plan.language).objectives.map(\.code)
    var before: [EffectEntry] = []
    var after: [EffectEntry] = []
    for learner in 0..<first {
      let code = try PairCode("\(words[learner % words.count]) \(generator.whole(1...99))")
      let skill = generator.whole(1...3)
      if generator.chance(0.88) {
        before.append(entry(objectives, skill, generator.chance(0.9) ? code : nil, using: &generator))
      }
      if learner < last, generator.chance(0.8) {
        let gain = generator.pick([(0, 15), (1, 45), (2, 40)]) ?? 1
        after.append(entry(objectives, min(5, skill + gain), generator.chance(0.9) ? code : nil, using: &generator))
      }
    }
    if !before.isEmpty {
      try EffectRegister.add(before, .before, to: term, on: days.first, using: &generator, in: writer)
    }
    if !after.isEmpty {
      try EffectRegister.add(after, .after, to: term, on: days.last, using: &generator, in: writer)
    }
  }

  private static func entry(
    _ objectives: [Int], _ skill: Int, _ code: PairCode?, using generator: inout some RandomNumberGenerator
  ) -> EffectEntry {
    var answers: [Int: EffectAnswer] = [:]
    for objective in objectives {
      let rating = min(5, max(1, skill + generator.whole(-1...1)))
      let task: TaskAttempt = rating >= 4 ? .alone : rating >= 2 ? .withHelp : .couldNot
      answers[objective] = EffectAnswer(rating: rating, task: generator.chance(0.92) ? task : nil)
    }
    return EffectEntry(answers: answers, code: code)
  }
}
