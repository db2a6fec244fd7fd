/// What became of cards that were entered.
public struct EffectOutcome: Hashable, Sendable {
  /// How many were kept.
  public internal(set) var cards = 0
  /// Those of them whose learner's other card was there: both are paired now, and their code is gone.
  public internal(set) var paired = 0
  /// Those of them that wait for the other card.
  public internal(set) var waiting = 0
  /// Those of them whose code another card of the same kind has: which of them belongs to what cannot be told, so that
  /// none is paired.
  public internal(set) var ambiguous = 0
  /// Those of them without a code.
  public internal(set) var withoutCode = 0
  /// Those of them whose code was not kept, since the codes of the term were destroyed already.
  public internal(set) var late = 0

  init() {}
}
