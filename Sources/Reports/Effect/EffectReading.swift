import Courses
import Records

/// What the cards of one or several terms say: answers before and after, and, where there are eight pairs or more, who
/// rose and who fell.
///
/// With fewer than eight pairs no two cards of a learner are read together: a reader who knows the group could tell
/// whose they are, and so few say nothing. An objective that fewer than eight pairs answered is not read by pairs
/// either.
struct EffectReading: Hashable {
  /// The fewest pairs that are read as such.
  static let fewestPairs = 8

  /// Answers of one side.
  struct Answers: Hashable {
    /// Good ones.
    var good = 0
    /// The others.
    var other = 0
    /// Cards that left it out.
    var missing = 0

    /// How many answered.
    var answered: Int { good + other }

    fileprivate mutating func count(_ level: Int?, _ measure: EffectMeasure) {
      guard let level else { return missing += 1 }
      if measure.isGood(level) { good += 1 } else { other += 1 }
    }
  }

  /// What became of the same learners.
  struct Change: Hashable {
    /// Answer higher on the second card.
    var rose = 0
    /// Answer alike.
    var same = 0
    /// Answer lower.
    var fell = 0
    /// Left it out on one of the cards.
    var missing = 0

    /// The pairs that answered on both cards.
    var pairs: Int { rose + same + fell }
  }

  /// One objective by one measure.
  struct Line: Hashable {
    /// The objective's place in the report, from 1.
    let place: Int
    /// What one can do.
    let text: String
    /// What is measured.
    let measure: EffectMeasure
    /// The answers before.
    let before: Answers
    /// The answers after.
    let after: Answers
    /// What became of the same learners; nil where that is not read.
    let change: Change?
  }

  /// The cards before.
  let before: Int
  /// The cards after.
  let after: Int
  /// The learners with both cards.
  let pairs: Int
  /// Objective by objective, first the self-rating and then the task.
  let lines: [Line]

  /// Whether pairs are read.
  var readsPairs: Bool { pairs >= Self.fewestPairs }

  /// Reads cards.
  ///
  /// Objectives that several terms share count together, known by their text.
  init(_ effects: [TermEffect]) {
    let cards = effects.flatMap(\.cards)
    before = cards.count { $0.side == .before }
    after = cards.count { $0.side == .after }
    // By term, since random numbers are only as good as the generator.
    let couples = effects.map { Self.couples($0.cards) }
    let pairs = couples.reduce(0) { $0 + $1.count }
    self.pairs = pairs
    var texts: [String] = []
    for objective in effects.flatMap(\.objectives) where !texts.contains(objective.text) {
      texts.append(objective.text)
    }
    lines = texts.enumerated().flatMap { place, text in
      EffectMeasure.allCases.map { measure in
        var (first, second, change) = (Answers(), Answers(), Change())
        for (effect, couples) in zip(effects, couples) {
          guard let code = effect.objectives.first(where: { $0.text == text })?.code else { continue }
          for card in effect.cards {
            let level = measure.level(of: card.answers[code])
            if card.side == .before { first.count(level, measure) } else { second.count(level, measure) }
          }
          for (one, two) in couples {
            guard let low = measure.level(of: one.answers[code]), let high = measure.level(of: two.answers[code]) else {
              change.missing += 1
              continue
            }
            if high > low { change.rose += 1 } else if high < low { change.fell += 1 } else { change.same += 1 }
          }
        }
        let isRead = pairs >= Self.fewestPairs && change.pairs >= Self.fewestPairs
        return Line(
          place: place + 1, text: text, measure: measure, before: first, after: second, change: isRead ? change : nil)
      }
    }
  }

  /// The cards of the same learners, the one before first; a number that does not stand on one of each is no pair.
  private static func couples(_ cards: [EffectCard]) -> [(EffectCard, EffectCard)] {
    Dictionary(grouping: cards.filter { $0.pair != nil }, by: \.pair).values.compactMap { cards in
      guard cards.count == 2, let one = cards.first(where: { $0.side == .before }),
        let two = cards.first(where: { $0.side == .after })
      else { return nil }
      return (one, two)
    }
  }
}
