public import Language

/// What is wrong with a card that was typed.
public enum EffectFault: Fault, Hashable {
  case badRatings(line: Int, count: Int)
  case badTasks(line: Int, count: Int)
  case emptyCard(line: Int)
  case badCode(line: Int)
  case noCards

  /// The code for programs.
  public var code: String {
    switch self {
    case .badRatings: "badRatings"
    case .badTasks: "badTasks"
    case .emptyCard: "emptyCard"
    case .badCode: "badPairCode"
    case .noCards: "noCards"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .badRatings: "ratings"
    case .badTasks: "tasks"
    case .badCode: "code"
    case .emptyCard, .noCards: nil
    }
  }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .badRatings(let line, let count):
      let example = String("31224452".prefix(count))
      return EffectPhrase.badRatings(
        in: language, ["line": .number(line), "n": .number(count), "example": .text(example)])
    case .badTasks(let line, let count):
      return EffectPhrase.badTasks(in: language, ["line": .number(line), "n": .number(count)])
    case .emptyCard(let line): return EffectPhrase.emptyCard(in: language, ["line": .number(line)])
    case .badCode(let line): return EffectPhrase.badCode(in: language, ["line": .number(line)])
    case .noCards: return EffectPhrase.noCards(in: language)
    }
  }
}
