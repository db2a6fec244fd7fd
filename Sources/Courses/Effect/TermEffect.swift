public import SQLite

/// What is known of the effect of one term: its cards, what they ask about, and how many could have filled one in.
public struct TermEffect: Hashable, Sendable {
  /// The term.
  public let term: Term
  /// What its cards ask about.
  public let objectives: [EffectObjective]
  /// The cards.
  public let cards: [EffectCard]
  /// The learners.
  public let learners: TermLearners

  /// Reads a term's cards.
  ///
  /// - Parameter objectives: what the cards ask about; see ``CardObjectives``.
  public init(of term: Term, asking objectives: [EffectObjective], in reader: Reader) throws {
    self.init(
      term: term, objectives: objectives, cards: try EffectRegister.cards(of: term.id, in: reader),
      learners: try TermLearners(of: term, in: reader))
  }

  /// Makes an effect of its parts.
  public init(term: Term, objectives: [EffectObjective], cards: [EffectCard], learners: TermLearners) {
    self.term = term
    self.objectives = objectives
    self.cards = cards
    self.learners = learners
  }
}
