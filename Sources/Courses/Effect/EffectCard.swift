public import Records

/// A card as it is kept: answers without a person, a day and an order.
public struct EffectCard: Hashable, Sendable {
  /// Which of the learner's two cards.
  public let side: EffectSide
  /// The answers by the objective's code; see ``EffectObjective/code``.
  public let answers: [Int: EffectAnswer]
  /// A random number that both cards of a learner have; nil where they were not paired.
  public let pair: RandomID?

  /// Makes a card.
  public init(side: EffectSide, answers: [Int: EffectAnswer], pair: RandomID? = nil) {
    self.side = side
    self.answers = answers
    self.pair = pair
  }
}
