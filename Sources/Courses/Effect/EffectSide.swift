public import Language
public import Municipality

/// Which of a learner's two cards.
public enum EffectSide: String, CodedChoice {
  /// The card at the beginning of a term.
  case before
  /// The card at its end.
  case after

  /// The other card.
  public var other: EffectSide { self == .before ? .after : .before }

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .before: Wording(da: "før", sv: "före", en: "before")
    case .after: Wording(da: "efter", sv: "efter", en: "after")
    }
  }
}
